import { readdirSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { bundleIfChanged, projectRoot } from '../../../build/bundle.mjs';

interface Asset {
  readonly contentType: string;
  readonly bytes: Buffer;
}

/** Everything that the page is made of, by its path: nothing else is ever given out. */
export type PageAssets = ReadonlyMap<string, Asset>;

const types: Readonly<Partial<Record<string, string>>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

const page = resolve(projectRoot, 'scripts/local/desk/page');
const built = resolve(projectRoot, '.cache/desk-page');

/** Bundles the page, where a source of it changed: the spreadsheet component alone is some 7 MB, in pieces. */
async function build(): Promise<void> {
  await bundleIfChanged({
    entryPoints: [resolve(page, 'main.ts'), resolve(page, 'screen-frame.ts')],
    mainFile: resolve(built, 'main.js'),
    outdir: built,
    platform: 'browser',
    format: 'esm',
    splitting: true,
    target: 'es2022',
    minify: true,
    loader: { '.woff2': 'dataurl' },
    define: { 'process.env.NODE_ENV': '"production"' },
  });
}

/** @returns the page's files, built where need be */
export async function loadPageAssets(): Promise<PageAssets> {
  await build();
  const files = [
    ['/', resolve(page, 'index.html')],
    ['/desk.css', resolve(page, 'desk.css')],
    ...readdirSync(built).map((name) => [`/${name}`, resolve(built, name)]),
  ] as [string, string][];
  return new Map(files.map(([path, file]) => [path, assetOf(file)]));
}

function assetOf(file: string): Asset {
  return { contentType: types[extname(file)] ?? 'application/octet-stream', bytes: readFileSync(file) };
}
