/** A municipality that is followed, in the institute's own order (domain.md: never sorted). */
export interface Municipality {
  /** Place in the institute's order, from 1. */
  readonly number: number;
  readonly name: string;
  /** INEGI's key of five digits: two of the state, three of the municipality. */
  readonly inegiKey: string;
  /** Term of its council, such as "2022-2024". */
  readonly period: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** Who signs, and in what post. */
  readonly officer: string;
  readonly post: string;
  /** Phrase of its own that replaces the year's phrase in the header; empty: the year's. */
  readonly motto: string;
  /** Address or file of its seal; empty: none. */
  readonly seal: string;
  readonly authorizedEmails: readonly string[];
}
