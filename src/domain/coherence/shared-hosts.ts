import { isUnder } from '../evidence/web-host';

/** The country's single portal, www.gob.mx: what lies under that domain is each institution's own. */
const SHARED_HOSTS: readonly string[] = ['gob.mx'];

/**
 * Domains that many institutions share: whose municipality a link or mail of theirs is, the domain does not tell. Their
 * subdomains count too.
 */
const SHARED_DOMAINS: readonly string[] = [
  // The State's and the country's transparency platforms and official journals
  ...['infoem.org.mx', 'ipomex.org.mx', 'saimex.org.mx', 'sarcoem.org.mx', 'plataformadetransparencia.org.mx'],
  ...['inai.org.mx', 'edomex.gob.mx', 'osfem.gob.mx', 'legislativoedomex.gob.mx', 'dof.gob.mx', 'datos.gob.mx'],
  ...['inegi.org.mx', 'sat.gob.mx', 'inafed.gob.mx', 'diputados.gob.mx', 'scjn.gob.mx'],
  // Forms, files and short links
  ...['forms.gle', 'goo.gl', 'google.com', 'google.com.mx', 'googleusercontent.com', 'forms.office.com'],
  ...[
    'sharepoint.com',
    'onedrive.live.com',
    '1drv.ms',
    'dropbox.com',
    'wetransfer.com',
    'we.tl',
    'mega.nz',
    'icloud.com',
  ],
  ...['bit.ly', 'tinyurl.com', 'ow.ly', 'is.gd', 't.co', 'acortar.link', 'n9.cl', 'qr.page', 'issuu.com', 'canva.com'],
  ...['surveymonkey.com', 'typeform.com', 'jotform.com'],
  // Social networks, video and calls
  ...[
    'facebook.com',
    'fb.com',
    'fb.watch',
    'm.me',
    'twitter.com',
    'x.com',
    'instagram.com',
    'tiktok.com',
    'threads.net',
  ],
  ...['youtube.com', 'youtu.be', 'vimeo.com', 'whatsapp.com', 'wa.me', 't.me', 'zoom.us', 'teams.microsoft.com'],
  ...['linkedin.com', 'flickr.com', 'spotify.com', 'wikipedia.org'],
  // Pages made with a common maker
  ...['wixsite.com', 'wordpress.com', 'blogspot.com', 'blogspot.mx', 'weebly.com', 'github.io'],
  // Mail for everyone
  ...['gmail.com', 'hotmail.com', 'hotmail.es', 'outlook.com', 'outlook.es', 'live.com', 'live.com.mx', 'msn.com'],
  ...['yahoo.com', 'yahoo.com.mx', 'yahoo.es', 'ymail.com', 'aol.com', 'prodigy.net.mx', 'protonmail.com', 'proton.me'],
];

/** @returns whether a host, without its "www.", is one that many institutions share */
export function isSharedHost(host: string): boolean {
  return SHARED_HOSTS.includes(host) || SHARED_DOMAINS.some((domain) => isUnder(host, domain));
}
