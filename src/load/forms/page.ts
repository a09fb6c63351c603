/** Saved web pages, recognised by their first element or their name. */
import { beginsAsPage, fileForm } from '../../folder/folder.js';
import type { TextForm } from './form.js';

export const PAGE: TextForm = {
  name: 'web page',
  recognises: ({ path, head }) => fileForm(path) === 'page' || beginsAsPage(head),
  async read({ path, text, encoding, bytes }) {
    const { decodeDeclared } = await import('../html/html.js');
    const declared = bytes && encoding === 'windows-1252' ? decodeDeclared(bytes) : null;
    const { readSavedPage } = await import('../html/html.js');
    return readSavedPage(path, declared ?? text, encoding);
  },
};
