export { blankBook, freshState } from './blank-book';
export { readWorkbookFile, type WorkbookFile } from './read-workbook-file';
export { writeWorkbookFile } from './write-workbook-file';
