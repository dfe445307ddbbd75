/** What the desk says to people (es-MX). */
export const deskTexts = {
  cannotRun: 'Esa opción ya no está en el complemento: cierre el escritorio y vuelva a abrirlo.',
  badCell: (a1: string) => `No hay una celda ${a1} en el libro: no se escribió nada.`,
  noPage: '<!DOCTYPE html><html lang="es-MX"><title>Consulta</title><p>La consulta no se pudo mostrar.</p>',
  opened: (address: string) => `El escritorio está abierto. Ábralo en un navegador de esta máquina:
  ${address}

Lo que haga se guarda en el libro. Para cerrarlo: Ctrl+C.`,
  closing: 'Guardando y cerrando…',
  closed: 'El escritorio está cerrado; el libro quedó guardado.',
  notSaved: (reason: string) => `El libro no se pudo guardar: ${reason}`,
  badPort: (port: string) => `--port ${port} no es un puerto: use un número de 0 a 65535.`,
  portTaken: (port: number) => `El puerto ${port} está ocupado: elija otro con --port, o quite la opción.`,
  lostHost: 'El complemento dejó de responder: cierre el escritorio y vuelva a abrirlo.',
} as const;
