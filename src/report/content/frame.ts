import { reportTexts } from '../../texts/report';
import type { Frame } from './blocks';
import { sealOf } from './emblems';
import type { ReportSettings } from './settings';
import type { Subject } from './subject';

/** What every page bears: the phrase, the administration's term with its seal, the notice, and where to find the municipality. */
export function frameOf(subject: Subject, phrase: string): Frame {
  const { municipality, settings } = subject;
  const seal = sealOf(subject);
  const { address, phone, email } = municipality;
  const contact = [address, phone && reportTexts.phone(phone), email].filter(Boolean);
  return {
    phrase: reportTexts.quoted(phrase),
    administration: reportTexts.administration(municipality.name, municipality.period),
    ...(seal?.kind === 'placed' ? { seal } : {}),
    notice: settings.notice,
    contact: contact.join(' · '),
    pageLabel: reportTexts.page,
  };
}

/** What every page of the report on all municipalities bears: the institution in place of a council, and no one's contact. */
export function regionalFrame({ institution, notice }: ReportSettings, phrase: string): Frame {
  return {
    phrase: reportTexts.quoted(phrase),
    administration: institution,
    notice,
    contact: '',
    pageLabel: reportTexts.page,
  };
}
