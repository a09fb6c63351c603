/** Reads the data of the page: JSON, compressed, in Base64, in script elements that no browser runs. */

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text.trim());
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}

/** The value of one block; its text is freed. */
async function readBlock<Value>(element: Element): Promise<Value> {
  const bytes = bytesOf(element.textContent ?? '');
  element.remove();
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(stream).text());
}

/** The blocks of a name, in order; each is read when it is called. */
export const blocksNamed = <Value>(name: string): (() => Promise<Value>)[] =>
  [...document.querySelectorAll(`script.data[data-name="${name}"]`)].map(
    (element) => () => readBlock<Value>(element),
  );
