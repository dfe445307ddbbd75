/** What XML 1.0 cannot hold at all, even escaped (XML 1.0, production 2), and tabs, which Word wants as elements. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(^|[^\ud800-\udbff])[\udc00-\udfff]/g;

/** The text with only characters that a document can hold: forbidden ones go, half characters become "�", tabs spaces. */
export function xmlText(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, (_, before?: string) => `${before ?? ''}\ufffd`)
    .replace(/\t/g, ' ');
}

/** The lines of a cell's text. */
export function xmlLines(text: string): string[] {
  return xmlText(text).split(/\r\n|[\r\n\u2028\u2029]/);
}

const SAFE_ADDRESS =
  /^(?:https?:\/\/[a-z0-9.-]+\.[a-z0-9-]+(?::\d{1,5})?(?:[/?#][^\s"<>\\^`{|}]*)?|mailto:[^\s"<>\\^`{|}@]+@[a-z0-9.-]+)$/i;

/**
 * The address as the target of a link, with everything outside ASCII encoded; null when it is not one that every
 * program opens: an odd target makes Word call the whole document damaged.
 */
export function linkTarget(address: string): string | null {
  const trimmed = xmlText(address).trim();
  if (!SAFE_ADDRESS.test(trimmed) || trimmed.length > 2_000) return null;
  return trimmed.replace(/%(?![0-9a-f]{2})/gi, '%25').replace(/[^\u0000-\u007f]+/gu, encodeText);
}

function encodeText(text: string): string {
  return text.includes('\ufffd') ? '' : encodeURIComponent(text);
}
