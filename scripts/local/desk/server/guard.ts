import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Cookie that the token is exchanged for; a page of another site cannot have it sent along (SameSite=Strict). */
const cookieName = 'semaforo-desk';

/** Why a request is not answered. */
export type Refusal = 'host' | 'origin' | 'token';

/**
 * Only a browser of this machine that was given the token may talk to the desk. A page of another site reaches this port
 * too: its Host or Origin gives it away, also where it had a name of its own lead to this machine (DNS rebinding).
 */
export class Guard {
  /** In the address that is opened first, and in no other. */
  readonly token = randomBytes(24).toString('base64url');

  constructor(private readonly port: number) {}

  /** @returns null where the request is answered */
  refusalOf({ method, headers }: Pick<IncomingMessage, 'method' | 'headers'>): Refusal | null {
    if (!this.hosts.includes(headers.host ?? '')) return 'host';
    if (!this.isOwnOrigin(headers.origin, method === 'GET')) return 'origin';
    return this.isToken(cookieIn(headers.cookie ?? '')) ? null : 'token';
  }

  /** @returns whether a request that brings the token in its address may have the cookie */
  admits({ headers }: Pick<IncomingMessage, 'headers'>, given: string): boolean {
    return this.hosts.includes(headers.host ?? '') && this.isToken(given);
  }

  get cookie(): string {
    return `${cookieName}=${this.token}; HttpOnly; SameSite=Strict; Path=/`;
  }

  private get hosts(): string[] {
    return [`127.0.0.1:${this.port}`, `localhost:${this.port}`];
  }

  /** A browser leaves it out of what it gets from its own site, and of nothing else. */
  private isOwnOrigin(origin: string | undefined, isGet: boolean): boolean {
    if (origin === undefined) return isGet;
    return this.hosts.some((host) => origin === `http://${host}`);
  }

  private isToken(given: string): boolean {
    const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
    return timingSafeEqual(digest(given), digest(this.token));
  }
}

function cookieIn(header: string): string {
  const pair = header.split(/;\s*/).find((each) => each.startsWith(`${cookieName}=`));
  return pair?.slice(cookieName.length + 1) ?? '';
}
