/** The only importer of the HTML parser: a page as a tree. Scripts are never run and nothing is fetched. */

/** The members of a DOM node that are used; TypeScript's libraries for Node lack the type. */
export interface DomNode {
  /** 1 for elements, 3 for text. */
  readonly nodeType: number;
  /** Lower case for elements of HTML. */
  readonly localName?: string | null;
  readonly nodeValue: string | null;
  readonly textContent: string | null;
  /** Only documents have one. */
  readonly documentElement?: DomNode | null;
  readonly firstChild: DomNode | null;
  readonly nextSibling: DomNode | null;
  readonly parentNode: DomNode | null;
  getAttribute?(name: string): string | null;
}

export const ELEMENT = 1;
export const TEXT = 3;

/** Parses a page to a document; a fragment is wrapped in one. The parser is loaded on first use. */
export async function parseHtml(html: string): Promise<DomNode> {
  const { parseHTML } = await import('linkedom');
  const whole = /<html[\s>]/iu.test(html.slice(0, 20_000)) ? html : `<html><body>${html}</body></html>`;
  const { document }: { document: DomNode } = parseHTML(whole);
  return document;
}

/** Every node below `root` in document order, with its depth. `skip` names elements that are left out with all their contents. */
export function* descendants(
  root: DomNode,
  skip: ReadonlySet<string>,
): Generator<{ node: DomNode; depth: number; leaving: boolean }> {
  // A doctype has no sibling in this parser, so a walk from the document's first child would stop there.
  let node = root.documentElement ?? root.firstChild;
  let depth = 1;
  while (node) {
    const entered = !(node.nodeType === ELEMENT && skip.has(node.localName ?? ''));
    if (entered) yield { node, depth, leaving: false };
    if (entered && node.firstChild) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    if (entered) yield { node, depth, leaving: true };
    while (node && !node.nextSibling) {
      const above: DomNode | null = node.parentNode;
      if (!above || above === root) return;
      node = above;
      depth -= 1;
      yield { node, depth, leaving: true };
    }
    node = node?.nextSibling ?? null;
  }
}
