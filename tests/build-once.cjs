const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

/**
 * Before the tests: the bundle they run is the bundle that is pushed, and the local host is built
 * once, not by every worker at the same time.
 */
module.exports = () => {
  const root = resolve(__dirname, '..');
  const run = (...args) =>
    execFileSync(process.execPath, ['scripts/run.mjs', ...args], { cwd: root, stdio: 'inherit' });
  run('scripts/build/build.ts');
  run('scripts/local/cli/main.ts', 'exec', 'tests/support/nothing.js');
};
