import type { LinkVerdict } from '../../domain/links/link-verdict';
import { linkVerdictNames } from './link-verdicts';
import { listTab, usualRows } from './tab-spec';

/**
 * The tab "Ligas": a row for each distinct address of the evidence and the Avances, what is known of it and where it is
 * used. It is the memory of the checks, and, while one goes on, the list of what is left.
 */
export const linksTab = listTab(
  'Ligas',
  {
    address: { header: 'Liga', isKey: true, type: 'text', width: 340 },
    verdict: { header: 'Estado de la liga', type: 'text', width: 150, choices: Object.values(linkVerdictNames) },
    checkedAt: { header: 'Revisada el', type: 'moment', width: 140 },
    detail: { header: 'Detalle', type: 'text', width: 340 },
    contents: {
      header: 'Contenido',
      type: 'text',
      width: 260,
      help: 'Lo que el documento o la página no menciona, por municipio y herramienta; es una observación, no un estado.',
    },
    uses: { header: 'Usada en', type: 'text', width: 200, help: 'Celdas que la citan; vacía, ya no la cita ninguna.' },
    leadsTo: { header: 'Lleva a', type: 'text', width: 260 },
    status: { header: 'Código', type: 'number', width: 70, help: 'El último código HTTP que respondió.' },
    type: { header: 'Tipo', type: 'text', width: 130 },
    length: { header: 'Bytes', type: 'number', width: 90 },
    firstSeen: { header: 'Primera vez', type: 'date', width: 100 },
    lastGood: { header: 'Última vez vigente', type: 'date', width: 110 },
    failingSince: { header: 'Falla desde', type: 'date', width: 100 },
    changedOn: { header: 'Cambió el', type: 'date', width: 100, help: 'Día en que el documento ya no era el mismo.' },
    fingerprint: { header: 'Huella', type: 'text', width: 120, help: 'SHA-256 de su tipo, su tamaño y su comienzo.' },
    queued: { header: 'En cola', type: 'number', width: 70, help: 'Revisión en la que toca visitarla.' },
    run: { header: 'Revisión', type: 'number', width: 70, help: 'Última revisión en la que se visitó.' },
  },
  usualRows,
  { isGuarded: true },
);

export type LinksKey = keyof typeof linksTab.columns;

/** Rows above the list, from 1: what the tab is, and how many links there are of each verdict. */
export const linksHead = { title: 1, words: 2, counts: 3, headers: 4 } as const;

export const linksTitle =
  'LIGAS: una por renglón. La escribe Transparencia > Evidencias > Validar ligas; los estados por confirmar se ven en Detalle.';

/** Light backgrounds and dark letters; the word tells the verdicts apart without them. */
const tones = {
  good: { background: '#CDEBDD', fontColour: '#0B5345' },
  moved: { background: '#D6E6F5', fontColour: '#154360' },
  dead: { background: '#F5C6C0', fontColour: '#641E16' },
  look: { background: '#FBE3C4', fontColour: '#6E2C00' },
  wrong: { background: '#E3D9F0', fontColour: '#4A235A' },
  none: { background: '#F2F4F4', fontColour: '#1C2833' },
} as const;

/** What each verdict is painted with. */
export const verdictColours = {
  alive: tones.good,
  redirected: tones.moved,
  'error-page': tones.dead,
  'not-found': tones.dead,
  restricted: tones.look,
  blocked: tones.look,
  'server-error': tones.dead,
  'no-answer': tones.dead,
  'bad-certificate': tones.look,
  doubtful: tones.look,
  misspelt: tones.wrong,
  'not-checkable': tones.none,
} as const satisfies Record<LinkVerdict, { readonly background: string; readonly fontColour: string }>;

/** Stands for links that a cell has no room for. */
export const moreLinks = (links: number): string => `${links} ligas más: véase la pestaña «Ligas».`;
