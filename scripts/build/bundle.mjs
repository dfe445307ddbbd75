/**
 * Bundles with esbuild only when something changed. Plain JavaScript, because it is what runs
 * before any TypeScript of this project can.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** @param {string} folder @returns {string} the nearest folder, from this one upwards, that holds a package.json */
function packageRoot(folder) {
  return existsSync(resolve(folder, 'package.json')) ? folder : packageRoot(dirname(folder));
}

/** The project's own folder, wherever it was cloned, also when this file is bundled into another. */
export const projectRoot = packageRoot(import.meta.dirname);

/** Where rebuilt tools are kept between runs; never committed. */
export const cacheFolder = resolve(projectRoot, '.cache');

/**
 * What a file looked like when it was bundled: cheap to ask for, and different after any edit.
 * @param {string} file path relative to the project
 * @returns {string} size and time of change, or 'gone'
 */
function stampOf(file) {
  const stat = statSync(resolve(projectRoot, file), { throwIfNoEntry: false });
  return stat ? `${stat.size}:${stat.mtimeMs}` : 'gone';
}

/** @param {object} options @returns {string} a key that changes with the build's own settings */
function keyOf(options) {
  const settings = JSON.stringify(options, (_, value) => (typeof value === 'function' ? String(value) : value));
  return createHash('sha256').update(settings).digest('hex').slice(0, 16);
}

/** @returns {boolean} whether the recorded inputs are all as they were */
function isFresh(recordFile, outfile, key) {
  if (!existsSync(recordFile) || !existsSync(outfile)) return false;
  const record = JSON.parse(readFileSync(recordFile, 'utf8'));
  return record.key === key && Object.entries(record.inputs).every(([file, stamp]) => stampOf(file) === stamp);
}

/**
 * Bundles `options.entryPoints` into `options.outfile`, or into pieces in `options.outdir` of which the first entry's is
 * `options.mainFile`, unless that is already up to date.
 * @param {import('esbuild').BuildOptions & ({ outfile: string } | { outdir: string, mainFile: string })} settings
 * @param {(result: import('esbuild').BuildResult) => void} [afterwards] runs after a real build
 * @param {() => readonly string[]} [moreInputs] files that parts built by plugins were made from, asked for after the build
 * @returns {Promise<boolean>} whether anything was built
 */
export async function bundleIfChanged(settings, afterwards = () => undefined, moreInputs = () => []) {
  const { mainFile, ...options } = settings;
  const out = mainFile ?? options.outfile;
  const recordFile = resolve(cacheFolder, 'inputs', `${keyOf({ out })}.json`);
  const key = keyOf({ ...options, afterwards });
  if (isFresh(recordFile, out, key)) return false;
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: projectRoot,
    bundle: true,
    metafile: true,
    logLevel: 'warning',
    ...options,
  });
  afterwards(result);
  const files = [...Object.keys(result.metafile.inputs), ...moreInputs()].filter((file) =>
    existsSync(resolve(projectRoot, file)),
  );
  const inputs = Object.fromEntries(files.map((file) => [file, stampOf(file)]));
  mkdirSync(dirname(recordFile), { recursive: true });
  writeFileSync(recordFile, JSON.stringify({ key, inputs }));
  return true;
}
