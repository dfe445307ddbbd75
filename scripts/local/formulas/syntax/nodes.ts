import type { CellError } from '../../model/book';
import type { Reference } from '../references/reference';

/** A formula as a tree. */
export type Node =
  | { readonly type: 'literal'; readonly value: string | number | boolean | CellError }
  /** An argument left out: IF(A1,,2). */
  | { readonly type: 'omitted' }
  | { readonly type: 'reference'; readonly reference: Reference }
  | { readonly type: 'name'; readonly name: string }
  | { readonly type: 'unary'; readonly operator: UnaryOperator; readonly operand: Node }
  | { readonly type: 'binary'; readonly operator: BinaryOperator; readonly left: Node; readonly right: Node }
  | { readonly type: 'call'; readonly name: string; readonly args: readonly Node[] }
  /** A lambda called where it stands: LAMBDA(x, x+1)(2). */
  | { readonly type: 'invoke'; readonly callee: Node; readonly args: readonly Node[] }
  | { readonly type: 'array'; readonly rows: readonly (readonly Node[])[] };

export type UnaryOperator = '+' | '-' | '%';
export type BinaryOperator = '=' | '<' | '>' | '<=' | '>=' | '<>' | '&' | '+' | '-' | '*' | '/' | '^' | ':';

/** @returns the nodes directly inside another */
export function childrenOf(node: Node): readonly Node[] {
  switch (node.type) {
    case 'unary':
      return [node.operand];
    case 'binary':
      return [node.left, node.right];
    case 'call':
      return node.args;
    case 'invoke':
      return [node.callee, ...node.args];
    case 'array':
      return node.rows.flat();
    default:
      return [];
  }
}
