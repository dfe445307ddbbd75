import { reportsEndedAtEachCall, reportsThroughChaos, type ReportChaosResult } from '../../chaos/reports-through-chaos';
import { atMost, type Measure } from '../measure';

/** Reports of 18 and of 125 municipalities through executions ended at any call, and of two at every single call. */
export async function measureReportChaos(): Promise<Measure[]> {
  return [
    measureOf('18 reports', await reportsThroughChaos(18, 3, 0.8)),
    measureOf('125 reports', await reportsThroughChaos(125, 5, 0.8)),
    measureOf('2 reports, ended at each call', await reportsEndedAtEachCall(2)),
  ];
}

function measureOf(what: string, { executions, kills, wrong, keptBytes }: ReportChaosResult): Measure {
  const note = `${executions} executions, ${kills} ended from outside, ${Math.ceil(keptBytes / 1024)} KB kept`;
  return atMost(`Missing, doubled or listed wrong, of ${what}`, 0, wrong.length, 'reports', note);
}
