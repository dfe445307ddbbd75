/** The library brings no types of its own; this is what is used of it. */
declare module 'core-js-pure/web/url.js' {
  /** The WHATWG URL, which Apps Script lacks (platform.md §8). */
  export default class URL {
    constructor(url: string, base?: string);
    readonly href: string;
    readonly protocol: string;
    readonly username: string;
    readonly password: string;
    readonly hostname: string;
    readonly port: string;
    readonly pathname: string;
    readonly search: string;
    readonly hash: string;
  }
}
