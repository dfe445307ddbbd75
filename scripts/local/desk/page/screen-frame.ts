/**
 * Stands for Google's own script in a screen of the add-on: calls go to the page around it, which is the only one that
 * answers. It has no module's scope of its own, for it is put into the screen as text.
 */
(() => {
  type Handler = ((value: unknown, userObject?: unknown) => void) | null;
  interface Reply {
    readonly reply: number;
    readonly ok: boolean;
    readonly value: unknown;
  }
  const waiting = new Map<number, { success: Handler; failure: Handler; userObject: unknown }>();
  let lastId = 0;

  function send(message: object): void {
    window.parent.postMessage(message, '*');
  }

  function call(name: string, args: readonly unknown[], success: Handler, failure: Handler, userObject: unknown): void {
    lastId += 1;
    waiting.set(lastId, { success, failure, userObject });
    send({ call: lastId, name, args: JSON.parse(JSON.stringify(args)) as unknown });
  }

  /** As Google's: each with… gives another runner, and any other name is a function of the server's. */
  function runner(success: Handler, failure: Handler, userObject: unknown): object {
    const withers: Readonly<Record<string, (value: never) => object>> = {
      withSuccessHandler: (handler: Handler) => runner(handler, failure, userObject),
      withFailureHandler: (handler: Handler) => runner(success, handler, userObject),
      withUserObject: (value: unknown) => runner(success, failure, value),
    };
    return new Proxy(withers, {
      get: (all, name) =>
        typeof name === 'string' && !Object.hasOwn(all, name)
          ? (...args: unknown[]) => {
              call(name, args, success, failure, userObject);
            }
          : (Reflect.get(all, name) as unknown),
    });
  }

  window.addEventListener('message', ({ source, data }: MessageEvent<Reply>) => {
    const asked = source === window.parent ? waiting.get(data.reply) : undefined;
    if (asked === undefined) return;
    waiting.delete(data.reply);
    if (data.ok) asked.success?.(data.value, asked.userObject);
    else asked.failure?.(new Error(String(data.value)), asked.userObject);
  });

  // A document's address leads to Google; here it is in the folder that stands for Drive.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const [, id] =
      /^https:\/\/(?:docs|drive)\.google\.com\/.*?\/d\/([\w-]+)/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (id === undefined) return;
    event.preventDefault();
    send({ file: id });
  });

  // As tall as what it says: a screen of the add-on asks Google for its size, which is not told here.
  window.addEventListener('load', () => {
    new ResizeObserver(() => {
      send({ height: document.documentElement.scrollHeight });
    }).observe(document.body);
  });

  const host = {
    close: () => {
      send({ close: true });
    },
    setHeight: () => undefined,
    setWidth: () => undefined,
  };
  Object.assign(window, { google: { script: { run: runner(null, null, undefined), host } } });
})();
