import { errors } from '../engine/values';
import { parseReference } from '../references/reference';
import type { BinaryOperator, Node, UnaryOperator } from './nodes';
import { type FormulaToken, tokensOf } from './tokens';

/** The formula is not one: Sheets shows #ERROR!. */
class SyntaxFailure extends Error {}

/** How tightly each operator binds, as in Sheets: comparisons loosest, ":" tightest. */
const strengths: Readonly<Record<BinaryOperator, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};
const prefixStrength = 6;
const percentStrength = 7;

function isBinary(text: string): text is BinaryOperator {
  return text in strengths;
}

/** Recursive descent over the tokens of one formula. */
class Parser {
  private place = 0;

  constructor(private readonly tokens: readonly FormulaToken[]) {}

  /** @returns the tree of the whole formula @throws SyntaxFailure */
  formula(): Node {
    const node = this.expression(0);
    if (this.place < this.tokens.length) throw new SyntaxFailure('Unexpected rest');
    return node;
  }

  private expression(strength: number): Node {
    let left = this.operand();
    for (;;) {
      const next = this.suffixOf(left, strength);
      if (next === null) return left;
      left = next;
    }
  }

  /** @returns `left` joined with the operator that follows, or null when none binds tighter than `strength` */
  private suffixOf(left: Node, strength: number): Node | null {
    const operator = this.peek();
    if (operator === '%' && percentStrength > strength) {
      this.place++;
      return { type: 'unary', operator, operand: left };
    }
    if (operator === '(') return this.invocation(left);
    if (!isBinary(operator) || strengths[operator] <= strength) return null;
    this.place++;
    return { type: 'binary', operator, left, right: this.expression(strengths[operator]) };
  }

  private invocation(callee: Node): Node | null {
    if (callee.type !== 'call' && callee.type !== 'invoke') return null;
    this.place++;
    return { type: 'invoke', callee, args: this.list() };
  }

  private operand(): Node {
    const token = this.tokens[this.place++];
    if (!token) throw new SyntaxFailure('Unexpected end');
    switch (token.kind) {
      case 'number':
        return { type: 'literal', value: Number(token.text) };
      case 'text':
        return textLiteral(token.text);
      case 'boolean':
        return { type: 'literal', value: token.text.toUpperCase() === 'TRUE' };
      case 'error':
        return { type: 'literal', value: { code: token.text.toUpperCase() } };
      case 'range':
        return rangeNode(token.text);
      case 'function':
        return this.call(token.text);
      case 'name':
        return this.name(token.text);
      default:
        return this.prefixed(token.text);
    }
  }

  private prefixed(operator: string): Node {
    if (operator === '+' || operator === '-') return this.unary(operator);
    if (operator === '{') return { type: 'array', rows: this.arrayRows() };
    if (operator !== '(') throw new SyntaxFailure(`Unexpected ${operator}`);
    const inner = this.expression(0);
    this.expect(')');
    return inner;
  }

  private unary(operator: UnaryOperator): Node {
    return { type: 'unary', operator, operand: this.expression(prefixStrength) };
  }

  private call(name: string): Node {
    this.expect('(');
    return { type: 'call', name: name.toUpperCase(), args: this.list() };
  }

  private name(text: string): Node {
    if (this.peek() === '!') return this.lostReference();
    if (this.peek() !== '(') return { type: 'name', name: text };
    this.place++;
    return { type: 'call', name: text.toUpperCase(), args: this.list() };
  }

  /** A reference whose cells are gone but whose tab is written: Hoja!#REF!. */
  private lostReference(): Node {
    this.place++;
    if (this.tokens[this.place++]?.text.toUpperCase() !== '#REF!') throw new SyntaxFailure('Unexpected tab');
    return { type: 'literal', value: errors.reference };
  }

  /** Arguments up to the closing parenthesis; the opening one has been read. */
  private list(): Node[] {
    const args: Node[] = [];
    if (this.take(')')) return args;
    do {
      args.push(/^[,;)]$/.test(this.peek()) ? { type: 'omitted' } : this.expression(0));
      // Sheets takes semicolons between arguments in every locale.
    } while (this.take(',') || this.take(';'));
    this.expect(')');
    return args;
  }

  private arrayRows(): Node[][] {
    const rows: Node[][] = [];
    do {
      const row: Node[] = [];
      do row.push(this.expression(0));
      while (this.take(',') || this.take('\\'));
      rows.push(row);
    } while (this.take(';'));
    this.expect('}');
    return rows;
  }

  private peek(): string {
    const token = this.tokens[this.place];
    return token?.kind === 'operator' ? token.text : '';
  }

  private take(operator: string): boolean {
    if (this.peek() !== operator) return false;
    this.place++;
    return true;
  }

  private expect(operator: string): void {
    if (!this.take(operator)) throw new SyntaxFailure(`Expected ${operator}`);
  }
}

function textLiteral(text: string): Node {
  if (text.length < 2 || !text.endsWith('"')) throw new SyntaxFailure('Unfinished text');
  return { type: 'literal', value: text.slice(1, -1).replace(/""/g, '"') };
}

function rangeNode(text: string): Node {
  const reference = parseReference(text);
  if (!reference) throw new SyntaxFailure(`Not a reference: ${text}`);
  return { type: 'reference', reference };
}

const parseError: Node = { type: 'literal', value: errors.parse };

/**
 * @param formula with its leading "=", English names, comma separators
 * @returns its tree; the literal #ERROR! when it cannot be read, as Sheets shows
 */
export function parseFormula(formula: string): Node {
  const tokens = tokensOf(formula.slice(1)).filter((token) => token.kind !== 'space');
  try {
    return new Parser(tokens).formula();
  } catch (failure) {
    // A RangeError is thousands of parentheses within one another.
    if (failure instanceof SyntaxFailure || failure instanceof RangeError) return parseError;
    throw failure;
  }
}
