import { behaviours } from '../../scripts/link-bench/behaviours/index';
import { type Bench, startBench } from '../../scripts/link-bench/servers';
import { checkWithAddOn, type OwnOutcome } from '../../scripts/link-bench/tools/ours';
import { linkVerdictNames } from '../../src/workbook/layout/link-verdicts';

/** Those that never answer are waited for, as long as the add-on waits. */
const patience = 15 * 60_000;

let bench: Bench;
let outcomes: readonly OwnOutcome[];

beforeAll(async () => {
  bench = await startBench();
  const addresses = behaviours.map(({ address }) => address);
  ({ outcomes } = await checkWithAddOn(bench, addresses, Date.now()));
}, patience);

afterAll(() => bench.close());

describe('the bundle, over the whole bench', () => {
  test.each(behaviours.map(({ name, verdict }, at) => [name, linkVerdictNames[verdict], at] as const))(
    '%s: %s',
    (_, verdict, at) => {
      // The detail is compared too, so that a failure tells what was seen.
      const { verdict: said, detail } = outcomes[at]!;
      expect({ said, detail }).toEqual({ said: verdict, detail });
    },
  );
});

test('a PDF of 40 MB costs at most 64 KB where the server honours ranges', async () => {
  const { address } = behaviours.find(({ name }) => name === 'pdf-de-40-mb')!;
  const { hostname } = new URL(address);
  const before = await bench.requests(hostname);
  await checkWithAddOn(bench, [address], Date.now());
  const seen = (await bench.requests(hostname)).slice(before.length);
  expect(seen.length).toBeGreaterThan(0);
  expect(seen.reduce((sum, { bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(64 * 1024);
});

test('nothing but GET is asked, and nothing of a host that is not to be visited', async () => {
  const hosts = ['head-405.ejemplo.mx', 'pagina.ejemplo.mx', 'drive.google.com'];
  const seen = (await Promise.all(hosts.map(bench.requests))).flat();
  expect(new Set(seen.map(({ method }) => method))).toEqual(new Set(['GET']));
});
