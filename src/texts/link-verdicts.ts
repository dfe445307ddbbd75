/** The words on links, for documents too: those know nothing of the workbook. */
export { linkVerdictNames } from '../workbook/layout/link-verdicts';
export { verdictOf } from '../workbook/links/link-row';
