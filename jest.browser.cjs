const base = require('./jest.config.cjs');

/** In a real browser: `npm run test:browser`. One at a time, for they look at a screen. */
module.exports = {
  ...base,
  testMatch: ['**/*.browser.ts'],
  maxWorkers: 1,
  testTimeout: 180_000,
  globalSetup: '<rootDir>/tests/browser/support/prepare.cjs',
};
