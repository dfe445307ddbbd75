export type { ReportContent } from './content/blocks';
export { coverEmblems } from './content/emblems';
export { withHowItWasMade, type MakingFacts } from './content/how-made';
export type { ReportOutcome } from './content/report-outcome';
export { municipalReport } from './content/municipal-report';
export { changesBetween, type PieceChange } from './content/piece-changes';
export { piecesOf, type ReportPieces } from './content/pieces';
export { regionalReport } from './content/regional/regional-report';
export { renderReport } from './docx/render';
