/** What the panel's own action says. */
export const panelMessages = {
  cannotDraw: 'No se puede hacer el panel',
  drawn: (report: number) =>
    `El panel y el mapa de calor muestran el Reporte ${report}. Sus valores son fórmulas: se actualizan solos.`,
} as const;
