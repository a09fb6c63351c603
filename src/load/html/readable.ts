/** The only importer of Readability: which part of a page is the article. */
import type { DomNode } from './dom.js';

/** Null if it finds no article or fails on the page. It modifies the document, so read everything else first. */
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
