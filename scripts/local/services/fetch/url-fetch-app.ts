import type { FetchOutcome } from '../../runtime/bridge';
import { requireConsent } from '../authorization';
import { spendQuota } from '../daily-quota';
import { exception } from '../exception';
import type { Host } from '../host';
import { signatureMismatch } from '../spreadsheet/signature';
import { driveContent } from './drive-content';
import type { HttpResponse } from './http-response';
import { responseOf } from './outcome';
import { type FetchParameters, prepareRequest, type PreparedRequest } from './request';

const externalRequestScope = 'https://www.googleapis.com/auth/script.external_request';

type Response = GoogleAppsScript.URL_Fetch.HTTPResponse;

type FetchMembers = Pick<GoogleAppsScript.URL_Fetch.UrlFetchApp, 'fetch' | 'fetchAll' | 'getRequest'>;

/** UrlFetchApp: requests to the real network, waiting for the answers (G/reference/url-fetch). */
export class UrlFetchService implements FetchMembers {
  /**
   * @param host the run
   * @param ceilingMs the longest any request may take
   * @param wrap makes a response visible to scripts
   */
  constructor(
    private readonly host: Host,
    private readonly ceilingMs: number,
    private readonly wrap: (response: HttpResponse) => Response,
  ) {}

  /** Throws where there was no answer, and for a status of 400 or more unless muteHttpExceptions is set. */
  fetch(url: string, params?: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions): Response {
    this.requireScope('fetch');
    const [response] = this.send([this.prepare(url, params)]);
    if (response === undefined) throw exception(`Unexpected error: ${url}`);
    return response;
  }

  /** All at once; answers in the order of the requests. One that throws loses them all. */
  fetchAll(requests: (GoogleAppsScript.URL_Fetch.URLFetchRequest | string)[]): Response[] {
    this.requireScope('fetchAll');
    if (!Array.isArray(requests)) throw signatureMismatch('UrlFetchApp.fetchAll', [requests]);
    const prepared = requests.map((request) =>
      typeof request === 'string' ? this.prepare(request, undefined) : this.prepareFrom(request),
    );
    return prepared.length === 0 ? [] : this.send(prepared);
  }

  /** What would be sent, without sending it. */
  getRequest(
    url: string,
    params?: GoogleAppsScript.URL_Fetch.URLFetchRequestOptions,
  ): GoogleAppsScript.URL_Fetch.URLFetchRequest {
    const { wire, contentType } = this.prepare(url, params);
    const text = wire.bodyBase64 === null ? '' : this.host.bridge.decodeText(wire.bodyBase64, 'UTF-8');
    return {
      url: wire.url,
      method: wire.method.toLowerCase() as GoogleAppsScript.URL_Fetch.HttpMethod,
      contentType: contentType ?? 'application/x-www-form-urlencoded',
      payload: text,
      headers: { ...params?.headers },
      useIntranet: false,
      followRedirects: wire.followRedirects,
      validateHttpsCertificates: wire.validateHttpsCertificates,
    };
  }

  private requireScope(method: string): void {
    requireConsent(this.host, [externalRequestScope], `UrlFetchApp.${method}`);
  }

  private prepareFrom(request: unknown): PreparedRequest {
    if (typeof request !== 'object' || request === null) throw signatureMismatch('UrlFetchApp.fetchAll', [[request]]);
    return this.prepare((request as FetchParameters)['url'], request);
  }

  private prepare(url: unknown, params: object | undefined): PreparedRequest {
    return prepareRequest(this.host, url, (params ?? {}) as FetchParameters, this.ceilingMs);
  }

  /** The network is asked only for what is not in the run's own Drive. */
  private outcomes(requests: readonly PreparedRequest[]): FetchOutcome[] {
    const own = requests.map(({ wire }) => driveContent(this.host, wire));
    const abroad = requests.filter((_, at) => own[at] === null).map(({ wire }) => wire);
    const answers =
      abroad.length === 0 ? [] : (JSON.parse(this.host.bridge.fetchAll(JSON.stringify(abroad))) as FetchOutcome[]);
    let next = 0;
    return own.map((outcome) => outcome ?? answers[next++] ?? unanswered);
  }

  private send(requests: readonly PreparedRequest[]): Response[] {
    spendQuota(this.host, 'urlfetch', requests.length);
    const outcomes = this.outcomes(requests);
    return requests.map((request, at) => this.wrap(responseOf(this.host, request, outcomes[at] ?? unanswered)));
  }
}

const unanswered: FetchOutcome = { kind: 'unexpected', detail: 'no outcome' };
