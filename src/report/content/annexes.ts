import type { Annex } from '../../domain/model/follow-up';
import type { Tool } from '../../domain/model/tool';
import { reportTexts } from '../../texts/report';
import type { Block, Card, HeaderGroup, TableBlock } from './blocks';
import type { Subject } from './subject';

/** The tables and cards that the workbook keeps for a tool, with this municipality's rows only. */
export function annexBlocks({ followUp, municipality }: Subject, tool: Tool): Block[] {
  return followUp.annexes.flatMap((annex): Block[] => {
    const rows = annex.rows
      .filter((row) => row.municipality === municipality.name && row.toolCode === tool.code)
      .map((row) => row.cells);
    if (rows.length === 0) return [];
    return annex.kind === 'table' ? [tableOf(annex, rows)] : cardsOf(annex, rows);
  });
}

function tableOf(annex: Annex, rows: TableBlock['rows']): TableBlock {
  return { kind: 'table', title: annex.title, headers: groupHeaders(annex.headers), rows };
}

/**
 * Headers "Metas / Cantidad" become two levels; neighbours under the same first word share it (contract 1).
 * The second levels, or titles that stand alone, come out in the order of the columns.
 */
export function groupHeaders(headers: readonly string[]): HeaderGroup[] {
  return headers.reduce<HeaderGroup[]>((groups, header) => {
    const { title, column } = splitHeader(header);
    const last = groups[groups.length - 1];
    if (column === null) return [...groups, { title, columns: [] }];
    if (last && last.columns.length > 0 && last.title === title) {
      return [...groups.slice(0, -1), { title, columns: [...last.columns, column] }];
    }
    return [...groups, { title, columns: [column] }];
  }, []);
}

/** A spaced stroke parts the levels, so that "Actividades/Tareas Programadas" stays one header. */
function splitHeader(header: string): { readonly title: string; readonly column: string | null } {
  const [, title, column] = /^(.*?\S)\s+\/\s+(\S.*)$/s.exec(header.trim()) ?? [];
  return title === undefined || column === undefined ? { title: header.trim(), column: null } : { title, column };
}

function cardsOf(annex: Annex, rows: TableBlock['rows']): Card[] {
  return rows.map((cells, place) => ({
    kind: 'card',
    title: reportTexts.cardTitle(annex.title, place + 1, rows.length),
    fields: annex.headers.map((label, column) => ({ label, value: cells[column] ?? '' })),
  }));
}
