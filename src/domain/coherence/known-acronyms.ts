/** Systems, plans and offices that every municipality of the State names by their acronym (domain.md, es-MX conventions). */
export const KNOWN_ACRONYMS: readonly string[] = ['SAIMEX', 'IPOMEX', 'SARCOEM', 'REDATOSEM', 'PASAI', 'UIPPE'];
