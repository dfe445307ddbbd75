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
  globalSetup: '<rootDir>/tests/build-once.cjs',
};
