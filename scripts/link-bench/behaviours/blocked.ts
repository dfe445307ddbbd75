import { type Behaviour, onePage } from '../behaviour';
import { barePage } from '../pages';
import { failing, html } from '../replies';

const stopped = { verdict: 'blocked' } as const;

const challenge = barePage(
  'Just a moment...',
  '<noscript>Enable JavaScript and cookies to continue</noscript><script src="/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1"></script>',
);

/** Sites that do not let a program see what they show to people. */
export const blocked: readonly Behaviour[] = [
  onePage({
    name: 'siempre-403',
    ...stopped,
    isAlive: null,
    why: 'Contesta 403 sin más: puede ser sólo con los programas.',
    reply: failing(403, barePage('403 Forbidden', '<center><h1>403 Forbidden</h1></center><hr><center>nginx</center>')),
  }),
  onePage({
    name: 'reto-de-cloudflare',
    ...stopped,
    isAlive: true,
    why: '403 con el reto de Cloudflare, que un navegador pasa solo.',
    reply: failing(403, challenge, { Server: 'cloudflare', 'cf-mitigated': 'challenge', 'CF-RAY': '8a1b2c3d4e5f-QRO' }),
  }),
  onePage({
    name: 'reto-de-cloudflare-503',
    ...stopped,
    isAlive: true,
    why: 'El reto de Cloudflare de antes, que contestaba 503: no es un error del servidor.',
    reply: failing(
      503,
      barePage(
        'Just a moment...',
        '<h1>Checking your browser before accessing</h1><p>DDoS protection by Cloudflare</p>',
      ),
      {
        Server: 'cloudflare',
        'CF-RAY': '5a1b2c3d4e5f-QRO',
      },
    ),
  }),
  onePage({
    name: 'rechazo-de-akamai',
    ...stopped,
    isAlive: true,
    why: '403 de Akamai: «Access Denied».',
    reply: failing(
      403,
      barePage(
        'Access Denied',
        "<h1>Access Denied</h1>You don't have permission to access this page on this server.<p>Reference #18.2d351ab8.1557333295.a4e16ab</p><p>https://errors.edgesuite.net/18.2d351ab8</p>",
      ),
      { Server: 'AkamaiGHost' },
    ),
  }),
  onePage({
    name: 'muro-de-imperva',
    ...stopped,
    isAlive: true,
    why: '200 con el muro de Imperva (Incapsula) en lugar de la página.',
    reply: html(
      '<html><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head><body><iframe id="main-iframe" src="/_Incapsula_Resource?SWUDNSAI=31&incident_id=1234">Request unsuccessful. Incapsula incident ID: 1234-5678</iframe></body></html>',
      { 'X-Iinfo': '10-1234-0 0NNN', 'X-CDN': 'Imperva' },
    ),
  }),
  onePage({
    name: 'muro-de-sucuri',
    ...stopped,
    isAlive: true,
    why: '403 del cortafuegos de Sucuri.',
    reply: failing(
      403,
      barePage('Sucuri WebSite Firewall - Access Denied', '<h1>Access Denied - Sucuri Website Firewall</h1>'),
      { Server: 'Sucuri/Cloudproxy', 'X-Sucuri-ID': '14005' },
    ),
  }),
  onePage({
    name: 'reto-de-aws',
    ...stopped,
    isAlive: true,
    why: '202 vacío con el reto del cortafuegos de Amazon.',
    reply: failing(202, '<script src="https://token.awswaf.com/challenge.js"></script>', {
      'x-amzn-waf-action': 'challenge',
    }),
  }),
  onePage({
    name: 'captcha-con-200',
    ...stopped,
    isAlive: true,
    why: '200 con un captcha en lugar de la página.',
    reply: html(
      barePage(
        'Verificación de seguridad',
        '<h1>Confirme que no es un robot</h1><div class="g-recaptcha" data-sitekey="6Lc"></div><script src="https://www.google.com/recaptcha/api.js"></script>',
      ),
    ),
  }),
  onePage({
    name: 'siempre-429',
    ...stopped,
    isAlive: null,
    why: 'Contesta siempre que son demasiadas peticiones.',
    reply: failing(429, barePage('429 Too Many Requests', '<h1>Too Many Requests</h1>')),
  }),
  onePage({
    name: 'siempre-451',
    ...stopped,
    isAlive: null,
    why: 'Contesta 451: no se muestra por razones legales, quizá sólo en este país.',
    reply: failing(451, barePage('Unavailable For Legal Reasons', '<h1>451</h1>')),
  }),
  onePage({
    name: 'siempre-999',
    ...stopped,
    isAlive: true,
    why: 'El 999 con que LinkedIn contesta a los programas.',
    reply: failing(999, '<script>window.location.href="/authwall"</script>'),
  }),
];
