import type { RunInput } from '../../../../scripts/local/runtime/run-state';
import { makeMailApp } from '../../../../scripts/local/services/mail';
import { smallHost } from '../small-host';

type MailApp = GoogleAppsScript.Mail.MailApp;

function mail(changes: Partial<RunInput> = {}) {
  const host = smallHost(changes);
  return { host, app: makeMailApp(host) };
}

const nothingElse = { to: '', cc: '', bcc: '', replyTo: '', name: '', subject: '', body: '', htmlBody: '' };

test.each<[string, (app: MailApp) => void, object]>([
  [
    'an object',
    (app) => {
      app.sendEmail({ to: 'a@b.mx', cc: 'c@d.mx', subject: 'Asunto', body: 'Texto', name: 'Instituto' });
    },
    { to: 'a@b.mx', cc: 'c@d.mx', subject: 'Asunto', body: 'Texto', name: 'Instituto' },
  ],
  [
    'three texts',
    (app) => {
      app.sendEmail('a@b.mx', 'Asunto', 'Texto');
    },
    { to: 'a@b.mx', subject: 'Asunto', body: 'Texto' },
  ],
  [
    'three texts and options',
    (app) => {
      app.sendEmail('a@b.mx', 'Asunto', 'Texto', { replyTo: 'c@d.mx' });
    },
    { to: 'a@b.mx', subject: 'Asunto', body: 'Texto', replyTo: 'c@d.mx' },
  ],
  [
    'four texts',
    (app) => {
      app.sendEmail('a@b.mx', 'c@d.mx', 'Asunto', 'Texto');
    },
    { to: 'a@b.mx', replyTo: 'c@d.mx', subject: 'Asunto', body: 'Texto' },
  ],
])('a mail given as %s is told in the report', (_how, send, expected) => {
  const { host, app } = mail();
  send(app);
  expect(host.output.mails).toEqual([{ ...nothingElse, ...expected }]);
});

test('the quota counts recipients, and comes back after a day', () => {
  const { host, app } = mail();
  expect(app.getRemainingDailyQuota()).toBe(100);
  app.sendEmail({ to: 'a@b.mx, Ana <c@d.mx>', bcc: 'e@f.mx', subject: '', body: '' });
  expect(app.getRemainingDailyQuota()).toBe(97);
  for (let sent = 0; sent < 97; sent += 1) app.sendEmail('a@b.mx', '', '');
  expect(app.getRemainingDailyQuota()).toBe(0);
  expect(() => {
    app.sendEmail('a@b.mx', '', '');
  }).toThrow('Service invoked too many times for one day: email.');
  expect(host.output.mails).toHaveLength(98);
  host.pass(24 * 3_600_000);
  expect(app.getRemainingDailyQuota()).toBe(100);
});

test.each([
  ['nobody', '', 'Failed to send email: no recipient'],
  ['no address', 'ana', 'Invalid email: ana'],
  ['a header smuggled in', 'a@b.mx\nBcc: x@y.mx', 'Invalid email: a@b.mx'],
  ['too many', Array.from({ length: 51 }, (_, at) => `a${at}@b.mx`).join(), 'Limit Exceeded: Email Recipients'],
])('to %s it is not sent', (_whom, to, message) => {
  const { host, app } = mail();
  expect(() => {
    app.sendEmail({ to, subject: 'Asunto', body: 'Texto' });
  }).toThrow(message);
  expect(host.output.mails).toEqual([]);
  expect(app.getRemainingDailyQuota()).toBe(100);
});

test('a body has a limit, in bytes', () => {
  const { app } = mail();
  expect(() => {
    app.sendEmail('a@b.mx', 'Asunto', 'ñ'.repeat(150 * 1024));
  }).toThrow('Limit Exceeded: Email Body Size.');
});

test('what is not here says so', () => {
  expect(() => {
    mail().app.sendEmail({ to: 'a@b.mx', attachments: [] });
  }).toThrow('local host: MailApp.sendEmail with "attachments" is not implemented');
});

test.each([
  ['without its scope', { manifest: { timeZone: 'America/Mexico_City', scopes: [], advancedServices: [] } }],
  ['from a simple trigger', { context: 'simple-trigger' }],
] as const)('%s nothing is sent or asked', (_when, changes) => {
  const { host, app } = mail(changes);
  expect(() => {
    app.sendEmail('a@b.mx', '', '');
  }).toThrow('https://www.googleapis.com/auth/script.send_mail');
  expect(() => app.getRemainingDailyQuota()).toThrow('MailApp.getRemainingDailyQuota');
  expect(host.output.mails).toEqual([]);
});
