import type { RunReport } from '../runtime/run-state';

/** Every sentence that the command line says (es-MX). */
export const texts = {
  usage: `Uso: npm run --silent local -- COMANDO …

  new  LIBRO.xlsx [--demo]              crea un libro con «Preparar hoja»
  menu LIBRO.xlsx                       muestra el menú
  run  "Menú > Elemento" LIBRO.xlsx     ejecuta un elemento del menú
  exec SCRIPT.js [--function NOMBRE] [LIBRO.xlsx]
                                        ejecuta cualquier script de Apps Script
  tick LIBRO.xlsx [--until-idle]        dispara los activadores de reloj pendientes
  edit LIBRO.xlsx "Hoja!A1" VALOR       edita como una persona y dispara onEdit
                                        (un valor con tabuladores se pega como bloque)
  get  LIBRO.xlsx "?m=…&t=…"            lo que responde doGet
  desk LIBRO.xlsx [--port N]            la hoja, su menú y sus pantallas en el navegador

Opciones: --drive CARPETA  --select "Hoja!A1:B2"  --user CORREO  --answer TEXTO (varias veces)
          --now FECHA-ISO  --resolve SERVIDOR=DIRECCIÓN:PUERTO (varias veces)
          --script SCRIPT.js (en lugar del complemento)  --json`,
  unknownCommand: (command: string) => `No existe el comando «${command}».\n\n${texts.usage}`,
  badOption: (detail: string) => `Opción incorrecta: ${detail}\n\n${texts.usage}`,
  badResolve: (text: string) => `--resolve se escribe SERVIDOR=DIRECCIÓN:PUERTO; se recibió «${text}».`,
  badNow: (text: string) => `--now necesita una fecha ISO 8601, como 2026-03-01T09:00:00; se recibió «${text}».`,
  missingOperand: (operand: string) => `Falta ${operand}.\n\n${texts.usage}`,
  extraOperand: (operand: string) => `Sobra «${operand}».\n\n${texts.usage}`,
  operands: {
    book: 'el libro (LIBRO.xlsx)',
    item: 'el elemento del menú ("Transparencia > Aplicar simbología")',
    script: 'el script (SCRIPT.js)',
    cell: 'la celda ("Hoja!A1")',
    value: 'el valor',
    query: 'la consulta ("?m=…&t=…")',
  },
  notXlsx: (file: string) => `«${file}» no es un libro: el nombre debe terminar en .xlsx.`,
  bookExists: (file: string) => `Ya existe ${file}: no se sobrescribe. Use otro nombre o mueva el archivo.`,
  folderMissing: (folder: string) => `No existe la carpeta ${folder}: créela primero.`,
  unknownOption: (name: string) => `no existe «${name}».`,
  optionWithValue: (name: string) => `${name} no lleva valor.`,
  optionWithoutValue: (name: string) => `${name} necesita un valor.`,
  bookMissing: (file: string) => `No existe el libro ${file}. Créelo con: npm run --silent local -- new ${file}`,
  bookDamaged: (file: string, reason: string) => `No se puede abrir ${file}. ${reason}`,
  bookChanged: (file: string) =>
    `${file} cambió mientras se trabajaba con él: no se guardó nada. Vuelva a ejecutar el comando.`,
  scriptMissing: (file: string) => `No se puede leer el script ${file}.`,
  badManifest: (folder: string) => `El appsscript.json de ${folder} no es un JSON válido.`,
  noFunction: (name: string) => `El script no tiene la función «${name}».`,
  badSelection: (a1: string) => `--select: no existe el rango «${a1}».`,
  badCell: (a1: string) => `No existe el rango «${a1}» en el libro. Escriba la hoja y la celda, como "Hoja 1!B2".`,
  unknownItem: (path: string, menu: string) => `El menú no tiene «${path}». Tiene:\n${menu}`,
  noMenu: 'El script no crea ningún menú.',
  demoMissing: 'No están los datos de demostración (scripts/demo/fill.ts).',
  prepareItem: 'Transparencia > Preparar hoja',
  /** What is chosen once the sample is filled in, in order: no event tells of what a script writes. */
  sampleItems: [
    'Transparencia > Aplicar simbología',
    'Transparencia > Reportes > Conciliar bitácora',
    'Transparencia > Evidencias > Revisar coherencia',
    'Transparencia > Panel',
  ],
  tickNothing: 'Ningún activador está pendiente.',
  tickFired: (count: number) => (count === 1 ? 'Se disparó 1 activador.' : `Se dispararon ${count} activadores.`),
  tickCapped: (count: number) =>
    `Se detuvo tras ${count.toLocaleString('en-US')} disparos: siguen activadores sin terminar.`,
  tickFailed: (handler: string) => `Falló el activador «${handler}»; sus cambios no se guardaron.`,
  toast: (title: string, message: string) => `Aviso: ${title === '' ? '' : `${title}: `}${message}`,
  alert: (title: string, message: string) => `Mensaje: ${title === '' ? '' : `${title}: `}${message}`,
  answer: (answer: string) => `  Respuesta: ${answer}`,
  dialog: { dialog: 'Diálogo', modeless: 'Ventana', sidebar: 'Barra lateral' },
  file: (name: string, path: string) => `Archivo: ${name} → ${path}`,
  mail: (to: string, subject: string) => `Correo (no sale de aquí) a ${to}: ${subject}`,
  trigger: (handler: string, event: string, due: string | null) =>
    `Activador: ${handler} (${event}${due === null ? '' : `, ${due}`})`,
  result: (value: string) => `Resultado: ${value}`,
  created: (file: string) => `Libro creado: ${file}`,
  done: ({ elapsedMs }: RunReport) => `Listo en ${(elapsedMs / 1000).toFixed(1)} s.`,
  failed: (error: string) => `Falló: ${error}`,
} as const;
