import type { FollowUp } from '../../../src/domain/model/follow-up';
import { settings } from '../../../src/domain/model/settings';
import type { PublishableDocument } from '../../../src/use-cases/publication/own-documents';
import { day, sampleFollowUp } from '../../report/sample-follow-up';

/** What holds the follow-up together: names, codes, letters, days and colours stay as they are. */
const structure =
  /\.(?:municipality|toolCode|code|letter|colour|accessibleColour|kind|situation|cutOff|updated|actDate|gazetteDate|checkedOn|madeOn)$|^municipalities\.\d+\.name$|\.states\.[\d.]+$|^equivalences/;

/** The value with a mark of its own in place of each text: the path by which it is reached. */
function marked<Value>(value: Value, path: string): Value {
  return markedAny(value, path) as Value;
}

function markedAny(value: unknown, path: string): unknown {
  const within = (key: string | number, inner: unknown): unknown =>
    markedAny(inner, path === '' ? `${key}` : `${path}.${key}`);
  if (typeof value === 'string') return structure.test(path) ? value : `~${path}~`;
  if (value instanceof Map) return new Map([...value].map(([key, inner]) => [key, within(String(key), inner)]));
  if (value instanceof Set || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((inner, index) => within(index, inner));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(key, inner)]));
}

const { municipalities, catalogue } = sampleFollowUp;
const owners = municipalities.flatMap(({ name }) =>
  catalogue.tools.map(({ code }) => ({ municipality: name, toolCode: code, row: 2 })),
);

const evidence = {
  ...{ description: '', session: '', annex: '', link: '', linkVerdict: '', detail: '' },
  ...{ actDate: day('2023-01-01'), gazetteDate: day('2023-01-02'), checkedOn: day('2023-01-03') },
};

/** Every text that a workbook can hold is there for every municipality and tool, and each tells where it is from. */
export const markedFollowUp: FollowUp = marked(
  {
    ...sampleFollowUp,
    municipalities: municipalities.map((municipality) => ({ ...municipality, authorizedEmails: ['', ''] })),
    advances: owners.map((owner) => ({ ...owner, text: '' })),
    evidence: owners.map((owner) => ({ ...owner, ...evidence })),
    photos: owners.map((owner) => ({ ...owner, image: '', caption: '' })),
    openFindings: owners.map((owner) => ({ ...owner, gravity: null, text: '' })),
    settings: new Map([
      ...Object.values(settings).map(({ key }): [string, string] => [key, '']),
      ['Nota del personal', ''],
    ]),
  },
  '',
);

/** A document of each municipality and the regional one, with all that the tab "Informes" says of them. */
export const markedDocuments: readonly PublishableDocument[] = marked(
  [...municipalities.map(({ name }) => name), ''].map((municipality) => ({
    kind: municipality === '' ? ('regional' as const) : ('municipal' as const),
    municipality,
    ...{ name: '', link: '', madeOn: day('2023-08-30') },
    ...{ id: '', sentTo: { text: '' }, madeBy: '', fingerprint: '', pieces: '' },
  })),
  'documents',
);

/** @returns where the texts are from that a text has in it, without numbers: "evidence.detail" */
export function sourcesIn(text: string): Set<string> {
  const paths = [...text.matchAll(/~([^~]+)~/g)].map(([, path = '']) => path);
  return new Set(paths.map((path) => path.replace(/\.\d+(?=\.|$)/g, '')));
}

/** @returns the paths of the texts that a text has in it */
export function pathsIn(text: string): string[] {
  return [...text.matchAll(/~([^~]+)~/g)].map(([, path = '']) => path);
}
