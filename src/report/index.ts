export type { ReportContent } from './content/blocks';
export { municipalReport } from './content/municipal-report';
export { renderReport } from './docx/render';
