import type { DeskAnswer, DeskEvent, DeskRequest, DeskResult, DeskStart } from '../protocol';

async function readJson<T>(response: Response): Promise<T> {
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as T;
}

function post(path: string, body: unknown): Promise<Response> {
  return fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

/** What the page asks of the desk's server. */
export const api = {
  start: async (): Promise<DeskStart> => readJson(await fetch('/book')),
  perform: async (request: DeskRequest): Promise<DeskResult> => readJson(await post('/do', request)),
  answer: async (answer: DeskAnswer): Promise<void> => {
    await post('/answer', answer);
  },
  listen: (hear: (event: DeskEvent) => void, lost: () => void): void => {
    const events = new EventSource('/events');
    events.addEventListener('message', ({ data }: MessageEvent<string>) => {
      hear(JSON.parse(data) as DeskEvent);
    });
    events.addEventListener('error', lost);
  },
};
