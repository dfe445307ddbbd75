/** Why a document was not shared with someone: nothing that the add-on could have known. */
export interface NotShared {
  readonly kind: 'not-shared';
  /** 'no-account': Drive shares silently only with mailboxes of Google; 'not-found': of no use to the add-on of who asks. */
  readonly reason: 'no-account' | 'not-found' | 'no-permission' | 'not-enabled' | 'too-many' | 'unavailable';
  /** In Drive's own words. */
  readonly detail: string;
}

/** Why a mail was not sent, or is not known to have been. */
export interface NotMailed {
  readonly kind: 'not-mailed';
  /** 'unknown': it may have been sent all the same. */
  readonly reason: 'refused' | 'no-permission' | 'quota' | 'unknown';
  /** In the service's own words. */
  readonly detail: string;
}

/** A mail in plain text. */
export interface Letter {
  readonly to: string;
  /** One line, as the name is. */
  readonly subject: string;
  readonly senderName: string;
  readonly body: string;
}

/** How documents reach those who are to read them. */
export interface SharingService {
  /** Lets a mailbox read a document, without a notice of Drive's; who may already do as much or more is left as they are. */
  share(documentId: string, mailbox: string): 'shared' | NotShared;
  mail(letter: Letter): 'mailed' | NotMailed;
  /** @returns how many mailboxes can still be written to today, or why that is not known */
  remainingMail(): number | NotMailed;
}
