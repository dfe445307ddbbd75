/** Makes the sample follow 125 municipalities, and every report open, so that "Preparar hoja" extends all three. */
function grow() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const municipalities = book.getSheetByName('Municipios');
  const rows = Array.from({ length: 107 }, (_, index) => [
    index + 19,
    `Municipio de prueba ${index + 19}`,
    `99${String(index).padStart(3, '0')}`,
  ]);
  municipalities.getRange(municipalities.getLastRow() + 1, 1, rows.length, 3).setValues(rows);
  book
    .getSheetByName('Reportes')
    .getRange('D2:D4')
    .setValues([['Abierto'], ['Abierto'], ['Abierto']]);
}
