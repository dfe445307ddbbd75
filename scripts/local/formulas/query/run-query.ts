import { keyOf } from '../engine/compare';
import { type Scalar, errors, fail } from '../engine/values';
import type { Query } from './parse-query';
import { type Row, type Term, columnTerm } from './term';

/** The data that a query works on. */
export interface QueryData {
  /** Of each column, '' where it has none. */
  readonly headers: readonly string[];
  readonly rows: readonly Row[];
}

/** @returns the result, its headers first unless all of them are empty */
export function runQuery(query: Query, { headers, rows }: QueryData): Row[] {
  const terms = query.select ?? headers.map((_, column) => columnTerm(column));
  const groups = groupsOf(query, terms, query.where ? rows.filter(query.where) : rows);
  const sorted = sortGroups(groups, query.orderBy);
  const shown = sorted.slice(query.offset, query.offset + query.limit);
  const labels = terms.map((term) => query.labels.get(term.key) ?? term.label(headers));
  const body = shown.map((group) => terms.map((term) => term.of(group)));
  return labels.every((label) => label === '') ? body : [labels, ...body];
}

type Group = readonly Row[];

/** Every row alone; or with aggregates the rows that agree in what they are grouped by, in its order. */
function groupsOf({ groupBy, orderBy }: Query, terms: readonly Term[], rows: readonly Row[]): Group[] {
  if (groupBy.length === 0 && !terms.some((term) => term.aggregates)) return rows.map((row) => [row]);
  assertGrouped([...terms, ...orderBy.map(({ term }) => term)], groupBy);
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = JSON.stringify(groupBy.map((term) => keyOf(term.of([row]))));
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return sortGroups(
    [...groups.values()],
    groupBy.map((term) => ({ term, direction: 1 })),
  );
}

/** What is shown of a group must be grouped by or aggregated; without that a query is wrong. */
function assertGrouped(terms: readonly Term[], groupBy: readonly Term[]): void {
  const keys = new Set(groupBy.map(({ key }) => key));
  if (terms.some((term) => !term.aggregates && !keys.has(term.key))) fail(errors.value);
}

function sortGroups(groups: readonly Group[], orderBy: Query['orderBy']): Group[] {
  return [...groups].sort((left, right) => {
    for (const { term, direction } of orderBy) {
      const step = compare(term.of(left), term.of(right)) * direction;
      if (step !== 0) return step;
    }
    return 0;
  });
}

/** Blanks come before everything. */
function compare(left: Scalar, right: Scalar): number {
  if (left === null || right === null) return Number(left !== null) - Number(right !== null);
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
