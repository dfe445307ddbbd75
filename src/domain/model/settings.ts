import type { Theme } from './legend';
import { paperNames, typefaceNames, usualLetterhead } from './letterhead';

/** One key of the tab "Configuración", with what it is until someone changes it. */
export interface SettingSpec {
  readonly key: string;
  readonly initial: string;
  readonly description: string;
  /** What its value must be: a day, days, a colour that white text reads on, where a picture is, a number, or one of some words; left out: any text. */
  readonly holds?: 'date' | 'days' | 'dark-colour' | 'picture' | WholeNumbers | readonly string[];
}

/** The whole numbers from one to another, both included. */
export interface WholeNumbers {
  readonly kind: 'whole-number';
  readonly least: number;
  readonly most: number;
}

/** Words for what is switched on or off. */
export const yesNo = { yes: 'Sí', no: 'No' } as const;

/** Every key the add-on reads. The institution is data: its functions have changed hands before (domain.md). */
export const settings = {
  institution: {
    key: 'Institución',
    initial:
      'Instituto de Transparencia, Acceso a la Información Pública y Protección de Datos Personales del Estado de México y Municipios',
    description: 'Nombre completo de la institución que da seguimiento.',
  },
  acronym: { key: 'Siglas', initial: 'INFOEM', description: 'Siglas de la institución.' },
  theme: {
    key: 'Tema',
    initial: 'INFOEM',
    description: 'Colores de la simbología: INFOEM o Accesible. Cámbielo en Transparencia > Tema.',
  },
  documentFolder: {
    key: 'Carpeta de informes',
    initial: '',
    description:
      'Identificador o dirección web de la carpeta de Drive donde quedan los informes; vacío, el complemento crea la suya.',
  },
  introduction: {
    key: 'Introducción del informe',
    initial: '',
    description:
      'Párrafos que presentan el Modelo; {institución} y {siglas} toman los de arriba. Vacío, se usa el texto del complemento.',
  },
  deadline: {
    key: 'Fecha límite de lo pendiente',
    initial: '',
    description:
      'Día, como 30/11/2023, hasta el que los municipios pueden completar lo que les falta; va en el resumen de cada informe. Vacía, el informe dice que no hay fecha fijada.',
    holds: 'date',
  },
  letterDays: {
    key: 'Plazo del oficio (días hábiles)',
    initial: '10',
    description:
      'Días hábiles, de 1 a 90, que el oficio de observaciones da al municipio; se cuentan desde el día siguiente a su fecha.',
    holds: { kind: 'whole-number', least: 1, most: 90 },
  },
  closedDays: {
    key: 'Días inhábiles',
    initial: '',
    description:
      'Días en que la institución no labora, como 20/11/2023, separados por comas, espacios o renglones. Los sábados, los domingos y los descansos obligatorios de la Ley Federal del Trabajo ya no se cuentan.',
    holds: 'days',
  },
  letterSigner: {
    key: 'Firma del oficio: nombre',
    initial: '',
    description: 'Quien firma por la institución el oficio de observaciones. Vacío, queda una línea para escribirlo.',
  },
  letterSignerPost: {
    key: 'Firma del oficio: cargo',
    initial: '',
    description: 'Cargo de quien firma el oficio de observaciones. Vacío, queda una línea para escribirlo.',
  },
  colour: {
    key: 'Color principal',
    initial: usualLetterhead.colour,
    description: 'Color de los títulos y encabezados de los informes, como #1F5C4D; oscuro, porque lleva texto blanco.',
    holds: 'dark-colour',
  },
  paper: {
    key: 'Papel',
    initial: paperNames[usualLetterhead.paper],
    description: 'Tamaño de las hojas de los informes: Carta, Oficio (21.6 × 34 cm) o A4.',
    holds: Object.values(paperNames),
  },
  typeface: {
    key: 'Tipo de letra',
    initial: typefaceNames[usualLetterhead.font],
    description: 'Letra de los informes: Arial o Times New Roman.',
    holds: Object.values(typefaceNames),
  },
  logo: {
    key: 'Logotipo',
    initial: '',
    description:
      'Dirección web o archivo de Drive del logotipo de la institución (PNG, JPEG o GIF), que va en la portada de los informes. Vacío, no hay.',
    holds: 'picture',
  },
  conclusion: {
    key: 'Conclusión del informe',
    initial: '',
    description:
      'Párrafos de la conclusión; {municipio}, {institución} y {siglas} toman los suyos. Vacía, se usa el texto del complemento, según haya avances o no.',
  },
  closing: {
    key: 'Cierre del informe',
    initial: '',
    description:
      'El último renglón va sobre la firma en lugar de ATENTAMENTE; los de antes, si los hay, son párrafos que lo preceden. {municipio}, {institución} y {siglas} toman los suyos.',
  },
  pdf: {
    key: 'PDF de los informes',
    initial: yesNo.no,
    description:
      'Sí: junto a cada documento que se haga queda su copia en PDF. No: solo el documento, que se puede descargar como PDF desde Google Docs.',
    holds: Object.values(yesNo),
  },
  linkDays: {
    key: 'Vigencia de las ligas (días)',
    initial: '90',
    description:
      'Días, de 1 a 730, que abre la consulta municipal cada liga que se haga desde ahora; las ya hechas no cambian.',
    holds: { kind: 'whole-number', least: 1, most: 730 },
  },
  demonstrationNotice: {
    key: 'Aviso de demostración',
    initial: '',
    description: 'Si tiene texto, aparece en cada matriz y en cada página de los informes.',
  },
} as const satisfies Record<string, SettingSpec>;

/** The themes, by the word that people choose. */
export const themeNames = { infoem: 'INFOEM', accessible: 'Accesible' } as const satisfies Record<Theme, string>;
