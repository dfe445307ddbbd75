import type { BookModel } from '../../model/book';
import { functionNamed } from '../functions';
import { lettersOfColumn } from '../references/reference';
import { type Node, childrenOf } from '../syntax/nodes';
import { parseFormula } from '../syntax/parse';

/** A function that this host cannot compute, and where it is used. */
export interface UnsupportedFunction {
  readonly tab: string;
  /** In A1. */
  readonly cell: string;
  /** In capitals. */
  readonly name: string;
}

/** @returns every use of a function that answers #NAME? here, in tab and cell order, each name once a cell */
export function unsupportedFunctions(book: BookModel): UnsupportedFunction[] {
  const found: UnsupportedFunction[] = [];
  for (const { name: tab, cells } of book.sheets) {
    cells.forEach((line, row) => {
      line?.forEach((cell, column) => {
        if (cell?.formula === undefined) return;
        const address = `${lettersOfColumn(column)}${row + 1}`;
        for (const name of unknownIn(cell.formula)) found.push({ tab, cell: address, name });
      });
    });
  }
  return found;
}

function unknownIn(formula: string): Set<string> {
  const names = new Set<string>();
  const rest: { node: Node; known: ReadonlySet<string> }[] = [{ node: parseFormula(formula), known: new Set() }];
  for (let next = rest.pop(); next; next = rest.pop()) {
    const { node, known } = next;
    const inner = namesAdded(node, known);
    if (node.type === 'call' && !functionNamed(node.name) && !inner.has(node.name)) names.add(node.name);
    for (const child of childrenOf(node)) rest.push({ node: child, known: inner });
  }
  return names;
}

/** LET and LAMBDA give names that may be called like functions. */
function namesAdded(node: Node, known: ReadonlySet<string>): ReadonlySet<string> {
  if (node.type !== 'call' || (node.name !== 'LET' && node.name !== 'LAMBDA')) return known;
  const added = node.args.flatMap((arg) => (arg.type === 'name' ? [arg.name.toUpperCase()] : []));
  return new Set([...known, ...added]);
}
