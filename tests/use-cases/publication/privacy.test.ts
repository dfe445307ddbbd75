import type { Compliance } from '../../../src/domain/model/compliance';
import type {
  MunicipalSnapshot,
  SnapshotDimension,
  SnapshotDocument,
  SnapshotEvidence,
  SnapshotRound,
  SnapshotState,
  SnapshotTool,
} from '../../../src/domain/publication/municipal-snapshot';
import { municipalPage } from '../../../src/ui/municipal-page/municipal-page';
import { day, sampleFollowUp } from '../../report/sample-follow-up';
import { markedDocuments, markedFollowUp, pathsIn, sourcesIn } from './marked-follow-up';
import { published } from './published';

const snapshot = published(markedFollowUp, 'Luvianos', markedDocuments);
const stored = JSON.stringify(snapshot);
const page = municipalPage(snapshot, day('2023-09-20'));
const other = sampleFollowUp.municipalities.filter(({ name }) => name !== 'Luvianos');

/** All that may be seen: whoever adds to it decides here that anyone with the link may read it. */
const maySee = [
  'advances.text',
  'catalogue.dimensions.name',
  'catalogue.tools.means',
  'catalogue.tools.name',
  'documents.link',
  'documents.name',
  'evidence.annex',
  'evidence.description',
  'evidence.link',
  'evidence.linkVerdict',
  'evidence.session',
  'rounds.legend.states.label',
  'settings.Aviso de demostración',
  'settings.Institución',
  'settings.Siglas',
];

test('the follow-up holds what is private, so that it could be seen', () => {
  const { municipalities, evidence, openFindings, annexes, photos } = markedFollowUp;
  const all = sourcesIn(JSON.stringify({ municipalities, evidence, openFindings, annexes, photos }));
  for (const source of ['officer', 'post', 'phone', 'email', 'authorizedEmails', 'address'])
    expect(all).toContain(`municipalities.${source}`);
  for (const source of ['evidence.detail', 'openFindings.text', 'annexes.rows.cells', 'photos.caption'])
    expect(all).toContain(source);
});

test('what is kept of a municipality is what may be seen, and nothing else', () => {
  expect([...sourcesIn(stored)].sort()).toEqual(maySee);
});

test('its page says no more than that', () => {
  const shown = [...sourcesIn(page)].sort();
  expect(shown).toEqual(maySee.filter((source) => source !== 'documents.link'));
});

test.each([
  ['what is kept', stored],
  ['the page', page],
])('nothing of another municipality is in %s', (_, text) => {
  for (const { name } of other) expect(text).not.toContain(name);
  const owned: Readonly<Record<string, readonly { readonly municipality: string }[]>> = {
    advances: markedFollowUp.advances,
    evidence: markedFollowUp.evidence,
    documents: markedDocuments,
  };
  for (const path of pathsIn(text)) {
    const [list = '', index = ''] = path.split('.');
    const owner = owned[list]?.[Number(index)]?.municipality ?? 'Luvianos';
    expect(`${path} de ${owner}`).toBe(`${path} de Luvianos`);
  }
});

test('another municipality’s states change nothing but the median', () => {
  const changed = {
    ...sampleFollowUp,
    rounds: sampleFollowUp.rounds.map((followed) => ({
      ...followed,
      matrix: {
        ...followed.matrix,
        rows: followed.matrix.rows.map((row) =>
          row.municipality === 'Luvianos' ? row : { ...row, states: new Map() },
        ),
      },
    })),
  };
  expect({ ...published(changed), medianOfOthers: 0 }).toEqual({ ...published(), medianOfOthers: 0 });
});

/* A field that is added to the snapshot is unknown here until someone writes down that it may be seen. */
const fields = {
  snapshot: {
    ...{ municipality: 1, institution: 1, acronym: 1, notice: 1, publishedAt: 1, rounds: 1, dimensions: 1 },
    ...{ deadline: 1, documents: 1, medianOfOthers: 1 },
  } satisfies Record<keyof MunicipalSnapshot, 1>,
  round: { report: 1, cutOff: 1, updated: 1, compliance: 1, byDimension: 1 } satisfies Record<keyof SnapshotRound, 1>,
  compliance: { met: 1, counted: 1, blanks: 1, share: 1 } satisfies Record<keyof Compliance, 1>,
  dimension: { number: 1, name: 1, tools: 1 } satisfies Record<keyof SnapshotDimension, 1>,
  tool: { code: 1, name: 1, proof: 1, state: 1, advance: 1, evidence: 1 } satisfies Record<keyof SnapshotTool, 1>,
  state: { letter: 1, name: 1, colour: 1, weight: 1, isUnconfirmed: 1 } satisfies Record<keyof SnapshotState, 1>,
  evidence: {
    ...{ description: 1, session: 1, actDate: 1, gazetteDate: 1, annex: 1, link: 1, linkVerdict: 1, checkedOn: 1 },
  } satisfies Record<keyof SnapshotEvidence, 1>,
  document: { name: 1, url: 1, madeOn: 1 } satisfies Record<keyof SnapshotDocument, 1>,
};

test('it has the fields that are known, and no others', () => {
  const { rounds, dimensions, documents } = snapshot;
  const tools = dimensions.flatMap((dimension) => dimension.tools);
  const parts: Record<keyof typeof fields, readonly (object | null)[]> = {
    snapshot: [snapshot],
    round: rounds,
    compliance: rounds.flatMap(({ compliance, byDimension }) => [compliance, ...byDimension]),
    dimension: dimensions,
    tool: tools,
    state: tools.map(({ state }) => state),
    evidence: tools.flatMap(({ evidence }) => evidence),
    document: documents,
  };
  for (const [part, known] of Object.entries(fields)) {
    const objects = parts[part as keyof typeof fields].filter((each) => each !== null);
    expect(objects).not.toEqual([]);
    for (const each of objects) expect(Object.keys(each).sort()).toEqual(Object.keys(known).sort());
  }
});
