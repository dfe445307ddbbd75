import type { Behaviour } from '../behaviour';
import { alive } from './alive';
import { blocked } from './blocked';
import { certificates } from './certificates';
import { content } from './content';
import { documents } from './documents';
import { errors } from './errors';
import { google } from './google';
import { noVisit } from './no-visit';
import { parked } from './parked';
import { redirects } from './redirects';
import { shortLinks } from './short-links';
import { soft404 } from './soft-404';
import { transport } from './transport';
import { walls } from './walls';

/** Behaviours of one sort, under the heading of their table. */
export interface Family {
  readonly title: string;
  readonly behaviours: readonly Behaviour[];
}

/** All that the bench knows, in the order of the document. */
export const families: readonly Family[] = [
  { title: 'Vigentes', behaviours: alive },
  { title: 'Redirecciones', behaviours: redirects },
  { title: 'Códigos de error', behaviours: errors },
  { title: 'Dice que no está y contesta 200', behaviours: soft404 },
  { title: 'Accesos restringidos', behaviours: walls },
  { title: 'Muros contra programas', behaviours: blocked },
  { title: 'Google Drive, Documentos y Formularios', behaviours: google },
  { title: 'Direcciones cortas y otros servicios', behaviours: shortLinks },
  { title: 'Dominios y servidores sin sitio', behaviours: parked },
  { title: 'La conexión', behaviours: transport },
  { title: 'Certificados', behaviours: certificates },
  { title: 'El contenido', behaviours: content },
  { title: 'Documentos', behaviours: documents },
  { title: 'Lo que no se visita', behaviours: noVisit },
];

export const behaviours: readonly Behaviour[] = families.flatMap((family) => family.behaviours);
