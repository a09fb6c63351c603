/** Images, stylesheets, scripts and recordings in the folder; one finding for each form. */
import { otherForm } from '../../folder/folder.js';
import { oneOf } from '../../text/counted.js';
import type { Rule } from '../rule.js';

export const NO_ARTICLE_FILE: Rule = {
  id: 'no-article-file',
  severity: 'info',
  summary: 'files in the folder that are not articles, such as pictures',
  explanation:
    'They come with saved pages and are not read. Exclude them under "exclude" in corpus.config.json, or turn this rule off.',
  *inCorpus({ others }) {
    const found = new Map<string, { one: string; first: string; places: number }>();
    for (const path of others) {
      const { one, many, mayHoldArticles } = otherForm(path);
      if (mayHoldArticles) continue;
      const entry = found.get(many) ?? { one, first: path, places: 0 };
      entry.places += 1;
      found.set(many, entry);
    }
    for (const [many, { one, first, places }] of found) {
      yield {
        path: first,
        message:
          places === 1 ? `is ${oneOf(one)} and is not read` : `and ${places - 1} more ${many} are not read`,
        hint: 'exclude them in corpus.config.json',
        about: many,
        places,
      };
    }
  },
};
