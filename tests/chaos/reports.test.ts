import { reportsEndedAtEachCall, reportsThroughChaos } from '../../scripts/chaos/reports-through-chaos';

// `npm run bench -- report-chaos` does the same with 125 municipalities, and at every single call.
test('executions ended at any call: no report is missing, none is doubled, and the list agrees with the folder', async () => {
  const { executions, kills, wrong } = await reportsThroughChaos(18, 3, 0.8);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThan(2);
  expect(executions).toBeGreaterThan(kills);
}, 180_000);

test('an execution ended at a call, wherever it is, leaves what the next one finishes', async () => {
  const { kills, wrong } = await reportsEndedAtEachCall(2, 70, 9);
  expect(wrong).toEqual([]);
  expect(kills).toBeGreaterThan(8);
}, 180_000);
