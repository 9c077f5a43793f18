/** Characters of XML text or of an attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A `<t>` element that keeps its white space. */
export function textElement(text: string): string {
  const space = text.trim() === text ? '' : ' xml:space="preserve"';
  return `<t${space}>${escapeXml(text)}</t>`;
}
