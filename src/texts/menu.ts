/** A line of the menu: what people read and the entry point it runs. */
export type MenuEntry =
  | { readonly caption: string; readonly run: string }
  | { readonly caption: string; readonly items: readonly MenuEntry[] };

/** The menu, of what works today (contract 1: an item appears only once it works). */
export const menu = {
  caption: 'Transparencia',
  items: [
    { caption: 'Preparar hoja', run: 'prepareWorkbook' },
    { caption: 'Aplicar simbología', run: 'applyLegend' },
    {
      caption: 'Tema',
      items: [
        { caption: 'INFOEM', run: 'useInfoemTheme' },
        { caption: 'Accesible', run: 'useAccessibleTheme' },
      ],
    },
    {
      caption: 'Reportes',
      items: [
        { caption: 'Nuevo reporte de seguimiento', run: 'newRound' },
        { caption: 'Confirmar estados traídos', run: 'confirmCarried' },
        { caption: 'Cerrar reporte', run: 'closeRound' },
        { caption: 'Reabrir reporte', run: 'reopenRound' },
        { caption: 'Comparar reportes', run: 'compareReports' },
        { caption: 'Conciliar bitácora', run: 'reconcileLog' },
        { caption: 'Exportar datos abiertos', run: 'exportOpenData' },
      ],
    },
    {
      caption: 'Evidencias',
      items: [
        { caption: 'Validar ligas', run: 'checkLinks' },
        { caption: 'Validar ligas de la selección', run: 'checkSelectedLinks' },
        { caption: 'Revisar coherencia', run: 'reviewCoherence' },
      ],
    },
    {
      caption: 'Informes',
      items: [
        { caption: 'Generar informe del municipio', run: 'generateReport' },
        { caption: 'Generar todos los informes', run: 'generateAllReports' },
        { caption: 'Informe regional', run: 'generateRegionalReport' },
        { caption: 'Oficio de observaciones', run: 'generateLetter' },
        { caption: 'Vista previa del envío', run: 'previewSharing' },
        { caption: 'Compartir y enviar informes', run: 'shareReports' },
      ],
    },
    {
      caption: 'Consulta',
      items: [
        { caption: 'Publicar consulta', run: 'publish' },
        { caption: 'Ligas por municipio', run: 'showLinks' },
        { caption: 'Revocar liga', run: 'revokeLink' },
      ],
    },
    { caption: 'Panel', run: 'showPanel' },
    { caption: 'Progreso', run: 'showProgress' },
    { caption: 'Cancelar proceso', run: 'cancelJob' },
    { caption: 'Ayuda', run: 'showHelp' },
  ],
} as const satisfies MenuEntry;

type Run<Entry> = Entry extends { readonly run: infer Name }
  ? Name
  : Entry extends { readonly items: readonly (infer Inner)[] }
    ? Run<Inner>
    : never;

/** The functions that the menu runs. */
export type MenuItem = Run<typeof menu>;
