import type { Behaviour, Reply, Site } from '../behaviour';
import { barePage, municipalPage, notFoundPage } from '../pages';
import { failing, html, redirect } from '../replies';

const signIn: Site = {
  host: 'accounts.google.com',
  pages: {
    '/ServiceLogin': html(
      barePage(
        'Inicia sesión: Cuentas de Google',
        '<h1>Inicia sesión</h1><form><input type="email" name="identifier"><input type="password" name="hiddenPassword" hidden></form>',
        '<meta charset="utf-8">',
      ),
    ),
  },
};

function toSignIn(address: string): Reply {
  return redirect(302, `https://accounts.google.com/ServiceLogin?continue=${encodeURIComponent(address)}`);
}

type Told = Pick<Behaviour, 'name' | 'verdict' | 'isAlive' | 'why'>;

function at(host: string, path: string, reply: Reply, told: Told, others: readonly Site[] = []): Behaviour {
  const sites = [{ host, pages: { [path]: reply } }, ...others];
  return { ...told, address: `https://${host}${path}`, sites };
}

const shut = { verdict: 'restricted', isAlive: false } as const;
const shown = { verdict: 'alive', isAlive: true } as const;
const viewer = (title: string): Reply =>
  html(municipalPage({ title: `${title} - Google Drive`, head: '<script>_docs_flag_initialData={}</script>' }));

const drive: readonly Behaviour[] = [
  at('drive.google.com', '/file/d/1publico/view', viewer('Acta.pdf'), {
    name: 'drive-publico',
    ...shown,
    why: 'Un archivo de Drive que cualquiera puede ver.',
  }),
  at(
    'drive.google.com',
    '/file/d/1privado/view',
    toSignIn('https://drive.google.com/file/d/1privado/view'),
    { name: 'drive-privado', ...shut, why: 'Un archivo de Drive sin compartir: manda a iniciar sesión.' },
    [signIn],
  ),
  at('drive.google.com', '/drive/folders/1carpeta', viewer('Evidencias 2023'), {
    name: 'carpeta-de-drive',
    ...shown,
    why: 'Una carpeta pública.',
  }),
  at(
    'drive.google.com',
    '/file/d/1borrado/view',
    failing(404, barePage('Error 404 (Not Found)!!1', '<p><b>404.</b> That’s an error.</p>')),
    { name: 'drive-borrado', verdict: 'not-found', isAlive: false, why: 'Un archivo que se borró.' },
  ),
  at(
    'drive.google.com',
    '/uc?export=download&id=1popular',
    html(
      barePage(
        'Google Drive - Quota exceeded',
        "<p>Sorry, you can't view or download this file at this time.</p><p>Too many users have viewed or downloaded this file recently. Please try accessing the file again later.</p>",
      ),
    ),
    {
      name: 'drive-demasiadas-visitas',
      verdict: 'blocked',
      isAlive: null,
      why: 'Drive dice que demasiadas personas lo vieron hoy: está, pero no se puede comprobar.',
    },
  ),
];

const docs: readonly Behaviour[] = [
  at(
    'docs.google.com',
    '/spreadsheets/d/1privada/edit',
    failing(401, barePage('Unauthorized', '<h1>Unauthorized</h1>')),
    {
      name: 'hoja-privada',
      ...shut,
      why: 'Una hoja sin compartir: contesta 401.',
    },
  ),
  at(
    'docs.google.com',
    '/document/d/1sinpublicar/pub',
    failing(400, barePage('Google Docs', "<p>We're sorry. This document is not published.</p>")),
    {
      name: 'documento-sin-publicar',
      ...shut,
      why: 'Un documento compartido pero no publicado en la web: Google contesta 400 y lo dice.',
    },
  ),
  at('docs.google.com', '/document/d/1publicado/pub', html(municipalPage({ title: 'Programa de trabajo' })), {
    name: 'documento-publicado',
    ...shown,
    why: 'Un documento publicado en la web.',
  }),
];

const openForm = html(
  municipalPage({ title: 'Encuesta de satisfacción', main: '<form><input name="entry.1"></form>' }),
);
const closedForm = html(
  barePage(
    'Encuesta',
    '<h1>Encuesta</h1><p>El formulario Encuesta ya no acepta respuestas.</p>',
    '<meta charset="utf-8">',
  ),
);
const formsHost = (pages: Site['pages']): Site => ({ host: 'docs.google.com', pages });

const closedAt = '/forms/d/e/1cerrado/closedform';
const openAt = '/forms/d/e/1abierto/viewform';

const forms: readonly Behaviour[] = [
  at(
    'docs.google.com',
    '/forms/d/e/1cerrado/viewform',
    redirect(302, `https://docs.google.com${closedAt}`),
    { name: 'formulario-cerrado', ...shut, why: 'Un formulario que ya no acepta respuestas.' },
    [formsHost({ [closedAt]: closedForm })],
  ),
  at('docs.google.com', openAt, openForm, { name: 'formulario-abierto', ...shown, why: 'Un formulario abierto.' }),
  at('forms.gle', '/aBcD1234abierto', redirect(302, `https://docs.google.com${openAt}?usp=send_form`), {
    name: 'forms-gle-abierto',
    ...shown,
    why: 'La dirección corta de un formulario abierto.',
  }),
  at('forms.gle', '/aBcD1234cerrado', redirect(302, `https://docs.google.com/forms/d/e/1cerrado/viewform`), {
    name: 'forms-gle-cerrado',
    ...shut,
    why: 'La dirección corta de un formulario cerrado.',
  }),
  at('forms.gle', '/aBcD1234nada', failing(404, notFoundPage), {
    name: 'forms-gle-inexistente',
    verdict: 'not-found',
    isAlive: false,
    why: 'Una dirección corta que no existe.',
  }),
];

/** Google's own services, where so much evidence is kept. */
export const google: readonly Behaviour[] = [...drive, ...docs, ...forms];
