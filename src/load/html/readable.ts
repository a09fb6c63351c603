/** The one door to Readability: which part of a page is the article. */
import type { DomNode } from './dom.js';

/** Null where it finds none or fails on the page. Takes the document apart; read everything else before. */
export async function readablePart(document: DomNode): Promise<DomNode | null> {
  const { Readability } = await import('@mozilla/readability');
  try {
    const reader = new Readability<DomNode>(document, {
      disableJSONLD: true,
      serializer: (node: DomNode) => node,
    });
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}
