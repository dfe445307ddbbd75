const { existsSync } = require('node:fs');
const buildOnce = require('../../build-once.cjs');

/** Browsers as systems call them; CHROMIUM names another. */
const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Nothing is installed here: what is missing is told. */
module.exports = () => {
  const found = places.find((place) => place && existsSync(place));
  if (!found) {
    throw new Error(
      'These tests need Chromium, which is not on this machine: install it (on Debian, "apt-get install chromium"), or name its program in CHROMIUM.',
    );
  }
  process.env.CHROMIUM = found;
  buildOnce();
};
