import type { Equivalence } from '../../../domain/model/equivalence';
import type { Legend } from '../../../domain/model/legend';
import type { ReportRound } from '../../../domain/model/round';
import type { Catalogue } from '../../../domain/model/tool';
import type { WorkbookContent } from '../../grid';
import type { MatrixFrame } from '../matrix-frame';
import type { ColumnOf } from '../title-cells';

/** A report whose cells can be counted. */
export interface CountedReport {
  readonly round: ReportRound;
  readonly legend: Legend;
  /** Its catalogue's tools that it has no column for are left out. */
  readonly frame: MatrixFrame;
}

/** What the panel's tables are made from. */
export interface PanelSource {
  readonly content: WorkbookContent;
  readonly catalogue: Catalogue;
  /** Every report, in order; the last is the current one. */
  readonly reports: readonly CountedReport[];
  readonly current: CountedReport;
  /** As the tab "Equivalencias" has them. */
  readonly equivalences: readonly Equivalence[];
  readonly columnOf: ColumnOf;
}
