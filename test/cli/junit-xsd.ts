/**
 * The constraints of Jenkins' junit-10.xsd (jenkinsci/xunit-plugin) as data, with an XML reader strict enough to
 * verify them.
 */

interface Allowed {
  attributes: string[];
  required: string[];
  children: string[];
  /** True if it may contain text. */
  text: boolean;
}

const allowed = (attributes: string, required: string, children: string, text = false): Allowed => {
  const words = (list: string): string[] => list.split(' ').filter((word) => word !== '');
  return { attributes: words(attributes), required: words(required), children: words(children), text };
};

export const JUNIT: Readonly<Record<string, Allowed>> = {
  '': allowed('', '', 'testsuites'),
  testsuites: allowed('name time tests failures errors', '', 'testsuite'),
  testsuite: allowed(
    'name tests failures errors group time skipped timestamp hostname id package file log url',
    'name tests failures errors',
    'testsuite properties testcase system-out system-err',
  ),
  testcase: allowed(
    'name time classname group',
    'name',
    'skipped error failure rerunFailure rerunError flakyFailure flakyError system-out system-err',
  ),
  failure: allowed('type message', '', '', true),
  'system-out': allowed('', '', '', true),
};

export interface Element {
  name: string;
  attributes: Record<string, string>;
  parent: string;
  text: string;
}

const TOKEN =
  /<\?xml version="1\.0" encoding="UTF-8"\?>\n|<\/([a-z-]+)>|<([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>|([^<]+)/gu;
const CHARACTERS = /^(?:[^&]|&(?:amp|lt|gt|quot|apos);)*$/u;

/** Every element of a document. Throws if it is not well formed. */
export function elementsOf(xml: string): Element[] {
  const found: Element[] = [];
  const open: Element[] = [{ name: '', attributes: {}, parent: '', text: '' }];
  let read = 0;
  for (const [token, closed, opened, attributes = '', empty, text] of xml.matchAll(TOKEN)) {
    read += token.length;
    const top = open.at(-1);
    if (!top) throw new Error(`behind the end: ${token}`);
    if (!CHARACTERS.test(attributes) || !CHARACTERS.test(text ?? '')) throw new Error(`unescaped: ${token}`);
    if (text !== undefined) top.text += text;
    if (closed !== undefined && open.pop()?.name !== closed) throw new Error(`closed: ${closed}`);
    if (opened === undefined) continue;
    const pairs = [...attributes.matchAll(/ ([a-z]+)="([^"]*)"/gu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]);
    const element = { name: opened, attributes: Object.fromEntries(pairs), parent: top.name, text: '' };
    if (Object.keys(element.attributes).length < pairs.length) throw new Error(`twice in ${token}`);
    found.push(element);
    if (empty === '') open.push(element);
  }
  if (read !== xml.length || open.length !== 1) throw new Error('not well formed');
  return found;
}
