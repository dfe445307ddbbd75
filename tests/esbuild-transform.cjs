const { transformSync } = require('esbuild');

/** Jest's transform: TypeScript to CommonJS, with the source map inside. */
module.exports = {
  process(source, file) {
    const loader = file.endsWith('.mjs') ? 'js' : 'ts';
    // What the build scripts use and CommonJS within Jest lacks: import.meta, and import().
    const define = { 'import.meta.dirname': '__dirname' };
    const supported = { 'dynamic-import': false };
    const common = { format: 'cjs', target: 'node20', sourcemap: 'inline', define, supported };
    return transformSync(source, { ...common, loader, sourcefile: file });
  },
};
