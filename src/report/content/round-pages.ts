import type { FollowedRound } from '../../domain/model/follow-up';
import type { Municipality } from '../../domain/model/municipality';
import type { Compliance } from '../../domain/model/compliance';
import { reportTexts } from '../../texts/report';
import type { Section } from './blocks';
import { matrixSection } from './matrix-page';
import { amount, percent } from '../../texts/numbers';
import { ownCompliance, type Subject } from './subject';

/** The landscape pages of one report: its whole matrix with the municipality's row marked, and how it stands in it. */
export function roundSection(subject: Subject, followed: FollowedRound): Section {
  const { municipality } = subject;
  const doubtful = followed.unconfirmed?.get(municipality.name)?.size ?? 0;
  const doubts = doubtful === 0 ? [] : [reportTexts.unconfirmed(doubtful)];
  const figures = [complianceSentence(municipality, ownCompliance(subject, followed)), ...doubts].join(' ');
  return matrixSection({ source: subject, followed, own: municipality, headingLevel: 3, figures });
}

function complianceSentence(municipality: Municipality, compliance: Compliance): string {
  const { met, counted, share, blanks } = compliance;
  const own = reportTexts.ownRow(municipality.name);
  if (share === null) return `${own} ${reportTexts.complianceNotApplicable}`;
  return `${own} ${reportTexts.compliance(percent(share), amount(met), counted)} ${reportTexts.blanks(blanks)}`;
}
