/** Escapes text for XML and HTML. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Escapes all markup, so that the text is also safe in an attribute in double quotation marks. */
export const escapeMarkup = (text: string): string =>
  text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
