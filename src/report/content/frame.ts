import { reportTexts } from '../../texts/report';
import type { Frame } from './blocks';
import { sealOf } from './emblems';
import type { ReportSettings } from './settings';
import type { Subject } from './subject';

/** A head or a foot that is longer leaves no room for the page's own text. */
const MOST_CHARACTERS = 400;

/** What every page bears: the phrase, the administration's term with its seal, the notice, and where to find the municipality. */
export function frameOf(subject: Subject, phrase: string): Frame {
  const { municipality, settings } = subject;
  const seal = sealOf(subject);
  const { address, phone, email } = municipality;
  const contact = [address, phone && reportTexts.phone(phone), email].filter(Boolean);
  return {
    ...institutionFrame(settings, phrase),
    administration: fitting(reportTexts.administration(municipality.name, municipality.period)),
    ...(seal?.kind === 'placed' ? { seal } : {}),
    contact: fitting(contact.join(' · ')),
  };
}

/** What every page of the institution's own documents bears: its name in place of a council, and no one's contact. */
export function institutionFrame({ institution, notice }: ReportSettings, phrase: string): Frame {
  return {
    phrase: reportTexts.quoted(fitting(phrase)),
    administration: fitting(institution),
    notice: fitting(notice),
    contact: '',
    pageLabel: reportTexts.page,
  };
}

/** The text, cut where it would not fit, which shows; no character is cut in half. */
function fitting(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  return `${Array.from(text.slice(0, MOST_CHARACTERS)).slice(0, -1).join('').trimEnd()}…`;
}
