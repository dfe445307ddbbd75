import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { BookModel, SheetModel } from '../../../scripts/local/model/book';
import { readWorkbookFile } from '../../../scripts/local/workbook-file';
import { inFolder } from './in-folder';

async function read(path: string): Promise<BookModel> {
  const result = await readWorkbookFile(path);
  if (result.kind !== 'read') throw new Error(JSON.stringify(result));
  return result.book;
}

/** Content of the cells as text: formulas where there are, else values. */
function contents(sheet: SheetModel): unknown[][] {
  return sheet.cells.map((row) => (row ?? []).map((cell) => cell?.formula ?? cell?.value ?? null));
}

describe('a book that LibreOffice saved', () => {
  const file = join(__dirname, 'files', 'libreoffice.xlsx');
  const first = async (): Promise<SheetModel> => (await read(file)).sheets[0]!;

  it('has its one tab, not the one that holds long lists', async () => {
    expect((await read(file)).sheets.map((sheet) => sheet.name)).toEqual(['Reporte 1']);
  });

  it('has its values, formulas and array formulas', async () => {
    expect(contents(await first())).toEqual([
      ['Matriz', null, null],
      ['Luvianos', 'C', 'P'],
      ['liga', 'N', 'C'],
      [45821, '=COUNTIF(B2:C3,"C")', '=texto'],
      [true, { code: '#N/A' }, '  espacios  '],
      ['muy importante', 0.5, null],
      ['=ARRAYFORMULA(A10:A11*10)'],
      [40],
      [],
      [2],
      [4],
    ]);
  });

  it('has its looks, rules, notes and links', async () => {
    const sheet = await first();
    expect(sheet.cells[0]?.[0]?.style).toMatchObject({
      bold: true,
      fontSize: 14,
      background: '#611232',
      vertical: 'middle',
    });
    expect(sheet.cells[1]?.[0]).toMatchObject({ note: 'Nota del titular' });
    expect(sheet.cells[1]?.[1]?.validation).toMatchObject({
      criteria: 'VALUE_IN_LIST',
      list: ['C', 'P', 'N'],
      allowInvalid: false,
    });
    expect(sheet.cells[5]?.[2]?.validation).toMatchObject({ list: ['Sí, completo', 'No'] });
    expect(sheet.cells[2]?.[0]?.runs).toEqual([{ start: 0, end: 4, link: 'https://luvianos.gob.mx/a?b=1&c=2' }]);
    expect(sheet.cells[5]?.[0]?.runs).toEqual([{ start: 4, end: 14, style: { bold: true } }]);
    expect(sheet.conditionalRules.map((rule) => [rule.boolean?.criteria, rule.boolean?.style.background])).toEqual([
      ['TEXT_EQUAL_TO', '#00b050'],
      ['TEXT_CONTAINS', '#ffc000'],
      ['CUSTOM_FORMULA', '#ff0000'],
    ]);
    expect(sheet).toMatchObject({
      columnWidths: { 0: 160 },
      rowHeights: { 0: 40 },
      hiddenRows: { 5: true },
      tabColor: '#611232',
    });
  });
});

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook as Excel lays it out, made by hand: what this program never writes itself. */
function excelBook(sheetData: string, workbook = ''): Uint8Array {
  const relationships = (pairs: [string, string][]): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pairs
      .map(
        ([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
      )
      .join('')}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['worksheet', '/xl/worksheets/sheet1.xml'],
      ['styles', 'styles.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
      ['theme', 'theme/theme1.xml'],
    ]),
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${OFFICE}">${workbook}<sheets><sheet name="Hoja1" sheetId="7" r:id="rId1"/></sheets></workbook>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst ${MAIN}><si><t>uno</t></si><si><r><t>dos </t></r><r><rPr><b/><sz val="11"/><color theme="1"/><rFont val="Calibri"/></rPr><t>y medio</t></r></si></sst>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><fonts><font><sz val="11"/><color theme="1"/><name val="Calibri"/></font></fonts><fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.5"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor indexed="10"/></patternFill></fill></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="2" borderId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0"/></cellXfs></styleSheet>`,
    'xl/theme/theme1.xml':
      '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="111111"/></a:dk2><a:lt2><a:srgbClr val="EEEEEE"/></a:lt2><a:accent1><a:srgbClr val="400080"/></a:accent1></a:clrScheme></a:themeElements></a:theme>',
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])));
}

async function cellsOf(bytes: Uint8Array): Promise<SheetModel> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, 'Excel.xlsx'), bytes);
    return (await read(join(folder, 'Excel.xlsx'))).sheets[0]!;
  });
}

describe('a book that Excel saved', () => {
  it('shared, styled and inline texts', async () => {
    const sheet = await cellsOf(
      excelBook(
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>tres</t></is></c></row>',
      ),
    );
    expect(contents(sheet)).toEqual([['uno', 'dos y medio', 'tres']]);
    expect(sheet.cells[0]?.[1]?.runs).toMatchObject([{ start: 4, end: 11, style: { bold: true } }]);
  });

  it('one formula shared by many cells, each with its own references', async () => {
    const sheet = await cellsOf(
      excelBook(
        '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+SUM(A$1:A1)&amp;"A1"</f><v>2</v></c></row>' +
          '<row r="2"><c r="B2"><f t="shared" si="0"/><v>3</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>4</v></c></row>',
      ),
    );
    expect(sheet.cells.map((row) => row?.[1]?.formula)).toEqual([
      '=A1*$A$1+SUM(A$1:A1)&"A1"',
      '=A2*$A$1+SUM(A$1:A2)&"A1"',
      '=A3*$A$1+SUM(A$1:A3)&"A1"',
    ]);
  });

  it('dates counted from 1904', async () => {
    const sheet = await cellsOf(
      excelBook('<row r="1"><c r="A1" s="1"><v>1000</v></c></row>', '<workbookPr date1904="1"/>'),
    );
    expect(sheet.cells[0]?.[0]?.value).toBe(2462);
  });

  it('colours of the theme and of the old palette', async () => {
    const sheet = await cellsOf(excelBook('<row r="1"><c r="A1" s="2"/><c r="B1" s="3"/></row>'));
    expect(sheet.cells[0]?.map((cell) => cell?.style?.background)).toEqual(['#a080c0', '#ff0000']);
  });
});
