import vm from 'node:vm';
import type { EngineOutcome } from '../services/run/run-engine';
import { hasRefusedSyntax } from './refused-syntax';
import { syntaxErrorText } from './script-error';

/** A script, and the name it has in errors. */
export interface ScriptSource {
  readonly code: string;
  readonly fileName: string;
}

/** Scripts of a session, compiled once however often they run: each run begins at their top. */
export class CompiledScripts {
  private readonly known = new Map<ScriptSource, vm.Script | EngineOutcome>();

  /** @returns the script, or as outcome why it does not parse */
  of(source: ScriptSource): vm.Script | EngineOutcome {
    const script = this.known.get(source) ?? compile(source);
    this.known.set(source, script);
    return script;
  }
}

const refusal = 'SyntaxError: Apps Script parses neither #private members nor static fields of classes';

function compile({ code, fileName }: ScriptSource): vm.Script | EngineOutcome {
  try {
    const script = new vm.Script(code, { filename: fileName });
    return hasRefusedSyntax(code) ? { kind: 'threw', message: refusal, stack: '' } : script;
  } catch (error) {
    return { kind: 'threw', message: syntaxErrorText(error as SyntaxError, fileName), stack: '' };
  }
}
