module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/tests'],
  testMatch: ['**/*.test.ts'],
  transform: { '^.+\\.(ts|mjs)$': '<rootDir>/tests/esbuild-transform.cjs' },
  transformIgnorePatterns: ['/node_modules/'],
  globalSetup: '<rootDir>/tests/build-once.cjs',
};
