/**
 * Where a screen's call fails without a word of ours, it is mostly Google's: with several accounts in one browser it asks as
 * another one than the sheet is open with (platform.md §7).
 */
export const severalAccounts =
  'Google no aceptó la acción. Suele pasar cuando hay varias cuentas de Google abiertas en este navegador: abra la hoja en una ventana privada, o deje abierta solo la cuenta con que la edita, y vuelva a intentarlo.';
