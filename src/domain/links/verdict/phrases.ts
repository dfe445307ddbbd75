/**
 * What pages say, as {@link plainWords} writes it: the only place for these words. Each list is for pages that say
 * little else; a long text may speak of anything.
 */

/** A part of a title, whole, that says that the page is not there: titles that speak of such pages say more. */
export const notFoundTitles: readonly RegExp[] = [
  /^(?:(?:http )?(?:status |error |codigo )|#)?4(?:04|10)(?: error)?$/,
  /^(?:(?:http )?(?:status |error |codigo ))?4(?:04|10)[ ,.(]{1,3}(?:(?:page |file |error )?not found|gone|no encontrad[oa])/,
  /^(?:la |esta |esa |el |este |ese )?(?:pagina|archivo|documento|contenido|recurso|url|articulo|entrada)(?: o directorio)?(?: web| solicitad[oa]| que buscas?)? no (?:(?:se )?(?:ha sido |fue |esta |puede ser )?(?:encontrad[oa]|existe|disponible|encuentra|encontro)|se (?:puede|pudo) encontrar)(?: disponible)?$/,
  /^no se (?:ha |ha podido |pudo |puede )?(?:encontrado|encontro|encuentra|encontrar) (?:la|esa|esta|el|ese|este) (?:pagina|archivo|documento|recurso)(?: solicitad[oa])?$/,
  /^(?:the |that |this )?(?:page|file|object|document|resource|requested url)(?: or directory)?(?: you requested| requested)? (?:was |is |could |can)?(?:not|n't|'t)(?: be)? (?:found|available|exist)$/,
  /^(?:not found|no encontrad[oa])(?: \(?#?4(?:04|10)\)?)?$/,
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
];

/** Words for the same that a text may also use of something else: they are for pages that hardly say more. */
export const notFoundWords: readonly RegExp[] = [
  /\b(?:page|file) not found\b/,
  /\b(?:error|http) 404\b/,
  /^(?:error )?404\b.{0,80}\b(?:ups|oops|lo sentimos|sorry|volver|vuelv[ae]|regresar|regres[ae]|inicio|home|back)\b/,
];

/** Domains that are nobody's any more. Land is for sale too, and so is much that is not a domain. */
export const parkedPhrases: readonly RegExp[] = [
  /\b(?:domain|website)(?: name)? (?:is |may be )?(?:for sale|parked)/,
  /\b(?:dominio|sitio web) (?:[\w-]{1,60}\.[\w.-]{1,60} )?(?:esta )?(?:en venta|a la venta|estacionado)/,
  /\b(?:[\w-]{1,60}\.){1,3}[a-z]{2,10} is for sale/,
  /\b(?:buy|compre|compra) (?:this|este) domain/,
  /\bdomain owner may be offering it for sale/,
  /\b(?:este dominio|this domain)(?: name)? (?:has|ha) (?:expired|expirado|vencido|caducado)/,
  /^dominio (?:vencido|expirado|caducado)\b/,
];

/** Sites that their provider has put out; services of other kinds are suspended too. */
export const suspendedPhrases: readonly RegExp[] = [
  /\bthis (?:account|website|site)(?: has been| is) suspended/,
  /^(?:account|website|site) suspended\b/,
  /\b(?:este|esta) (?:sitio|cuenta|pagina|servicio de hospedaje)(?: web)? (?:ha sido |esta |fue |se encuentra )(?:temporalmente )?suspendid[oa]/,
  /^(?:sitio|cuenta|pagina)(?: web)? suspendid[oa]\b/,
];

/** Walls against programs, that people pass or never see. */
export const botWallPhrases: readonly RegExp[] = [
  /\bjust a moment\b/,
  /\bun momento(?:\.\.\.|…)/,
  /\bchecking (?:your browser|if the site connection is secure)/,
  /\bddos protection by\b/,
  /\battention required! \| cloudflare/,
  /\bincapsula incident id\b/,
  /\brequest unsuccessful\. incapsula/,
  /\baccess denied - sucuri/,
  /\byou don't have permission to access .{1,400} on this server\. ?reference #/,
  /\bplease enable js and disable any ad blocker/,
  /\b(?:confirm[ea]|verifi(?:ca|que)|demuestr[ea]) que (?:no )?(?:eres|es|usted es) (?:un |una )?(?:robot|humano|persona)/,
  /\b(?:verify|confirm|prove) (?:that )?you(?:'re| are) (?:a |not a )?(?:human|robot)/,
  /\bplease (?:complete|solve) the (?:captcha|security check)/,
  /\bcaptcha para (?:continuar|acceder|seguir)/,
  /\bpardon our interruption\b/,
  /\bthe requested url was rejected\. please consult with your administrator/,
  /\benable javascript and cookies to continue/,
  /\bour systems have detected unusual traffic/,
];

/** Drive shows a file to so many people a day: it is there, and cannot be seen today. */
export const throttledPhrases: readonly RegExp[] = [
  /\btoo many users have viewed or downloaded this file/,
  /\bdemasiados usuarios (?:han )?(?:visto|vieron|descargado|descargaron)/,
  /\ben este momento no (?:se puede|puedes?) ver ni descargar este archivo/,
  /\bsorry, you can't view or download this file at this time/,
];

/** Documents of Drive that their owner shares with nobody, or with some. */
export const unsharedPhrases: readonly RegExp[] = [
  /\b(?:you need|necesitas?|necesita) (?:access|permission|permiso|acceso|tener permiso)/,
  /\b(?:request|solicitar|solicita|solicite) (?:access|acceso)\b/,
  /\bdocument is not published\b/,
  /\bel documento no (?:esta|se ha) publicado/,
];

/** Pages that show themselves to who knows their password. */
export const protectedPhrases: readonly RegExp[] = [
  /\b(?:contenido|entrada|pagina) (?:esta )?protegid[oa] (?:por|con) (?:una )?contrasena/,
  /\bthis content is password protected/,
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
  /^(?:sitio|pagina)(?: web)? en construccion\b/,
  /\b(?:este sitio|esta pagina)(?: web)? (?:esta|se encuentra) en construccion\b/,
  /\b(?:this )?(?:web ?site|page|site)(?: is)?(?: currently)? under construction\b/,
];

/** Sites that are out of order, and say so with a page. */
export const outOfOrderPhrases: readonly RegExp[] = [
  /\berror (?:al establecer|estableciendo) una conexion con la base de datos/,
  /\berror establishing a database connection/,
  /^(?:sitio|pagina|portal)(?: web)? en mantenimiento\b/,
  /\b(?:este sitio|esta pagina|este portal|el sitio|nuestro sitio)(?: web)? (?:esta|se encuentra) en mantenimiento\b/,
  /\b(?:web ?site|page|site)(?: is)?(?: currently| temporarily)? (?:under|down for)(?: scheduled)? maintenance\b/,
];

/** @returns whether a text says one of those things */
export function says(text: string, phrases: readonly RegExp[]): boolean {
  return phrases.some((phrase) => phrase.test(text));
}

/** Between the parts of a title: what the page is called, what its site is called. */
const betweenParts = /\s[-–—·•«»]\s|[|:»]/;

/** What stands around the words of a part, and an exclamation before them. */
const aroundPart = /^[\s¡¿!?"'(]{1,9}|[\s!?.…"')\d]{1,20}$/g;
const exclamation = /^(?:ups|oops|vaya|lo sentimos|lo siento|sorry|error)[\s,!.]{1,9}(?:¡\s?)?(?=[a-z])/;

/** @returns whether a part of a title is, whole, one of those phrases */
export function saysInPart(title: string, phrases: readonly RegExp[]): boolean {
  const parts = title.split(betweenParts).map((part) => part.trim());
  return parts.some((part) => {
    const bare = part.replace(aroundPart, '').replace(exclamation, '');
    return says(part, phrases) || says(bare, phrases);
  });
}
