import type { LinkVerdict } from '../../../src/domain/links/link-verdict';
import { type Behaviour, type CertificateKind, hostOf, onePage, oneSite } from '../behaviour';
import { municipalPage } from '../pages';
import { failing, html, redirect } from '../replies';

const page = html(municipalPage({ title: 'Programa Municipal de Transparencia' }));

function shows(
  name: string,
  certificate: CertificateKind,
  why: string,
  isAlive: boolean | null = null,
  verdict: LinkVerdict = 'bad-certificate',
): Behaviour {
  return onePage({ name, scheme: 'https', certificate, verdict, isAlive, why, reply: page });
}

/** What https sites show, and what a visitor is warned of. */
export const certificates: readonly Behaviour[] = [
  shows('certificado-valido', 'valid', 'Un certificado en regla.', true, 'alive'),
  shows('certificado-vencido', 'expired', 'El certificado venció ayer: el navegador avisa antes de mostrar la página.'),
  shows('certificado-propio', 'self-signed', 'El sitio firmó su propio certificado.'),
  shows('certificado-de-otro', 'wrong-host', 'El certificado es de otro dominio.'),
  shows('autoridad-desconocida', 'unknown-authority', 'Lo firmó una autoridad que nadie conoce.'),
  shows(
    'sin-certificado-intermedio',
    'missing-intermediate',
    'El servidor no manda el certificado intermedio, como tantos sitios de gobierno: los navegadores lo consiguen solos.',
    true,
  ),
  onePage({
    name: 'vencido-y-404',
    scheme: 'https',
    certificate: 'expired',
    verdict: 'not-found',
    isAlive: false,
    why: 'Certificado vencido y, detrás, 404: con o sin certificado, no está.',
    reply: failing(404, '<h1>404 Not Found</h1>'),
  }),
  oneSite({
    name: 'http-a-https-vencido',
    path: '/evidencia',
    verdict: 'bad-certificate',
    isAlive: null,
    why: 'De http manda a https, cuyo certificado venció.',
    pages: { '/evidencia': redirect(301, `https://seguro.${hostOf('http-a-https-vencido')}/evidencia`) },
    others: [
      { host: `seguro.${hostOf('http-a-https-vencido')}`, certificate: 'expired', pages: { '/evidencia': page } },
    ],
  }),
];
