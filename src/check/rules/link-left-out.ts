/** Links named like articles to targets inside the corpus folder; none is followed. */
import { fileForm } from '../../folder/folder.js';
import type { Rule } from '../rule.js';

export const LINK_LEFT_OUT: Rule = {
  id: 'link-left-out',
  severity: 'info',
  summary: 'a symbolic link named like an article',
  explanation:
    'Links are not followed: a target inside the folder is read there, and one outside is not part of the corpus. Put the file itself there if it should be read.',
  *inCorpus({ links }) {
    for (const { path, target } of links) {
      if (target !== 'inside' || fileForm(path) === null) continue;
      yield {
        path,
        message: 'is a link and is left out',
        hint: 'delete it, or replace it with the file itself',
      };
    }
  },
};
