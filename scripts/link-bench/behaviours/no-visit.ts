import type { Behaviour } from '../behaviour';

/** What is told by reading the address alone. */
export const noVisit: readonly Behaviour[] = [
  {
    name: 'punto-y-coma',
    address: 'https;//www.luvianos.ejemplo.mx/acta',
    verdict: 'misspelt',
    isAlive: false,
    why: 'Punto y coma en lugar de dos puntos.',
    sites: [],
  },
  {
    name: 'otro-esquema',
    address: 'ftp://archivos.ejemplo.mx/acta.pdf',
    verdict: 'not-checkable',
    isAlive: null,
    why: 'No es una dirección web.',
    sites: [],
  },
  {
    name: 'red-interna',
    address: 'http://192.168.1.20/acta.pdf',
    verdict: 'not-checkable',
    isAlive: null,
    why: 'Una computadora de la red del ayuntamiento: desde fuera no se puede ver.',
    sites: [],
  },
];
