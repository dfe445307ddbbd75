import type { WebRequest } from '../../domain/links/visit/exchange';
import type { WebService } from '../../services/web';
import { answerOf } from './answer';
import { readFailure } from './failure';

/** Seconds that a request may take; the live service may not heed it (platform.md §2, contested). */
const timeoutSeconds = 15;

type FetchRequest = GoogleAppsScript.URL_Fetch.URLFetchRequest & { readonly timeoutSeconds: number };

function fetchRequest({ address, headers, checksCertificate }: WebRequest): FetchRequest {
  return {
    url: address,
    method: 'get',
    headers,
    followRedirects: false,
    muteHttpExceptions: true,
    validateHttpsCertificates: checksCertificate,
    timeoutSeconds,
  };
}

/** UrlFetchApp: every request is a GET, no redirect is followed, and what it throws becomes a value. */
export const webService: WebService = {
  fetchAll: (requests) => {
    let responses: GoogleAppsScript.URL_Fetch.HTTPResponse[];
    try {
      responses = UrlFetchApp.fetchAll(requests.map(fetchRequest));
    } catch (failure) {
      return readFailure(failure, requests);
    }
    return { kind: 'answers', answers: responses.map(answerOf) };
  },
};
