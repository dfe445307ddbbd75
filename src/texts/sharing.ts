import { cellAddress, type CellPlace } from '../workbook/place';
import type { MunicipalShare, Recipient, RecipientState } from '../workbook/sharing/sharing-plan';
import { oneLine } from './one-line';
import { problemSentence } from './problems';
import { quote } from './quote';

const mails = (count: number): string => (count === 1 ? '1 correo' : `${count} correos`);

const cell = (at: CellPlace): string => `${at.tab}!${cellAddress(at)}`;

/** Municipalities that one sentence names; the rest are counted. */
const namedMunicipalities = 8;

/** What becomes of an address, by state. */
const stateSentences = {
  due: () => 'recibirá permiso de lectura y un correo',
  sent: ({ when }) => (when === '' ? 'ya se le envió' : `ya se le envió (${oneLine(when)})`),
  'under-way': ({ at }) => `por verificar (celda ${cell(at)})`,
  malformed: ({ at }) => `no es una dirección de correo: corríjala en la celda ${cell(at)}`,
} satisfies {
  readonly [Kind in RecipientState['kind']]: (state: Extract<RecipientState, { kind: Kind }>) => string;
};

function stateSentence(state: RecipientState): string {
  // The table has an entry for each state, made for that state's own facts.
  return (stateSentences[state.kind] as (state: RecipientState) => string)(state);
}

function recipientLine({ address, state }: Recipient): string {
  return `• ${state.kind === 'malformed' ? quote(address) : address}: ${stateSentence(state)}`;
}

function shareLines({ document, recipients, problems }: MunicipalShare): string[] {
  if (problems.length > 0) return problems.map((problem) => `• No se le envía. ${problemSentence(problem)}`);
  if (document === null)
    return ['• No se le envía: la pestaña «Informes» no tiene un informe suyo con liga de Drive. Genérelo.'];
  if (recipients.length === 0)
    return ['• No se le envía: falta su correo en Municipios, columna «Correos autorizados».'];
  return recipients.map(recipientLine);
}

const notSharedReasons = {
  'no-account':
    'Drive no da permiso a esa dirección sin avisarle, porque no es de una cuenta de Google o no existe. Corríjala o compártale el informe desde Drive, con «Notificar»',
  'not-found':
    'el complemento no alcanza ese documento con la cuenta de quien eligió la opción, o ya no está. Pídale a quien lo generó (columna «Hecho por») que elija la opción',
  'no-permission':
    'Drive no permite compartirlo a quien eligió la opción. Pídaselo a quien lo generó (columna «Hecho por»)',
  'not-enabled':
    'el servicio avanzado «Drive API» no está activado para el complemento. Pida a quien lo mantiene que lo active',
  'too-many': 'Drive no admite más cambios por ahora. Espere unas horas y elija otra vez la opción',
  unavailable: 'Drive no respondió como se esperaba. Espere unos minutos y elija otra vez la opción',
} as const;

const notMailedReasons = {
  refused: 'el servicio de correo no aceptó el mensaje. Revise la dirección',
  'no-permission': 'falta autorizar el envío de correos: elija otra vez la opción y autorícelo',
  quota: 'se acabaron los correos que su cuenta puede enviar hoy. Elija otra vez la opción mañana',
  unknown: 'no se sabe si el correo salió, y quedó por verificar',
} as const;

/** Why sending stopped before its end. */
const stopSentences = {
  time: 'Se acabó el tiempo de una ejecución. Elija otra vez la opción para seguir donde se quedó.',
  quota:
    'Se acabaron los correos que su cuenta puede enviar hoy. Elija otra vez la opción mañana: sigue donde se quedó.',
  busy: 'Otra persona usaba el complemento en esta hoja y se dejó de esperar. Elija otra vez la opción: sigue donde se quedó.',
  failure: 'Se detuvo por lo que se dice arriba. Cuando esté resuelto, elija otra vez la opción: sigue donde se quedó.',
} as const;

