import type { LinkVerdict } from '../../domain/links/link-verdict';

/** Words that "Estado de la liga" may hold, exactly (contract 1), in the order in which they are counted. */
export const linkVerdictNames = {
  alive: 'Vigente',
  redirected: 'Redirigida',
  'error-page': 'Página de error',
  'not-found': 'No encontrada',
  restricted: 'Acceso restringido',
  blocked: 'Bloqueada al revisor',
  'server-error': 'Error del servidor',
  'no-answer': 'Sin respuesta',
  'bad-certificate': 'Certificado inválido',
  doubtful: 'Contenido dudoso',
  misspelt: 'Mal escrita',
  'not-checkable': 'No revisable',
} as const satisfies Record<LinkVerdict, string>;
