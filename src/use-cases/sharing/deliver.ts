import { nameWithoutKey } from '../../domain/model/find-municipality';
import type { Settings } from '../../domain/model/follow-up';
import { formatShortMoment } from '../../domain/model/civil-moment';
import { settings } from '../../domain/model/settings';
import type { Services } from '../../services/services';
import type { Letter, NotMailed, NotShared } from '../../services/sharing';
import { mailTexts, type MailFacts } from '../../texts/mail';
import type { DueDelivery } from '../../workbook/sharing/sharing-plan';
import { forgetIntent, noteIntent, noteSent } from './note-delivery';

/**
 * What came of one delivery; 'elsewhere': the sheet says by now that it is not to be made; 'busy': another action on the
 * sheet went on too long.
 */
export type Delivered =
  { readonly kind: 'mailed' } | { readonly kind: 'elsewhere' } | { readonly kind: 'busy' } | NotShared | NotMailed;

export type DeliveryServices = Pick<Services, 'workbook' | 'turn' | 'clock' | 'sharing'>;

function letterFor({ municipality, document, address }: DueDelivery, values: Settings): Letter {
  const facts: MailFacts = {
    institution: values.get(settings.institution.key) ?? '',
    municipality: nameWithoutKey(municipality),
    document: document.name,
    link: document.link,
    address,
    notice: values.get(settings.demonstrationNotice.key) ?? '',
  };
  const [subject, senderName, body] = [mailTexts.subject(facts), mailTexts.senderName(facts), mailTexts.body(facts)];
  return { to: address, subject, senderName, body };
}

/**
 * Shares one document with one mailbox and writes to it, at most once: the sheet says that the mail is about to leave
 * before it does, and whoever is mentioned there is not written to again, however this ends. The permission comes first
 * because it can be given again without anyone's notice. Whoever is at the sheet waits for one delivery at most.
 */
export function deliver(delivery: DueDelivery, values: Settings, services: DeliveryServices): Delivered {
  const shared = services.sharing.share(delivery.document.id, delivery.address);
  if (shared !== 'shared') return shared;
  if (!services.turn.take()) return { kind: 'busy' };
  const delivered = write(delivery, values, services);
  services.turn.end();
  return delivered;
}

function write(delivery: DueDelivery, values: Settings, services: DeliveryServices): Delivered {
  if (!noteIntent(delivery, services)) return { kind: 'elsewhere' };
  const mailed = services.sharing.mail(letterFor(delivery, values));
  if (mailed === 'mailed') {
    noteSent(delivery, formatShortMoment(services.clock.now()), services);
    return { kind: 'mailed' };
  }
  // What may have left stays noted as under way, for a person to look at.
  if (mailed.reason !== 'unknown') forgetIntent(delivery, services);
  return mailed;
}