/** How many of each there are. */
export interface SharingCounts {
  readonly due: number;
  readonly sent: number;
  readonly underWay: number;
  readonly malformed: number;
  /** Municipalities that nothing is sent to, as they stand. */
  readonly without: number;
}

/** Sharing the reports: what is shown before, asked, and told after (es-MX). */
export const sharingTexts = {
  previewTitle: 'Vista previa del envío',
  title: 'Compartir y enviar informes',
  cannotShare: 'No se pueden compartir los informes',
  nothingSent: 'No se cambió ni se envió nada.',
  nothingDue: 'No hay nada por enviar.',
  counts: ({ due, sent, underWay, malformed, without }: SharingCounts) =>
    `Por enviar: ${mails(due)}. Ya enviados: ${sent}. Por verificar: ${underWay}. Direcciones mal escritas: ${malformed}. Municipios a los que no se les puede enviar: ${without}.`,
  remaining: (count: number) => `Su cuenta todavía puede enviar ${mails(count)} hoy.`,
  notEnough: (due: number, left: number) =>
    `Hoy solo ${left === 1 ? 'saldrá 1' : `saldrán ${left}`} de ${mails(due)}; los demás quedan para cuando elija otra vez la opción.`,
  folder: (id: string) => `Carpeta anotada en Configuración: https://drive.google.com/drive/folders/${id}`,
  noFolder: 'En Configuración no hay carpeta de informes anotada.',
  share: (share: MunicipalShare, withLink: boolean) => {
    const { municipality, document } = share;
    const name = document === null ? '' : ` · ${oneLine(document.name)}${withLink ? ` · ${document.link}` : ''}`;
    return [`${oneLine(municipality.name)}${name}`, ...shareLines(share)].join('\n');
  },
  blocked: (names: readonly string[]) => {
    const rest = names.length - namedMunicipalities;
    const named = names.slice(0, namedMunicipalities).map((name) => oneLine(name));
    return `No se les puede enviar (la vista previa dice por qué): ${named.join(', ')}${rest > 0 ? ` y ${rest} más` : ''}.`;
  },
  more: (municipalities: number) =>
    `… y ${municipalities === 1 ? 'un municipio más, contado' : `${municipalities} municipios más, contados`} arriba.`,
  howToVerify:
    'Por verificar: una ejecución se interrumpió al enviar. Busque el mensaje en los correos enviados de quien eligió la opción. Si salió, cambie en esa celda «enviándose» por la fecha; si no salió, borre ese renglón de la celda. Mientras diga «enviándose» no se le vuelve a enviar.',
  confirm: (due: number) =>
    `¿Dar permiso de lectura y enviar ${mails(due)} ahora? Sí: se envían. No: no se cambia ni se envía nada.`,
  sentCount: (count: number) => (count === 1 ? 'Se envió 1 correo.' : `Se enviaron ${mails(count)}.`),
  left: (count: number) => `${count === 1 ? 'Queda' : 'Quedan'} ${mails(count)} por enviar.`,
  stopped: (reason: keyof typeof stopSentences) => stopSentences[reason],
  elsewhere: (count: number) =>
    `${count === 1 ? 'Un envío cambió' : `${count} envíos cambiaron`} en la hoja después de preguntar y no se ${count === 1 ? 'hizo' : 'hicieron'}: vea la vista previa.`,
  notShared: (reason: keyof typeof notSharedReasons, detail: string) =>
    `no se compartió ni se envió: ${notSharedReasons[reason]}. (Respuesta de Drive: ${oneLine(detail, 300)})`,
  notMailed: (reason: keyof typeof notMailedReasons, detail: string) =>
    `${notMailedReasons[reason]}. (Respuesta del servicio: ${oneLine(detail, 300)})`,
  failed: (municipality: string, address: string, why: string) => `${oneLine(municipality)}, ${address}: ${why}`,
  moreFailed: (count: number) => `… y ${count} más.`,
  cannotMail: (why: string) => `No se puede enviar correo: ${why}`,
} as const;
