import { type Behaviour, onePage, oneSite } from '../behaviour';
import { barePage, municipalPage } from '../pages';
import { failing, html, redirect } from '../replies';

const shut = { verdict: 'restricted', isAlive: false } as const;

const form =
  '<form method="post" action="/login"><input name="usuario"><input type="password" name="clave"><button>Entrar</button></form>';

/** Addresses that show their document only to whom they know. */
export const walls: readonly Behaviour[] = [
  onePage({
    name: 'siempre-401',
    ...shut,
    why: 'Contesta 401: pide usuario y contraseña.',
    reply: failing(401, barePage('401 Unauthorized', '<h1>Authorization Required</h1>'), {
      'WWW-Authenticate': 'Basic realm="Intranet"',
    }),
  }),
  oneSite({
    name: 'redirige-a-login',
    path: '/expediente/12',
    ...shut,
    why: 'Manda a /login.',
    pages: {
      '/expediente/12': redirect(302, '/login?next=/expediente/12'),
      '/login': html(municipalPage({ title: 'Iniciar sesión', main: form })),
    },
  }),
  onePage({
    name: 'pide-contraseña',
    ...shut,
    why: 'Contesta 200 con una página corta que pide contraseña.',
    reply: html(barePage('Sistema de Gestión Documental', `<h1>Acceso</h1>${form}`)),
  }),
  onePage({
    name: 'entrada-protegida-de-wordpress',
    ...shut,
    why: 'El contenido está protegido con una contraseña.',
    reply: html(
      municipalPage({
        title: 'Protegido: Acta de cabildo',
        main: '<p>Este contenido está protegido por contraseña. Para verlo, por favor, introduce tu contraseña a continuación:</p><form action="/wp-login.php?action=postpass" method="post"><label>Contraseña: <input name="post_password" type="password"></label><input type="submit" value="Entrar"></form>',
      }),
    ),
  }),
  onePage({
    name: 'paso-por-saml',
    ...shut,
    why: 'Una página que sólo manda al sistema de identificación de la institución (SAML).',
    reply: html(
      barePage(
        'Redirigiendo',
        '<form method="post" action="https://identidad.ejemplo.mx/sso"><input type="hidden" name="SAMLRequest" value="PHNhbWw+"></form><script>document.forms[0].submit()</script>',
      ),
    ),
  }),
  onePage({
    name: 'acceso-en-el-encabezado',
    verdict: 'alive',
    isAlive: true,
    why: 'Una página completa que además tiene, arriba, un acceso para el personal.',
    reply: html(municipalPage({ title: 'Programa Municipal de Transparencia', beside: form })),
  }),
];
