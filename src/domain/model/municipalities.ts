import type { Municipality } from './municipality';

/** What tells one municipality from another. */
export type MunicipalityIdentity = Pick<Municipality, 'number' | 'name' | 'inegiKey'>;

/** The 18 municipalities that the institute follows, in its own order (seed L84-101); keys from INEGI's catalogue. */
export const FOLLOWED_MUNICIPALITIES: readonly MunicipalityIdentity[] = [
  { number: 1, name: 'Ayapango', inegiKey: '15017' },
  { number: 2, name: 'Calimaya', inegiKey: '15018' },
  { number: 3, name: 'Capulhuac', inegiKey: '15019' },
  { number: 4, name: 'Chapultepec', inegiKey: '15027' },
  { number: 5, name: 'Chimalhuacán', inegiKey: '15031' },
  { number: 6, name: 'Ixtapan de la Sal', inegiKey: '15040' },
  { number: 7, name: 'Ixtlahuaca', inegiKey: '15042' },
  { number: 8, name: 'Jiquipilco', inegiKey: '15047' },
  { number: 9, name: 'Luvianos', inegiKey: '15123' },
  { number: 10, name: 'Malinalco', inegiKey: '15052' },
  { number: 11, name: 'San Antonio la Isla', inegiKey: '15073' },
  { number: 12, name: 'Ocuilan', inegiKey: '15063' },
  { number: 13, name: 'Otumba', inegiKey: '15065' },
  { number: 14, name: 'Temamatla', inegiKey: '15083' },
  { number: 15, name: 'Teotihuacán', inegiKey: '15092' },
  { number: 16, name: 'Texcalyacac', inegiKey: '15098' },
  { number: 17, name: 'Valle de Chalco Solidaridad', inegiKey: '15122' },
  { number: 18, name: 'Villa Guerrero', inegiKey: '15113' },
];

/** Short names in use, by INEGI key: a key names one municipality, a name can be in several states. */
export const MUNICIPALITY_ALIASES: Readonly<Record<string, readonly string[]>> = {
  '15122': ['Valle de Chalco'],
};
