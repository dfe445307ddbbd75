import type {
  MunicipalSnapshot,
  SnapshotDimension,
  SnapshotEvidence,
  SnapshotTool,
} from '../../../src/domain/publication/municipal-snapshot';
import { municipalPage } from '../../../src/ui/municipal-page/municipal-page';
import { day } from '../../report/sample-follow-up';
import { published, withSettings } from '../../use-cases/publication/published';

/** What is published of Luvianos, with a day by which to complete what is missing. */
export const sampleSnapshot = published(withSettings({ 'Fecha límite de lo pendiente': '30/11/2023' }));

/** The page of that, with something else in it, as someone sees it on that day. */
export function pageOf(changes: Partial<MunicipalSnapshot> = {}, today = '2023-09-20'): string {
  return municipalPage({ ...sampleSnapshot, ...changes }, day(today));
}

export const fulfilled = { letter: 'C', name: 'Cumplido', colour: '#008000', weight: 1, isUnconfirmed: false } as const;

export const evidence: SnapshotEvidence = {
  ...{ description: 'Convenio', session: 'Primera Sesión', annex: 'Anexo 1', link: 'https://luvianos.gob.mx/a.pdf' },
  ...{ actDate: day('2023-01-02'), gazetteDate: day('2023-01-03') },
  ...{ linkVerdict: 'Vigente', checkedOn: day('2023-08-01') },
};

export const tool: SnapshotTool = {
  ...{ code: '1.1', name: 'Convenio de colaboración', proof: 'Un convenio.', state: fulfilled, advance: 'Se firmó.' },
  evidence: [evidence],
};

/** A dimension with those tools. */
export function dimensionOf(tools: readonly Partial<SnapshotTool>[]): SnapshotDimension {
  return { number: 1, name: 'Estrategia', tools: tools.map((changes) => ({ ...tool, ...changes })) };
}

/** The page with one tool alone. */
export function pageOfTool(
  changes: Partial<SnapshotTool>,
  rest: Partial<MunicipalSnapshot> = {},
  today?: string,
): string {
  return pageOf({ ...rest, dimensions: [dimensionOf([changes])] }, today);
}
