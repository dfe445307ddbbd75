/**
 * What pages say, as {@link plainWords} writes it: the only place for these words. Each list is for pages that say
 * little else; a long text may speak of anything.
 */

/** Titles of pages that are not there. */
export const notFoundTitles: readonly RegExp[] = [
  /\b(?:pagina|archivo|documento|contenido|recurso|url|articulo|entrada)s? (?:solicitad[oa] )?no (?:encontrad[oa]|existe|disponible)/,
  /\bno se (?:ha |pudo |puede )?(?:encontrado|encontro|encuentra|encontrar) (?:la|esa|esta|el|ese|este) (?:pagina|archivo|documento|recurso)/,
  /\berror:? ?4(?:04|10)\b/,
  /\b4(?:04|10):? ?(?:-|–|\||error|not found|page not found|gone|no encontrad[oa]|pagina)/,
  /^4(?:04|10)$/,
  /\b(?:page|file|object|document|resource) (?:was |is |could )?(?:not|cannot|can't) (?:be )?found/,
  /^(?:not found|no encontrad[oa])\b/,
  /^error 404/,
];

/** Sentences of pages that are not there. */
export const notFoundSentences: readonly RegExp[] = [
  /\bla (?:pagina|url|direccion) (?:que )?(?:\w+ )?(?:buscas?|busca|solicitas?|solicito|solicitada|intentas? (?:ver|abrir|acceder)|esta buscando|estas buscando)(?: \w+){0,4} (?:no existe|no se encuentra|no se encontro|no ha sido encontrada|no esta disponible|ya no existe)/,
  /\bel (?:archivo|documento|recurso|contenido|articulo) (?:que )?(?:\w+ )?(?:buscas?|busca|solicitas?|solicito|solicitado|esta buscando)(?: \w+){0,3} (?:no existe|no se encuentra|no se encontro|no ha sido encontrado|no esta disponible|ya no esta disponible|ya no existe|fue eliminado)/,
  /\bno se (?:ha podido|pudo|puede|ha) (?:encontrar|encontrado|localizar) (?:la|esa|esta|el|ese|este) (?:pagina|archivo|documento|recurso)/,
  /\b(?:pagina|archivo|documento) (?:solicitad[oa] )?no encontrad[oa]\b/,
  /\b(?:pagina|archivo) (?:solicitad[oa] )?no existe\b/,
  /\bparece que no se encontro nada en esta ubicacion/,
  /\bthe (?:page|file|document|resource|requested url|url|content)(?: that)? (?:you(?: are|'re)? (?:were )?(?:looking for|requested|trying to (?:view|access))|requested|[^ ]{1,200}) (?:does not|doesn't|could not|couldn't|cannot|can't|was not|is not|isn't|no longer|is no longer|has been) (?:exist|be found|found|available|exists|removed|deleted)/,
  /\bthe requested (?:url|page|resource) (?:[^ ]{1,200} )?(?:was not|could not be|cannot be) found/,
  /\b(?:page|file) not found\b/,
  /\b(?:error|http) 404\b/,
];

/** Domains that are nobody's any more. */
export const parkedPhrases: readonly RegExp[] = [
  /\b(?:domain|website|dominio|sitio)(?: name)? (?:is |esta |may be )?(?:for sale|en venta|a la venta|parked|estacionado)/,
  /\bthis (?:domain|website)(?: name)? is for sale/,
  /\b(?:buy|compre|compra) (?:this|este) domain/,
  /\bdomain owner may be offering it for sale/,
  /\b(?:este dominio|this domain)(?: name)? (?:has|ha) (?:expired|expirado|vencido|caducado)/,
  /\bdominio (?:vencido|expirado|caducado)\b/,
];

/** Sites that their provider has put out. */
export const suspendedPhrases: readonly RegExp[] = [
  /\b(?:this )?(?:account|website|site)(?: has been| is)? suspended/,
  /\b(?:sitio|cuenta|pagina|servicio)(?: web)? (?:ha sido |esta |fue |se encuentra )?(?:suspendid[oa])/,
];

/** Walls against programs, that people pass or never see. */
export const botWallPhrases: readonly RegExp[] = [
  /\bjust a moment\b/,
  /\bun momento\.\.\./,
  /\bchecking (?:your browser|if the site connection is secure)/,
  /\bddos protection by\b/,
  /\battention required! \| cloudflare/,
  /\bincapsula incident id\b/,
  /\brequest unsuccessful\. incapsula/,
  /\baccess denied - sucuri/,
  /\b(?:confirm[ea]|verifi(?:ca|que)|demuestr[ea]) que (?:no )?(?:eres|es|usted es) (?:un |una )?(?:robot|humano|persona)/,
  /\b(?:verify|confirm|prove) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)/,
  /\bplease (?:complete|solve) the (?:captcha|security check)/,
  /\bpardon our interruption\b/,
  /\bthe requested url was rejected\. please consult with your administrator/,
  /\benable javascript and cookies to continue/,
  /\bour systems have detected unusual traffic/,
];

/** Drive shows a file to so many people a day: it is there, and cannot be seen today. */
export const throttledPhrases: readonly RegExp[] = [
  /\btoo many users have viewed or downloaded this file/,
  /\bdemasiados usuarios han (?:visto|descargado)/,
  /\bsorry, you can't view or download this file at this time/,
];

/** Documents that their owner shares with nobody, or with some. */
export const privatePhrases: readonly RegExp[] = [
  /\b(?:you need|necesitas?|necesita) (?:access|permission|permiso|acceso|tener permiso)/,
  /\b(?:request|solicitar|solicita|solicite) (?:access|acceso)\b/,
  /\b(?:contenido|entrada|pagina) (?:esta )?protegid[oa] (?:por|con) (?:una )?contrasena/,
  /\bthis content is password protected/,
  /\bdocument is not published\b/,
  /\bel documento no (?:esta|se ha) publicado/,
];

/** Forms that take no more answers. */
export const closedFormPhrases: readonly RegExp[] = [
  /\bya no (?:acepta|se aceptan|admite) respuestas/,
  /\bno longer accepting responses/,
];

/** Servers that nobody has made a site on. */
export const unconfiguredPhrases: readonly RegExp[] = [
  /\bwelcome to nginx\b/,
  /^it works!?$/,
  /\biis windows server\b/,
  /^iis\d/,
  /\bapache2? (?:ubuntu|debian|http server)? ?(?:default|test) page/,
  /\bdefault web ?site page\b/,
  /\bweb server's default page\b/,
  /\bthis page is generated by plesk/,
  /\b(?:sitio|pagina) en construccion\b/,
  /\bunder construction\b/,
];

/** @returns whether a text says one of those things */
export function says(text: string, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => phrase.test(text));
}
