import { messages } from './messages';
import type { LinkState } from '../domain/publication/issued-link';
import { oneLine } from './one-line';
import { quote } from './quote';
import { severalAccounts } from './screens';

const some = (names: readonly string[]): string => names.map(quote).join(', ');

/** What people read of publishing each municipality's page and of the links that open it (es-MX). */
export const publicationTexts = {
  title: 'Publicar consulta',
  thing: 'la consulta',
  cannotPublish: 'No se puede publicar la consulta',
  nothingPublished: 'No se publicó nada: los municipios siguen viendo lo de antes.',
  nothingToShow:
    'No hay qué publicar: la pestaña «Municipios» o la pestaña «Reportes» está vacía. Complételas y vuelva a elegir esta opción.',
  published: (count: number, moment: string) =>
    count === 1
      ? `Se publicó la consulta de 1 municipio, con lo que dice la hoja el ${moment} h.`
      : `Se publicó la consulta de ${count} municipios, con lo que dice la hoja el ${moment} h.`,
  onlyThis:
    'Cada municipio ve solo su renglón, y solo lo que se publicó: lo que cambie en la hoja no se ve hasta que se vuelva a publicar. Las notas del personal, los hallazgos, la bitácora y los datos de contacto no se publican.',
  keptOld: (names: readonly string[]) =>
    `Siguen viendo lo publicado antes, porque algo de sus renglones no se puede leer: ${some(names)}. Genere su informe para saber qué celda es.`,
  without: (names: readonly string[]) =>
    `No tienen consulta, porque algo de sus renglones no se puede leer: ${some(names)}. Genere su informe para saber qué celda es.`,
  demonstration: (notice: string) => `Cada página lleva el aviso: ${oneLine(notice)}`,
  next: 'Para dar a cada municipio su liga, elija Transparencia > Consulta > Ligas por municipio.',

  linksTitle: 'Ligas por municipio',
  cannotLink: 'No se pueden dar ligas',
  notDeployed:
    'El complemento no está implementado como aplicación web. En Extensiones > Apps Script, elija Implementar > Nueva implementación > Aplicación web, ejecutar como usted y acceso para cualquier persona; después vuelva a elegir esta opción.',
  publishFirst: 'Todavía no se publica nada: elija antes Transparencia > Consulta > Publicar consulta.',
  states: {
    none: 'Sin liga',
    'in-force': 'Vigente',
    expired: 'Vencida',
    revoked: 'Revocada',
  } as const satisfies Record<LinkState['kind'], string>,

  refusedVisits: (count: number) =>
    count === 0
      ? 'En los últimos minutos no se rechazó ninguna visita.'
      : `Visitas rechazadas en los últimos minutos: ${count}.`,

  revokeTitle: 'Revocar liga',
  revokeQuestion: '¿De qué municipio es la liga que se revoca?',
  unknownMunicipality: (name: string) =>
    `No hay un solo municipio que se llame ${quote(name)} en la pestaña «Municipios»: escríbalo como está ahí. No se cambió ninguna liga.`,
  renewQuestion: (municipality: string, state: LinkState['kind']) =>
    `${state === 'in-force' ? `La liga de ${municipality} dejará de abrir su consulta en cuanto conteste.` : `${municipality} no tiene liga vigente.`} ¿Hacerle una liga nueva? Sí: se hace otra. No: se queda sin liga.`,
  revoked: (municipality: string, isRenewed: boolean) =>
    isRenewed
      ? `Las ligas de ${municipality} hechas hasta ahora ya no abren nada, y tiene una nueva: está en Ligas por municipio.`
      : `Las ligas de ${municipality} ya no abren nada. Para darle otra, elija Revocar liga y conteste Sí, o use el botón de Ligas por municipio.`,
  busy: messages.busy,
} as const;

/** What the window of links says. */
export const linksPageTexts = {
  lead: 'Quien tenga la liga de un municipio ve su consulta, sin cuenta: envíela solo a quien deba verla.',
  municipality: 'Municipio',
  state: 'Estado',
  until: 'Hasta',
  link: 'Liga',
  change: 'Cambiar',
  copy: 'Copiar',
  copied: 'Liga copiada.',
  select: 'Seleccionada: cópiela con el teclado.',
  revoke: 'Revocar',
  renew: 'Hacer otra',
  sure: '¿Revocar la liga de {municipio}? Dejará de abrir su consulta.',
  working: 'Un momento…',
  done: 'Listo.',
  failed: 'No se pudo: ',
  several: severalAccounts,
} as const;
