/** What can be wrong with a workbook file, each with the sentence a person is shown. */
export const DAMAGE = {
  empty: 'El libro está vacío (0 bytes): recupere una copia anterior o cree uno nuevo.',
  notZip: 'El archivo no es un libro .xlsx: ábralo con su programa y guárdelo como «Libro de Excel (.xlsx)».',
  cutShort: 'El libro está incompleto, como si la descarga o la copia se hubiera cortado: vuelva a copiarlo.',
  corrupt: 'El libro está dañado (su contenido no coincide con su suma de control): recupere una copia anterior.',
  tooLarge: 'El libro ocuparía más de 300 MB al abrirse, lo que no es normal en una matriz: revise de dónde viene.',
  encrypted: 'El libro está protegido con contraseña: ábralo en su programa, quítele la contraseña y guárdelo.',
  oldFormat: 'El libro está en el formato antiguo .xls: ábralo y guárdelo como «Libro de Excel (.xlsx)».',
  openDocument: 'El archivo es un .ods de LibreOffice: ábralo y guárdelo como «Excel 2007-365 (.xlsx)».',
  unreadable: 'El libro tiene partes que no se entienden: ábralo en LibreOffice o Excel y guárdelo de nuevo.',
  unreachable: 'El libro no se puede leer: revise que tenga permiso y que no sea una carpeta.',
  notSpreadsheet: 'El archivo no contiene una hoja de cálculo: revise que sea el libro correcto.',
} as const;

/** A workbook file that cannot be trusted; the message is for the user, in Spanish. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/**
 * The sentence for a part that the file announces and does not hold.
 * @param part its path within the file
 */
export function missingPart(part: string): string {
  return `Al libro le falta una de sus partes («${part}»): recupere una copia anterior o guárdelo de nuevo en su programa.`;
}
