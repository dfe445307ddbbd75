import { mailboxKey } from '../domain/sharing/email-address';
import type { DriveFailure } from '../services/services';
import type { Letter, NotMailed, NotShared, SharingService } from '../services/sharing';
import { askDrive } from './drive-failure';

/** How Drive says that it shares with that mailbox only by writing to it, or not at all (developers.google.com/drive/api/guides/handle-errors). */
const noAccount = /google account|notify people|emailaddress is invalid|invalidsharingrequest/i;

const reasons = {
  'not-enabled': 'not-enabled',
  'no-permission': 'no-permission',
  'no-space': 'unavailable',
  'too-many': 'too-many',
  'folder-lost': 'not-found',
  unavailable: 'unavailable',
} as const satisfies Record<DriveFailure['reason'], NotShared['reason']>;

function notShared({ reason, detail }: DriveFailure): NotShared {
  return { kind: 'not-shared', reason: noAccount.test(detail) ? 'no-account' : reasons[reason], detail };
}

/** A permission made anew could take the place of a greater one: whoever has any is left as they are. */
function give(drive: NonNullable<typeof Drive>, documentId: string, mailbox: string): 'shared' {
  const fields = 'permissions(emailAddress)';
  const { permissions = [] } = drive.Permissions.list(documentId, { fields, supportsAllDrives: true });
  const isThere = permissions.some(({ emailAddress = '' }) => mailboxKey(emailAddress) === mailboxKey(mailbox));
  if (isThere) return 'shared';
  const permission = { type: 'user', role: 'reader', emailAddress: mailbox };
  drive.Permissions.create(permission, documentId, { sendNotificationEmail: false, supportsAllDrives: true });
  return 'shared';
}

function share(documentId: string, mailbox: string): 'shared' | NotShared {
  const answer = askDrive((drive) => give(drive, documentId, mailbox));
  return answer === 'shared' ? answer : notShared(answer);
}

/** What each refusal says; only these mean for certain that nothing left. */
const refusals: readonly (readonly [NotMailed['reason'], RegExp])[] = [
  ['no-permission', /permission|permiso|authoriz|autoriz/i],
  ['quota', /too many times/i],
  ['refused', /invalid email|no recipient|limit exceeded/i],
];

function notMailed(thrown: unknown): NotMailed {
  const detail = String(thrown);
  const [reason] = refusals.find(([, words]) => words.test(detail)) ?? (['unknown'] as const);
  return { kind: 'not-mailed', reason, detail };
}

function mail({ to, subject, senderName, body }: Letter): 'mailed' | NotMailed {
  try {
    MailApp.sendEmail({ to, subject, body, name: senderName });
    return 'mailed';
  } catch (thrown) {
    return notMailed(thrown);
  }
}

function remainingMail(): number | NotMailed {
  try {
    return MailApp.getRemainingDailyQuota();
  } catch (thrown) {
    return notMailed(thrown);
  }
}

/** Drive's permissions and mail; both see no more than what the add-on made and sends. */
export const sharingService: SharingService = { share, mail, remainingMail };
