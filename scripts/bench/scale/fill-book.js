/**
 * Makes the sample follow more municipalities, as a script of the sheet. Of every ten that are added two
 * share a name, as many of the country's do, and each has a key of its own.
 */

/** The list of that many municipalities, every report open and none laid out: "Preparar hoja" makes all three. */
function listMunicipalities(size) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  ['Reporte 1', 'Reporte 2', 'Reporte 3'].forEach((name) => book.deleteSheet(book.getSheetByName(name)));
  const list = book.getSheetByName('Municipios');
  const added = Array.from({ length: size - 18 }, (_, index) => [
    index + 19,
    `Municipio de prueba ${index % 10 === 9 ? index - 1 : index}`,
    String(20000 + index),
  ]);
  if (added.length > 0) append(list, added);
  list.getRange('B17:C17').setValues([['Villa Guerrero', '14115']]);
  book
    .getSheetByName('Reportes')
    .getRange('D2:D4')
    .setValues([['Abierto'], ['Abierto'], ['Abierto']]);
}

/** A state of its own legend in nine of every ten cells of each report. */
function fillStates(size) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const letters = { 1: ['C', 'S', 'E', 'X'], 2: ['C', 'E', 'P'], 3: ['C', 'P', 'E'] };
  Object.entries(letters).forEach(([report, states]) => {
    const cells = Array.from({ length: size }, (_row, row) =>
      Array.from({ length: 18 }, (_cell, column) =>
        (row + column) % 10 === 9 ? '' : states[(row * 7 + column * Number(report)) % states.length],
      ),
    );
    book.getSheetByName(`Reporte ${report}`).getRange(7, 3, size, 18).setValues(cells);
  });
}

/** An advance for each municipality and the rest of the rows of evidence, named by the keys, in the order of the list. */
function fillLists(size, evidenceRows) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const keys = book
    .getSheetByName('Municipios')
    .getRange(2, 3, size, 1)
    .getValues()
    .map(([key]) => String(key));
  const advances = keys.map((key) => [key, '1.1', 'Convenio firmado.']);
  const evidence = Array.from({ length: evidenceRows }, (_, index) => [
    keys[index % size],
    `${(index % 2) + 1}.${(index % 4) + 1}`,
    `Acta número ${index + 1}`,
    'Primera Sesión Ordinaria de Cabildo No. 001/2023',
  ]);
  append(book.getSheetByName('Avances'), advances);
  append(book.getSheetByName('Evidencias'), evidence);
}

function append(sheet, rows) {
  const first = sheet.getLastRow() + 1;
  const missing = first + rows.length - 1 - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  sheet.getRange(first, 1, rows.length, rows[0].length).setNumberFormat('@').setValues(rows);
}
