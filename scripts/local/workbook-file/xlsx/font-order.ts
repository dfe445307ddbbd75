/** The order in which a font says things (ECMA-376 part 1, CT_Font); the codec has another. */
const ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

function placeOf(element: string): number {
  const [, name = ''] = /^<(\w+)/.exec(element) ?? [];
  return ORDER.indexOf(name);
}

/**
 * @param xml of styles.xml as the codec writes it
 * @returns it with the members of each font in the order of the schema
 */
export function orderFonts(xml: string): string {
  return xml.replace(/<font>((?:<[^>]*\/>)+)<\/font>/g, (_, members: string) => {
    const elements = members.match(/<[^>]*\/>/g) ?? [];
    return `<font>${elements.sort((a, b) => placeOf(a) - placeOf(b)).join('')}</font>`;
  });
}
