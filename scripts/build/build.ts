import { statSync } from 'node:fs';
import { bundleByteLimit, ensureBuilt } from './build-bundle';

const { code } = await ensureBuilt();
const { size } = statSync(code);
console.log(`dist/Code.js: ${(size / 1000).toFixed(0)} kB of ${(bundleByteLimit / 1000).toFixed(0)} kB`);
