import type { AddressFault } from '../domain/links/misspelt-address';

/** What is wrong in an address, after "no se puede abrir: ". */
export const addressFaults = {
  semicolon: 'lleva punto y coma donde van dos puntos',
  'no-colon': 'le faltan los dos puntos después de «http» o «https»',
  'no-slash': 'le faltan diagonales después de los dos puntos; son dos',
  scheme: 'no empieza con «http://» ni con «https://»',
  twice: 'dice dos veces «http://» o «https://»',
  backslashes: 'lleva diagonales invertidas',
  blank: 'tiene un espacio junto a las diagonales',
  'no-host': 'no dice de qué sitio es',
  host: 'el nombre del sitio no está bien escrito',
  quote: 'tiene comillas adentro; en una dirección se escriben %22',
  spaces: 'tiene espacios adentro; en una dirección se escriben %20',
} as const satisfies Record<AddressFault, string>;
