import { oneLine } from './one-line';

/** What a mail that shares a report is made from; all of it was typed by people. */
export interface MailFacts {
  readonly institution: string;
  /** Without the key that tells it from another of its name. */
  readonly municipality: string;
  readonly document: string;
  readonly link: string;
  readonly address: string;
  /** "Aviso de demostración"; '' for none. */
  readonly notice: string;
}

/** The mail that goes with a shared report (es-MX), in plain text. */
export const mailTexts = {
  subject: ({ document, notice }: MailFacts) => oneLine(`${notice === '' ? '' : '[Demostración] '}${document}`),
  body: ({ institution, municipality, document, link, address, notice }: MailFacts) =>
    [
      ...(notice === '' ? [] : [`AVISO: ${oneLine(notice, 500)}`]),
      `Ayuntamiento de ${oneLine(municipality)}:`,
      `${oneLine(institution, 300)} comparte con ustedes este informe sobre el Modelo Regional de Transparencia Municipal:`,
      `${oneLine(document)}\n${link}`,
      `Pueden leerlo con la cuenta de Google de este correo, ${address}. El permiso es solo de lectura.`,
      'Si este informe no les corresponde o algo en él no es correcto, respondan a este mensaje.',
      oneLine(institution, 300),
    ].join('\n\n'),
  senderName: ({ institution }: MailFacts) => oneLine(institution, 100),
} as const;
