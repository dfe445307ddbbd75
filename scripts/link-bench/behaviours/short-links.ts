import { type Behaviour, hostOf, type Reply, type Site } from '../behaviour';
import { pdf } from '../documents';
import { barePage, municipalPage } from '../pages';
import { failing, file, html, redirect } from '../replies';

type Told = Pick<Behaviour, 'name' | 'verdict' | 'isAlive' | 'why'>;

function short(path: string, reply: Reply, told: Told, others: readonly Site[] = []): Behaviour {
  return {
    ...told,
    address: `https://bit.ly${path}`,
    sites: [{ host: 'bit.ly', pages: { [path]: reply } }, ...others],
  };
}

function leadsTo(path: string, told: Told, target: Reply): Behaviour {
  const host = hostOf(`destino-${told.name}`);
  const others = [{ host, pages: { '/acta': target } }];
  return short(path, redirect(301, `https://${host}/acta`), told, others);
}

const away = { verdict: 'restricted', isAlive: false } as const;
const signIn = html(
  barePage(
    'Sign in to your account',
    '<form><input type="email" name="loginfmt"><input type="password" name="passwd"></form>',
  ),
);

/** Short addresses, and other companies' doors. */
export const shortLinks: readonly Behaviour[] = [
  leadsTo(
    '/3aViva',
    {
      name: 'bitly-a-pagina',
      verdict: 'alive',
      isAlive: true,
      why: 'Una dirección corta que lleva a una página viva.',
    },
    html(municipalPage({ title: 'Acta de cabildo' })),
  ),
  leadsTo(
    '/3aPdf',
    { name: 'bitly-a-documento', verdict: 'alive', isAlive: true, why: 'Una dirección corta que lleva a un PDF.' },
    file(pdf('Acta', 'Acta de cabildo'), 'application/pdf'),
  ),
  leadsTo(
    '/3aMuerta',
    { name: 'bitly-a-404', verdict: 'not-found', isAlive: false, why: 'Una dirección corta que lleva a un 404.' },
    failing(404, barePage('404 Not Found', '<h1>404 Not Found</h1>')),
  ),
  short('/noexiste', failing(404, barePage('Bitly | Page Not Found | 404', '<h1>Something’s wrong here...</h1>')), {
    name: 'bitly-inexistente',
    verdict: 'not-found',
    isAlive: false,
    why: 'Bitly mismo dice que no la conoce.',
  }),
  {
    name: 'sharepoint-privado',
    address: 'https://municipio.sharepoint.com/sites/transparencia/acta.pdf',
    ...away,
    why: 'Un archivo de SharePoint sin compartir: manda al acceso de Microsoft.',
    sites: [
      {
        host: 'municipio.sharepoint.com',
        pages: {
          '/sites/transparencia/acta.pdf': redirect(
            302,
            'https://login.microsoftonline.com/common/oauth2/authorize?client_id=1',
          ),
        },
      },
      { host: 'login.microsoftonline.com', pages: { '/common/oauth2/authorize': signIn } },
    ],
  },
  {
    name: 'facebook-pide-cuenta',
    address: 'https://www.facebook.com/ayuntamiento/posts/123',
    ...away,
    why: 'Una publicación que Facebook sólo muestra con cuenta.',
    sites: [
      {
        host: 'www.facebook.com',
        pages: {
          '/ayuntamiento/posts/123': redirect(302, '/login/?next=%2Fayuntamiento%2Fposts%2F123'),
          '/login/': html(barePage('Facebook', '<form><input name="email"><input type="password" name="pass"></form>')),
        },
      },
    ],
  },
];
