/** @returns TRUE or FALSE as a locale writes it */
export function displayBoolean(value: boolean, locale: string): string {
  if (locale.startsWith('es')) return value ? 'VERDADERO' : 'FALSO';
  return value ? 'TRUE' : 'FALSE';
}
