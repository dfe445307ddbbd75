import { parseArgs } from 'node:util';
import type { HostMapping } from '../runtime/bridge-parts/http/destination';
import { texts } from './texts';
import { UsageError } from './usage-error';

/** A command line, read. */
export interface Options {
  readonly command: string;
  /** What follows the command, without options. */
  readonly operands: readonly string[];
  readonly json: boolean;
  readonly demo: boolean;
  readonly untilIdle: boolean;
  readonly functionName: string | null;
  /** Another script than the add-on's own. */
  readonly script: string | null;
  readonly drive: string | null;
  readonly select: string | null;
  readonly user: string | null;
  readonly now: string | null;
  readonly port: string | null;
  readonly answers: readonly string[];
  readonly resolve: readonly HostMapping[];
}

const known = {
  json: { type: 'boolean' },
  demo: { type: 'boolean' },
  'until-idle': { type: 'boolean' },
  function: { type: 'string' },
  port: { type: 'string' },
  script: { type: 'string' },
  drive: { type: 'string' },
  select: { type: 'string' },
  user: { type: 'string' },
  now: { type: 'string' },
  answer: { type: 'string', multiple: true },
  resolve: { type: 'string', multiple: true },
} as const;

/**
 * Reads a command line (contract 2).
 * @param args what follows the program's name
 * @throws UsageError, worded for the person
 */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const [command, ...operands] = positionals.map(unguard);
  if (command === undefined) throw new UsageError(texts.usage);
  return {
    command,
    operands,
    json: values.json ?? false,
    demo: values.demo ?? false,
    untilIdle: values['until-idle'] ?? false,
    functionName: orNull(values.function),
    script: orNull(values.script),
    drive: orNull(values.drive),
    select: orNull(values.select),
    user: orNull(values.user),
    now: orNull(values.now),
    port: orNull(values.port),
    answers: (values.answer ?? []).map(unguard),
    resolve: (values.resolve ?? []).map(readMapping),
  };
}

function orNull(value: string | undefined): string | null {
  return value ?? null;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: guardAnswers(args.map(guard)), options: known, allowPositionals: true });
  } catch (error) {
    throw new UsageError(texts.badOption(optionProblem(error)));
  }
}

/** What is wrong with an option, from the code and the quoted name in Node's error. */
function optionProblem(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const name = /'[^']*?(--?[\w-]+)/.exec(error.message)?.[1] ?? error.message;
  if ('code' in error && error.code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return texts.unknownOption(name);
  return error.message.includes('not take') ? texts.optionWithValue(name) : texts.optionWithoutValue(name);
}

/** Negative numbers are values to type into a cell, not options. */
const mark = '\u0000';

function guard(argument: string): string {
  return /^-[\d.,]/.test(argument) ? mark + argument : argument;
}

/** An answer may begin with a dash too. */
function guardAnswers(args: readonly string[]): string[] {
  return args.map((argument, index) =>
    args[index - 1] === '--answer' && argument.startsWith('-') ? mark + argument : argument,
  );
}

function unguard(argument: string): string {
  return argument.startsWith(mark) ? argument.slice(1) : argument;
}

/** HOST=ADDRESS:PORT; an IPv6 address stands in brackets, as in curl's --resolve. */
function readMapping(text: string): HostMapping {
  const match = /^([^=\s]+)=(?:\[([^\]]+)\]|([^:\s]+)):(\d{1,5})$/.exec(text);
  const [, host = '', ipv6, ipv4 = '', port = ''] = match ?? [];
  if (match === null || Number(port) > 65_535) throw new UsageError(texts.badResolve(text));
  return { host: host.toLowerCase(), address: ipv6 ?? ipv4, port: Number(port) };
}

/**
 * @param text ISO 8601; without a zone it is the local one
 * @returns milliseconds since 1970
 * @throws UsageError when it is no date
 */
export function readInstant(text: string): number {
  const isIso = /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:?\d\d)?)?$/.test(text);
  // A date alone would be read as midnight in Greenwich.
  const instant = Date.parse(text.includes('T') ? text : `${text}T00:00:00`);
  if (!isIso || Number.isNaN(instant)) throw new UsageError(texts.badNow(text));
  return instant;
}
