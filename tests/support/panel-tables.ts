import type { AddOn } from './add-on';

/** A table of the panel as it is shown: its rows under the header, down to the first one without a key. */
export type ShownTable = readonly (readonly (string | number)[])[];

/** @returns the tables of the panel by their titles, each with the values of its four columns */
export function panelTables(addOn: AddOn): Record<string, ShownTable> {
  const titles = [
    ...['Cumplimiento por municipio', 'Cumplimiento por dimensión', 'Cumplimiento por herramienta'],
    ...['Evolución entre reportes', 'Ligas por estado', 'Hallazgos por gravedad'],
  ];
  return addOn.script(`
    const rows = sheet('Panel').getDataRange().getValues();
    const tableAt = (title) => {
      const at = rows.findIndex((row) => row[0] === title);
      const under = rows.slice(at + 3);
      const end = under.findIndex((row) => row[0] === '');
      return (end < 0 ? under : under.slice(0, end)).map((row) => row.slice(0, 4));
    };
    return Object.fromEntries(${JSON.stringify(titles)}.map((title) => [title, tableAt(title)]));`) as Record<
    string,
    ShownTable
  >;
}
