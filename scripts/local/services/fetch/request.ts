import type { FetchRequest } from '../../runtime/bridge';
import { scriptText } from '../blob/script-text';
import { exception } from '../exception';
import type { Host } from '../host';
import { checkedHeaders } from './headers';
import { requestBody } from './payload';
import { checkedUrl } from './url';

/** A request ready to be sent, and what the script wants to know of it. */
export interface PreparedRequest {
  /** As the script wrote it: failures name it. */
  readonly url: string;
  readonly muteHttpExceptions: boolean;
  readonly contentType: string | null;
  readonly wire: FetchRequest;
}

/** The reference lists 360 s as default and most; in practice 60 s is the ceiling (platform.md §2). */
const documentedTimeoutSeconds = 360;

const methods = { get: 'GET', delete: 'DELETE', patch: 'PATCH', post: 'POST', put: 'PUT' } as const;

/** What a script may pass; everything is checked, because scripts are not. */
export type FetchParameters = Readonly<Partial<Record<string, unknown>>>;

/**
 * Checks one request as UrlFetchApp does before sending.
 * @param host the run
 * @param url the address
 * @param parameters the advanced parameters
 * @param ceilingMs the longest any request may take, whatever it asks for
 * @returns the request; throws the live service's words where something is wrong with it
 */
export function prepareRequest(
  host: Host,
  url: unknown,
  parameters: FetchParameters,
  ceilingMs: number,
): PreparedRequest {
  const checked = checkedUrl(url, parameters['escaping'] !== false);
  const method = checkedMethod(parameters['method']);
  const body = requestBody(host, parameters['payload']);
  const headers = checkedHeaders(parameters['headers']);
  const contentType = contentTypeOf(parameters, headers, body?.contentType ?? null);
  return {
    url: String(url),
    muteHttpExceptions: parameters['muteHttpExceptions'] === true,
    contentType,
    wire: {
      url: checked,
      // Reported for years, not documented: a GET that carries a payload goes out as a POST.
      method: body !== null && method === 'GET' ? 'POST' : method,
      headers: wireHeaders(host, headers, body === null ? null : contentType),
      bodyBase64: body?.base64 ?? null,
      followRedirects: parameters['followRedirects'] !== false,
      validateHttpsCertificates: parameters['validateHttpsCertificates'] !== false,
      timeoutMs: Math.min(timeoutSeconds(parameters['timeoutSeconds']) * 1000, ceilingMs),
    },
  };
}

/** HEAD and OPTIONS do not exist here; naming one kills the whole batch (platform.md §2). */
function checkedMethod(method: unknown): FetchRequest['method'] {
  if (method === undefined || method === null) return 'GET';
  const known = (methods as Readonly<Record<string, FetchRequest['method'] | undefined>>)[
    scriptText(method).toLowerCase()
  ];
  if (known === undefined) throw exception('Attribute provided with invalid value: method');
  return known;
}

function timeoutSeconds(seconds: unknown): number {
  if (seconds === undefined || seconds === null) return documentedTimeoutSeconds;
  if (typeof seconds !== 'number' || !(seconds > 0 && seconds <= documentedTimeoutSeconds))
    throw exception('Attribute provided with invalid value: timeoutSeconds');
  return seconds;
}

/** The option wins over the header, the header over what the payload's kind implies. */
function contentTypeOf(
  parameters: FetchParameters,
  headers: Readonly<Record<string, string>>,
  implied: string | null,
): string | null {
  const option = parameters['contentType'];
  if (typeof option === 'string') return option;
  const named = Object.entries(headers).find(([name]) => name.toLowerCase() === 'content-type');
  return named?.[1] ?? implied;
}

/** Google adds who asks; both headers as they arrive at servers today. A script's own User-Agent replaces it. */
function wireHeaders(
  host: Host,
  own: Readonly<Record<string, string>>,
  contentType: string | null,
): Record<string, string> {
  const given = Object.entries(own).filter(([name]) => name.toLowerCase() !== 'content-type');
  const names = new Set(given.map(([name]) => name.toLowerCase()));
  const added = { 'User-Agent': userAgent(host), 'Accept-Encoding': 'gzip, deflate, br' };
  const missing = Object.entries(added).filter(([name]) => !names.has(name.toLowerCase()));
  return Object.fromEntries([
    ...given,
    ...missing,
    ...(contentType === null ? [] : [['Content-Type', contentType] as const]),
  ]);
}

function userAgent(host: Host): string {
  const project = host.book.id.replace(/[^\w-]/g, '') || 'local';
  return `Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: ${project})`;
}
