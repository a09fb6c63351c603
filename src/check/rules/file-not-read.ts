/** Files in an unsupported form that may hold articles. */
import { otherForm } from '../../folder/folder.js';
import { oneOf } from '../../text/counted.js';
import type { Rule } from '../rule.js';

export const FILE_NOT_READ: Rule = {
  id: 'file-not-read',
  severity: 'warning',
  summary: 'a file in an unsupported form that may hold articles',
  explanation:
    'It is missing from every answer, so the corpus holds less than its folder. Save it in one of the forms that corpus help files lists, or exclude it under "exclude" in corpus.config.json.',
  *inCorpus({ others }) {
    for (const path of others) {
      const { one, mayHoldArticles } = otherForm(path);
      if (!mayHoldArticles) continue;
      yield {
        path,
        message: `is ${oneOf(one)} and is not read`,
        hint: 'save it as text, a web page or JSON, or exclude it in corpus.config.json',
      };
    }
  },
};
