const { transformSync } = require('esbuild');

/** Jest's transform: TypeScript to CommonJS, with the source map inside. */
module.exports = {
  process(source, file) {
    const loader = file.endsWith('.mjs') ? 'js' : 'ts';
    // CommonJS has no import.meta; the build scripts find the project by it.
    const define = { 'import.meta.dirname': '__dirname' };
    const common = { format: 'cjs', target: 'node20', sourcemap: 'inline', define };
    return transformSync(source, { ...common, loader, sourcefile: file });
  },
};
