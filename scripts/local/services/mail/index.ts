import { requireConsent } from '../authorization';
import { smallServiceCallKind } from '../call-kinds';
import { leftOfQuota, spendQuota } from '../daily-quota';
import { exception } from '../exception';
import { expose } from '../expose';
import type { Host } from '../host';
import { type MailOptions, mailFrom, recipientsOf } from './message';

const sendScope = 'https://www.googleapis.com/auth/script.send_mail';

type MailMembers = Pick<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'>;

/** MailApp: what is sent is told in the run's report and goes nowhere. */
class MailService implements MailMembers {
  constructor(private readonly host: Host) {}

  getRemainingDailyQuota(): number {
    requireConsent(this.host, [sendScope], 'MailApp.getRemainingDailyQuota');
    return leftOfQuota(this.host, 'email');
  }

  /** (message) · (to, subject, body) · (to, subject, body, options) · (to, replyTo, subject, body) */
  sendEmail(...args: readonly (string | MailOptions)[]): void {
    requireConsent(this.host, [sendScope], 'MailApp.sendEmail');
    const mail = mailFrom(args);
    const recipients = recipientsOf(mail);
    if (recipients.length === 0) throw exception('Failed to send email: no recipient');
    spendQuota(this.host, 'email', recipients.length);
    this.host.output.mails.push(mail);
  }
}

/**
 * @param host the run
 * @returns the MailApp that scripts see
 */
export function makeMailApp(host: Host): MailMembers {
  return expose('MailApp', new MailService(host), host.calls, smallServiceCallKind);
}
