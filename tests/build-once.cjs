const { execFileSync } = require('node:child_process');
const { resolve } = require('node:path');

/** Before the tests: the bundle they run is the bundle that is pushed. */
module.exports = () => {
  const root = resolve(__dirname, '..');
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build/build.ts'], { cwd: root, stdio: 'inherit' });
};
