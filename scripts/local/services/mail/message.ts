import type { SentMail } from '../../runtime/run-state';
import { exception } from '../exception';
import { wellFormed } from '../fetch/well-formed';

export type MailOptions = GoogleAppsScript.Mail.MailAdvancedParameters;

/** Most recipients of one mail (G/guides/services/quotas). */
const mostRecipients = 50;

/** Longest body of a consumer account, in bytes (G/guides/services/quotas). */
const longestBody = 200 * 1024;

const known = ['to', 'cc', 'bcc', 'replyTo', 'name', 'subject', 'body', 'htmlBody'] as const;

function optionsFrom(args: readonly (string | MailOptions)[]): Record<string, unknown> {
  const [first, second, third, fourth] = args;
  if (args.length === 1 && typeof first === 'object') return { ...first };
  if (args.length === 3) return { to: first, subject: second, body: third };
  if (args.length === 4 && typeof fourth === 'object')
    return { ...fourth, to: first, subject: second, body: fourth.body ?? third };
  if (args.length === 4) return { to: first, replyTo: second, subject: third, body: fourth };
  const types = args.map((arg) => typeof arg).join(',');
  throw exception(`The parameters (${types}) don't match the method signature for MailApp.sendEmail.`);
}

/**
 * @param args those of a call of MailApp.sendEmail, in any of its four ways
 * @returns the mail; throws as the live service does where it would not be sent
 */
export function mailFrom(args: readonly (string | MailOptions)[]): SentMail {
  const options = optionsFrom(args);
  const other = Object.keys(options).find((name) => !(known as readonly string[]).includes(name));
  if (other !== undefined) throw new Error(`local host: MailApp.sendEmail with "${other}" is not implemented`);
  const text = (name: (typeof known)[number]): string => {
    const value = options[name];
    return typeof value === 'string' ? value : '';
  };
  const [to, cc, bcc, replyTo, name] = [text('to'), text('cc'), text('bcc'), text('replyTo'), text('name')];
  const mail = { to, cc, bcc, replyTo, name, subject: text('subject'), body: text('body'), htmlBody: text('htmlBody') };
  checkSize(mail);
  return mail;
}

function checkSize(mail: SentMail): void {
  if (recipientsOf(mail).length > mostRecipients) throw exception('Limit Exceeded: Email Recipients Per Message.');
  const bytes = Math.max(byteLength(mail.body), byteLength(mail.htmlBody));
  if (bytes > longestBody) throw exception('Limit Exceeded: Email Body Size.');
}

function byteLength(text: string): number {
  return encodeURIComponent(wellFormed(text)).replace(/%[0-9A-F]{2}/g, '.').length;
}

/** "ana@b.mx", "Ana <ana@b.mx>"; a header is one line. */
const recipient = /^(?:[^<>@\r\n]*<)?[^<>()\s,;:@"]+@[^<>()\s,;:@"]+\.[^<>()\s,;:@"]+>?$/;

/**
 * @param mail to whoever it goes
 * @returns each address of its three lists, which are separated by commas; throws where one is none
 */
export function recipientsOf({ to, cc, bcc }: Pick<SentMail, 'to' | 'cc' | 'bcc'>): string[] {
  const addresses = [to, cc, bcc].flatMap((list) => list.split(',')).map((address) => address.trim());
  const given = addresses.filter((address) => address !== '');
  const wrong = given.find((address) => !recipient.test(address));
  if (wrong !== undefined) throw exception(`Invalid email: ${wrong}`);
  return given;
}
