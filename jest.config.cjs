// Where the add-on's users are, and what the manifest says: dates are told in this zone.
process.env.TZ = 'America/Mexico_City';

module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|mjs)$': '<rootDir>/tests/esbuild-transform.cjs' },
  // hucre is published as ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // numfmt 4.0.1 names a file that it does not contain; this is its CommonJS build.
  moduleNameMapper: { '^numfmt$': '<rootDir>/node_modules/numfmt/dist/index.js' },
  // Two processes, each begun anew when the sheets it has opened fill its memory.
  maxWorkers: 2,
  workerIdleMemoryLimit: '1500MB',
  // End-to-end tests start processes and open whole sheets: on a busy machine that takes its time.
  testTimeout: 60_000,
  globalSetup: '<rootDir>/tests/build-once.cjs',
};
