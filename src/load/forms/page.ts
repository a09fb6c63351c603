/** A saved web page, as the form it is: recognised by its first element or by its name. */
import type { TextForm } from './form.js';

const BEGINNING =
  /^(?:<\?xml[^>]{0,200}>\s{0,20})?(?:<!--[^>]{0,400}-->\s{0,20})?<(?:!doctype\s+html|html|head|body)[\s>]/iu;
const NAME = /\.html?$/iu;

export const PAGE: TextForm = {
  name: 'web page',
  recognises: ({ path, head }) => NAME.test(path) || BEGINNING.test(head),
  async read({ path, text, encoding, bytes }) {
    const { decodeDeclared } = await import('../html/html.js');
    const declared = bytes && encoding === 'windows-1252' ? decodeDeclared(bytes) : null;
    const { readPage } = await import('../html/html.js');
    return readPage(path, declared ?? text, encoding);
  },
};
