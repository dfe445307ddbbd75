import type { LogEntry } from '../../../src/domain/log/log-entry';
import type { CivilDate } from '../../../src/domain/model/civil-date';
import { civilMoment } from '../../../src/domain/model/civil-moment';
import type { WorkbookEdit } from '../../../src/workbook/edits';
import { archiveName, logTabOrder } from '../../../src/workbook/layout/log-tab';
import { logRowLimit, logTab } from '../../../src/workbook/layout/tabs';
import { appendLogEdits, type LogTop } from '../../../src/workbook/log/append-log';

const headers = Object.values(logTab.columns).map(({ header }) => header);
const day = (text: string) => text as CivilDate;

function topWith(rows: number, since = '2026-02-01'): LogTop {
  return { tab: 'Bitácora', cells: [headers, [{ date: day(since) }]], lastRow: rows + 1 };
}

function entries(count: number, on = '2026-11-25'): LogEntry[] {
  return Array.from({ length: count }, (_, index): LogEntry => {
    const change = {
      datum: 'status',
      report: 3,
      municipality: `M${index}`,
      toolCode: '1.1',
      before: '',
      after: 'C',
    } as const;
    return { change, origin: 'edit', detail: '', when: civilMoment(day(on), 10, 0, 0), who: 'ana@institucion.example' };
  });
}

/** Rows written in each tab, and the renamings between, in order. */
function story(edits: readonly WorkbookEdit[]): string[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'write' && edit.at.row > 1) return [`${edit.cells.length} rows from ${edit.at.row}`];
    return edit.kind === 'rename-tab' ? [`${edit.tab} → ${edit.name}`] : [];
  });
}

test('a burst is one write under what is there', () => {
  expect(story(appendLogEdits(entries(324), topWith(10), []))).toEqual(['324 rows from 12']);
});

test('nothing to tell writes nothing', () => {
  expect(appendLogEdits([], topWith(10), [])).toEqual([]);
});

test('a full tab is put by under its year, and nothing is left out or doubled', () => {
  const top = topWith(logRowLimit - 3);
  expect(story(appendLogEdits(entries(5), top, ['Bitácora']))).toEqual([
    `3 rows from ${logRowLimit - 1}`,
    'Bitácora → Bitácora 2026',
    '2 rows from 2',
  ]);
});

test('more entries than a tab holds fill several of the same year', () => {
  const edits = appendLogEdits(entries(2 * logRowLimit + 1), topWith(logRowLimit), ['Bitácora', 'Bitácora 2026']);
  expect(story(edits)).toEqual([
    'Bitácora → Bitácora 2026 (2)',
    `${logRowLimit} rows from 2`,
    'Bitácora → Bitácora 2026 (3)',
    `${logRowLimit} rows from 2`,
    'Bitácora → Bitácora 2026 (4)',
    '1 rows from 2',
  ]);
});

test('the first entry of a year puts the last one’s by', () => {
  const top = topWith(12, '2025-12-31');
  expect(story(appendLogEdits(entries(1), top, ['Bitácora']))).toEqual(['Bitácora → Bitácora 2025', '1 rows from 2']);
});

test('without a tab the log begins one', () => {
  const edits = appendLogEdits(entries(1), null, ['Reporte 1']);
  expect(edits).toContainEqual(expect.objectContaining({ kind: 'add-tab', tab: 'Bitácora' }));
  expect(story(edits)).toEqual(['1 rows from 2']);
});

test('a column that people moved or added is no obstacle', () => {
  const cells = [
    ['Notas', ...[...headers].reverse()],
    ['', '', '', '', '', '', '', '', '', '', { date: day('2026-01-01') }],
  ];
  const [edit] = appendLogEdits(entries(1), { tab: 'bitacora', cells, lastRow: 2 }, []);
  const written = edit?.kind === 'write' ? edit.cells[0] : [];
  expect(written?.[0]).toBe('');
  expect(written?.[headers.length]).toEqual({ moment: '2026-11-25T10:00:00' });
});

test('the tabs of the log are told in the order in which they were filled', () => {
  const names = [
    'Bitácora',
    'Bitácora 2026',
    'Bitácora 2025 (2)',
    'Bitácora 2026 (10)',
    'bitacora 2025',
    'Bitácora vieja',
  ];
  const ordered = names.filter((name) => logTabOrder(name) !== null).sort((a, b) => logTabOrder(a)! - logTabOrder(b)!);
  expect(ordered).toEqual(['bitacora 2025', 'Bitácora 2025 (2)', 'Bitácora 2026', 'Bitácora 2026 (10)', 'Bitácora']);
  expect(archiveName(2026, names)).toBe('Bitácora 2026 (2)');
});
