import { resolve } from 'node:path';
import type { BuildOptions, Plugin } from 'esbuild';

/** Esbuild's name for what this plugin makes. */
const namespace = 'text-until-used';

/** How the part hands over what it exports: a name inside its own function, which nothing else sees. */
const exportsName = 'exported';

/** What esbuild is asked for each part: the whole bundle's own settings, and the part as a function's value. */
function partOptions(options: BuildOptions, file: string): BuildOptions & { write: false; metafile: true } {
  const { target, charset, minify, absWorkingDir, legalComments } = options;
  const same = { target, charset, minify, absWorkingDir, legalComments };
  return {
    ...Object.fromEntries(Object.entries(same).filter(([, value]) => value !== undefined)),
    entryPoints: [file],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: exportsName,
  };
}

/**
 * Keeps what the source loads by `require('./…')` inside a function as text in the bundle, compiled when it is first
 * used. Apps Script reads the whole bundle at every execution, also for onOpen and onEdit: V8 goes through a function
 * that is never called, but not through a text.
 * @param addInput is told of every file that such a part is made from
 */
export function textUntilUsed(addInput: (file: string) => void): Plugin {
  return {
    name: namespace,
    setup: (build) => {
      const { esbuild, initialOptions } = build;
      build.onResolve({ filter: /^\./ }, ({ kind, path, resolveDir }) =>
        // Libraries have requires of their own, which mean no such thing.
        kind === 'require-call' && !resolveDir.includes('node_modules')
          ? { path: resolve(resolveDir, `${path}.ts`), namespace }
          : undefined,
      );
      build.onLoad({ filter: /.*/, namespace }, async ({ path }) => {
        const { outputFiles, metafile } = await esbuild.build(partOptions(initialOptions, path));
        Object.keys(metafile.inputs).forEach(addInput);
        const text = `${outputFiles[0]?.text ?? ''}\nreturn ${exportsName};`;
        return { contents: `module.exports = new Function(${JSON.stringify(text)})();`, loader: 'js' };
      });
    },
  };
}
