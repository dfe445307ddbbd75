import { bodyKindOf, declaredTypeOf } from './body-kind';
import { htmlFacts } from './html-facts';
import { limits, plainText } from './limits';
import type { BodyKind, BodyPart, PageFacts } from './page-facts';
import { pdfFacts } from './pdf-facts';

const nothing = {
  title: '',
  text: '',
  hasPasswordField: false,
  isAppShell: false,
  embedded: [],
  refresh: null,
} as const;

/** How each kind of body is read; what is left out tells nothing but its kind. */
const readers: Readonly<Partial<Record<BodyKind, (part: BodyPart) => Partial<PageFacts>>>> = {
  html: ({ text }) => htmlFacts(text.slice(0, limits.body)),
  pdf: ({ bytes }) => pdfFacts(bytes),
  text: ({ text }) => ({ text: plainText(text, limits.text) }),
  data: ({ text }) => ({ text: plainText(text, limits.text) }),
};

/** @returns what the first part of a body says, every text bounded, in time that grows with that part alone */
export function readPage(part: BodyPart): PageFacts {
  const kind = bodyKindOf(part);
  const { contentType, isWhole } = part;
  return { kind, declaredType: declaredTypeOf(contentType), isWhole, ...nothing, ...readers[kind]?.(part) };
}
