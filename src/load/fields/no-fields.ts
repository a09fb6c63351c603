/** The fields of a file that declares none. */
import type { FrontMatter } from '../source-file.js';

export const NO_FIELDS: FrontMatter = {
  id: null,
  title: null,
  standfirst: null,
  publisher: null,
  authors: [],
  published: null,
  updated: null,
  section: null,
  language: null,
  url: null,
  tags: [],
};
