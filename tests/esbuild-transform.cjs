const { transformSync } = require('esbuild');

/** Jest's transform: TypeScript to CommonJS, with the source map inside. */
module.exports = {
  process(source, file) {
    const loader = file.endsWith('.mjs') ? 'js' : 'ts';
    return transformSync(source, { loader, format: 'cjs', target: 'node20', sourcemap: 'inline', sourcefile: file });
  },
};
