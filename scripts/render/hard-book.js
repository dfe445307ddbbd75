/** Makes the sample as hard to print as a municipality can make it, as a script of the sheet. */

/** A tab of so many rows with headings of two levels for each of these tools. */
function fillAnnexes(tools, count) {
  const headers = [
    'Municipio',
    'Herramienta',
    'No.',
    'Actividades/Tareas Programadas',
    'Metas / Cantidad',
    'Metas / Fecha',
    'Responsable',
  ];
  tools.forEach((tool) => {
    const sheet = SpreadsheetApp.getActiveSpreadsheet().insertSheet(`Anexo Metas ${tool}`);
    const rows = Array.from({ length: count }, (_, row) => [
      ...['Luvianos', tool, String(row + 1)],
      `Capacitación ${row + 1} de servidores públicos${row % 7 === 0 ? ' en materia de acceso a la información pública y protección de datos personales' : ''}`,
      ...[String(row * 3), '15/03/2023', 'Unidad de Transparencia'],
    ]);
    sheet
      .getRange(1, 1, count + 1, headers.length)
      .setNumberFormat('@')
      .setValues([headers, ...rows]);
  });
}

/** Pictures, in base 64, stored in Drive and listed for these tools in turn. */
function fillPictures(tools, pictures) {
  const rows = pictures.map((picture, at) => {
    const blob = Utilities.newBlob(Utilities.base64Decode(picture), 'image/png', `foto-${at + 1}.png`);
    const { id } = Drive.Files.create({ name: blob.getName() }, blob);
    return ['Luvianos', tools[at % tools.length], id, `Toma ${at + 1} de la capacitación a servidores públicos.`];
  });
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName('Imágenes');
  sheet.getRange(sheet.getLastRow() + 1, 1, rows.length, 4).setValues(rows);
}
