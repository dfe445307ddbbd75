/**
 * Names of the functions that a script declares at its top level, in any of V8's ways
 * (G/guides/v8-runtime), as far as they stand at the beginning of a line; private ones, which end
 * in "_", are left out.
 * @param code the script
 */
export function topLevelFunctions(code: string): string[] {
  const declared = /^(?:async\s+)?function\s*\*?\s*([\p{L}_$][\p{L}\p{N}_$]*)/gmu;
  const assigned =
    /^(?:const|let|var)\s+([\p{L}_$][\p{L}\p{N}_$]*)\s*=\s*(?:async\s*)?(?:function\b|(?:\([^)]*\)|[\p{L}_$][\p{L}\p{N}_$]*)\s*=>)/gmu;
  const names = [declared, assigned].flatMap((pattern) => Array.from(code.matchAll(pattern), ([, name = '']) => name));
  return [...new Set(names)].filter((name) => !name.endsWith('_'));
}

/**
 * The function to start where none was named: `main`, else the only one.
 * @returns its name, or null: only the top-level code runs
 */
export function defaultFunction(code: string): string | null {
  const names = topLevelFunctions(code);
  if (names.includes('main')) return 'main';
  return names.length === 1 ? (names[0] ?? null) : null;
}
