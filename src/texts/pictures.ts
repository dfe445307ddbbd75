import type { PictureRefusal } from '../domain/pictures/placed-pictures';

/** Where people write which picture is meant. */
const cells = {
  photo: 'la columna «Imagen»',
  seal: 'la columna «Escudo»',
  logo: 'la clave «Logotipo» de Configuración',
} as const;

/** What a report says of its pictures. */
export const pictureTexts = {
  caption: (number: number, caption: string) => `Fotografía ${number}. ${caption}`,
  name: (number: number) => `Fotografía ${number}`,
  why: (reason: PictureRefusal, cell: keyof typeof cells) => ` (${reasons[reason](cells[cell])})`,
} as const;

/** Why a picture is not in the document, and what to do, given where it is written. */
const reasons: Readonly<Record<PictureRefusal, (cell: string) => string>> = {
  'no-source': (cell) => `lo escrito en ${cell} no es una dirección web ni un archivo de Drive; corríjalo`,
  private: () => 'la dirección es de una red o computadora privada; use una dirección pública',
  'not-in-drive': (cell) =>
    `Drive no muestra este archivo al complemento; publíquelo en una página web y escriba esa dirección en ${cell}`,
  'refused-by-site': () => 'el sitio no entregó la imagen; revise que la dirección se abra sin iniciar sesión',
  'no-answer': () => 'el sitio no respondió; vuelva a generar el informe más tarde',
  quota: () => 'Google no permite más descargas por ahora; vuelva a generar el informe mañana',
  'too-large': () => 'la imagen pesa más de 5 MB; use una más ligera',
  'document-full': () => 'las imágenes anteriores ya llenan el documento; use imágenes más ligeras',
  'other-kind': () => 'el archivo no es una imagen PNG, JPEG o GIF; use uno de esos formatos',
  cut: () => 'el archivo de la imagen está incompleto o dañado; súbalo de nuevo',
  'too-many-pixels': () => 'la imagen tiene más de 25 millones de píxeles; use una más chica',
};
