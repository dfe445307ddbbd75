/** The colour in which Sheets draws the lines across a chart. */
const GRID_COLOUR = 'CCCCCC';

const LINE = `<a:ln w="9525"><a:solidFill><a:srgbClr val="${GRID_COLOUR}"/></a:solidFill></a:ln>`;

/**
 * @param xml of a chart as the codec writes it, whose lines across have no looks of their own
 * @returns it with those lines as light as Sheets draws them, so that values can be read over them
 */
export function withLightLines(xml: string): string {
  return xml.replace(/<c:majorGridlines\/>/g, `<c:majorGridlines><c:spPr>${LINE}</c:spPr></c:majorGridlines>`);
}
