/** Run before the tests, only so that the local host is built. */
function main() {}
