/** Reads the data of the page: compressed JSON, encoded without markup, in script elements that browsers do not run. */
import { bytesOf } from '../render/html/packed/letters.js';

/** The value of one block; its text is freed afterwards. */
async function readBlock<Value>(element: Element): Promise<Value> {
  const bytes = bytesOf((element.textContent ?? '').trim());
  element.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

/** The blocks of a name, in order; each is read when called. */
export const blocksNamed = <Value>(name: string): (() => Promise<Value>)[] =>
  [...document.querySelectorAll(`script.data[data-name="${name}"]`)].map(
    (element) => () => readBlock<Value>(element),
  );

/** Resolves once the browser has read the whole file. */
export const wholeFile = (): Promise<void> =>
  new Promise((done) => {
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => done());
    else done();
  });
