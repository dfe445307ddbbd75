import type { FollowedRound } from '../domain/model/follow-up';
import { dictionaryTexts, openDataFields, openDataWords } from '../texts/open-data';
import { situations } from '../workbook/layout/tabs';
import type { FieldKey } from './tidy-rows';

/** What a column holds, in the words of Frictionless Table Schema (specs.frictionlessdata.io/table-schema). */
interface FieldShape {
  readonly type: 'boolean' | 'integer' | 'number' | 'string' | 'date';
  readonly trueValues?: readonly string[];
  readonly falseValues?: readonly string[];
  readonly constraints?: Readonly<Record<string, boolean | number | string | readonly string[]>>;
}

/** What the dictionary describes. */
export interface DescribedData {
  readonly rounds: readonly FollowedRound[];
  /** The reports that were asked for. */
  readonly reports: readonly number[] | 'all';
  /** The CSV's name, in the same folder. */
  readonly path: string;
  /** SHA-256 of the CSV, in hexadecimal. */
  readonly hash: string;
  readonly institution: string;
  readonly notice: string;
}

const keys = Object.keys(openDataFields) as readonly FieldKey[];

const primaryKey = (['report', 'inegiKey', 'toolCode'] as const).map((key) => openDataFields[key].name);

const required = { required: true } as const;

function shapes(rounds: readonly FollowedRound[]): Readonly<Record<FieldKey, FieldShape>> {
  const letters = new Set(rounds.flatMap(({ legend }) => legend.states.map(({ letter }) => letter)));
  return {
    report: { type: 'integer', constraints: { ...required, minimum: 1 } },
    cutOff: { type: 'date', constraints: required },
    updated: { type: 'date' },
    situation: { type: 'string', constraints: { ...required, enum: Object.values(situations) } },
    inegiKey: { type: 'string', constraints: { ...required, pattern: '^[0-9]{5}$' } },
    municipality: { type: 'string', constraints: required },
    dimensionNumber: { type: 'integer', constraints: required },
    dimension: { type: 'string', constraints: required },
    toolCode: { type: 'string', constraints: required },
    tool: { type: 'string', constraints: required },
    state: { type: 'string', constraints: { enum: [...letters] } },
    stateLabel: { type: 'string' },
    weight: { type: 'number', constraints: { minimum: 0, maximum: 1 } },
    unconfirmed: { type: 'boolean', trueValues: [openDataWords.yes], falseValues: [openDataWords.no] },
    evidence: { type: 'integer', constraints: { ...required, minimum: 0 } },
    notice: { type: 'string' },
  };
}

function schema(rounds: readonly FollowedRound[]) {
  const shapeOf = shapes(rounds);
  const fields = keys.map((key) => ({ ...openDataFields[key], ...shapeOf[key] }));
  return { fields, primaryKey, missingValues: [''] };
}

/** How the CSV is written, as csv.ts does (specs.frictionlessdata.io/csv-dialect). */
const dialect = {
  csvddfVersion: 1.2,
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  skipInitialSpace: false,
  header: true,
} as const;

/** An identifier that programs know the data by: it does not change with their version. */
function identifier(reports: DescribedData['reports']): string {
  return reports === 'all' ? 'todos-los-reportes' : `reporte-${reports.join('-')}`;
}

/**
 * The data dictionary of an exported CSV: a Tabular Data Package (specs.frictionlessdata.io/tabular-data-package) of one
 * resource, for people to read and programs to check the data with.
 *
 * @returns its JSON
 */
export function dictionaryText({ rounds, reports, path, hash, institution, notice }: DescribedData): string {
  const about = {
    name: identifier(reports),
    title: dictionaryTexts.title(reports),
    description: dictionaryTexts.description(institution, notice),
  };
  const resource = {
    profile: 'tabular-data-resource',
    ...about,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    hash: `sha256:${hash}`,
    dialect,
    schema: schema(rounds),
  };
  return `${JSON.stringify({ profile: 'tabular-data-package', ...about, resources: [resource] }, null, 2)}\n`;
}
