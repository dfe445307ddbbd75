import { fieldTerms, type Matcher, memberTerms, type QueryContext } from './fields';
import { invalidQuery, type Token, tokenize } from './tokens';

const comparers = new Set(['=', '!=', '<', '<=', '>', '>=', 'contains']);

/**
 * Drive's search language: `name contains 'x' and ('ID' in parents or not trashed = true)`.
 * @param query as in the parameter q; an empty one finds all
 * @param context what a search needs to know beyond the entries
 * @returns whether an entry is wanted; throws "Invalid Value" where the query cannot be read
 */
export function parseQuery(query: string, context: QueryContext): Matcher {
  const tokens = tokenize(query);
  if (tokens.length === 0) return () => true;
  const parser = new QueryParser(tokens, context);
  return parser.whole();
}

/** Reads from left to right; "not" binds closest, then "and", then "or". */
class QueryParser {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly context: QueryContext,
  ) {}

  whole(): Matcher {
    const matcher = this.either();
    if (this.at < this.tokens.length) throw invalidQuery();
    return matcher;
  }

  private either(): Matcher {
    const choices = [this.both()];
    while (this.takes('or')) choices.push(this.both());
    return (entry) => choices.some((matches) => matches(entry));
  }

  private both(): Matcher {
    const conditions = [this.single()];
    while (this.takes('and')) conditions.push(this.single());
    return (entry) => conditions.every((matches) => matches(entry));
  }

  private single(): Matcher {
    if (this.takes('not')) {
      const matches = this.single();
      return (entry) => !matches(entry);
    }
    if (!this.takes('(')) return this.term();
    const inner = this.either();
    this.expect(')');
    return inner;
  }

  private term(): Matcher {
    const first = this.next();
    if (first.kind === 'text') return this.membership(first.value);
    if (this.takes('has')) return this.property(first.value);
    const operator = this.next().value;
    const make = fieldTerms[first.value];
    if (make === undefined || !comparers.has(operator)) throw invalidQuery();
    return make(operator, this.next().value, this.context);
  }

  private membership(value: string): Matcher {
    this.expect('in');
    const make = memberTerms[this.next().value];
    if (make === undefined) throw invalidQuery();
    return make(value, this.context);
  }

  /** properties has { key='a' and value='b' } */
  private property(field: string): Matcher {
    if (field !== 'properties' && field !== 'appProperties') throw invalidQuery();
    this.expect('{');
    const key = this.named('key');
    this.expect('and');
    const value = this.named('value');
    this.expect('}');
    return (entry) => entry[field][key] === value;
  }

  private named(name: string): string {
    this.expect(name);
    this.expect('=');
    const { kind, value } = this.next();
    if (kind !== 'text') throw invalidQuery();
    return value;
  }

  private next(): Token {
    const token = this.tokens[this.at++];
    if (token === undefined) throw invalidQuery();
    return token;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    const found = token?.kind === 'sign' && token.value === sign;
    if (found) this.at++;
    return found;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw invalidQuery();
  }
}
