import fc from 'fast-check';
import type { Ending, LinkFacts } from '../../../../src/domain/links/facts';
import { isDead } from '../../../../src/domain/links/link-verdict';
import type { PageFacts } from '../../../../src/domain/links/page/page-facts';
import { judgeLink } from '../../../../src/domain/links/verdict/judge-link';
import { linkDetail } from '../../../../src/texts/links';

const page: PageFacts = {
  kind: 'html',
  declaredType: 'text/html',
  title: 'Acta de cabildo',
  text: 'En la sesión ordinaria de cabildo se aprobó el programa. '.repeat(30),
  isWhole: true,
  hasPasswordField: false,
  isAppShell: false,
  embedded: [],
  refresh: null,
};

interface Seen {
  readonly asked?: string;
  readonly final?: string;
  readonly status?: number;
  readonly page?: Partial<PageFacts>;
  readonly sibling?: Partial<PageFacts> & { readonly status?: number };
}

const here = 'https://luvianos.gob.mx/transparencia/acta';

function facts({ asked = here, final = asked, status = 200, page: said = {}, sibling }: Seen): LinkFacts {
  const hops =
    final === asked
      ? [{ address: asked, status }]
      : [
          { address: asked, status: 302 },
          { address: final, status },
        ];
  const end: Ending = { kind: 'answer', address: final, status, headers: {}, length: null, page: { ...page, ...said } };
  const beside = sibling && { status: sibling.status ?? 200, address: `${here}-x`, page: { ...page, ...sibling } };
  return { asked, hops, end, sibling: beside ?? null };
}

// What the bench of servers does not reach: the mistakes that a checker of such rules makes.
test.each<[string, Seen, string]>([
  [
    'a long page that speaks of what was not found',
    { page: { text: `${page.text} La página que busca no existe. ${page.text}` } },
    'alive',
  ],
  ['a short page of evidence', { page: { text: 'Lista de asistencia', title: 'Lista' } }, 'alive'],
  ['an address with 404 in it', { asked: 'https://a.mx/oficio-404.html' }, 'alive'],
  ['a page about a domain', { page: { title: 'El dominio público', text: `${page.text} sitio en venta` } }, 'alive'],
  [
    'a home page that leads to itself by another name',
    { asked: 'https://a.mx/', final: 'https://a.mx/index.php' },
    'alive',
  ],
  ['a sibling that is not there', { sibling: { status: 404, text: page.text } }, 'alive'],
  ['a sibling that says something else', { sibling: { text: 'Bienvenidas y bienvenidos al municipio' } }, 'alive'],
  [
    'a sibling of one application',
    { page: { isAppShell: true, text: '' }, sibling: { isAppShell: true, text: '' } },
    'alive',
  ],
  ['a form with its password beside a text', { page: { hasPasswordField: true } }, 'alive'],
  ['a page that is nothing but what its sibling is', { sibling: {} }, 'error-page'],
  [
    'a sibling that differs by its clock',
    { page: { text: `${page.text} 10:15:01` }, sibling: { text: `${page.text} 10:15:02` } },
    'error-page',
  ],
  ['a viewer that shows another document', { page: { embedded: ['acta-1.pdf'] }, sibling: {} }, 'alive'],
  ['a portal in maintenance', { page: { title: 'Portal en mantenimiento', text: 'Vuelva pronto' } }, 'doubtful'],
  ['a manual about the error', { page: { title: 'Cómo corregir el error 404 en el sitio' } }, 'alive'],
  ['a login that was asked for', { asked: 'https://a.mx/login', final: 'https://a.mx/login/' }, 'alive'],
  ['a short link to a home page', { asked: 'https://bit.ly/abc', final: 'https://a.mx/' }, 'alive'],
  ['a PDF where a page is declared', { asked: 'https://a.mx/a.pdf', page: { kind: 'pdf' } }, 'alive'],
])('%s', (_, seen, verdict) => {
  expect(judgeLink(facts(seen)).verdict).toBe(verdict);
});

const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.constantFrom('404', 'Página no encontrada', 'Just a moment...'),
);
const anyPage = fc.record({
  kind: fc.constantFrom<PageFacts['kind']>(
    'empty',
    'html',
    'pdf',
    'office',
    'image',
    'media',
    'archive',
    'text',
    'data',
    'binary',
  ),
  declaredType: fc.constantFrom('', 'text/html', 'application/pdf'),
  title: anyText,
  text: anyText,
  isWhole: fc.boolean(),
  hasPasswordField: fc.boolean(),
  isAppShell: fc.boolean(),
  embedded: fc.constantFrom<readonly string[]>([], ['a.pdf']),
});

test('whatever is observed has one verdict and its words; a living answer that says nothing of an error is never dead', () => {
  fc.assert(
    fc.property(fc.webUrl(), fc.webUrl(), fc.integer({ min: 100, max: 999 }), anyPage, (asked, final, status, said) => {
      const seen = facts({ asked, final, status, page: said });
      const { rule, verdict } = judgeLink(seen);
      expect(typeof linkDetail[rule](seen)).toBe('string');
      if (status >= 400 && status < 500 && ![404, 408, 410, 425].includes(status)) expect(isDead(verdict)).toBe(false);
    }),
  );
});
