/** "source: example.org with Harbour Post (Utopia) and TASS news agency (Moscow)": a credit line. */
import { knownOutlet } from '../../../parse/parse.js';
import type { Parser } from '../../engine.js';
import type { FoundCitation, SourceContext } from '../context.js';

const RULE = 'source-line';

const LINE =
  /^[ \t]{0,8}(?:sources?|with (?:reporting|inputs) (?:by|from))[ \t]?:?[ \t]+(\S[^\r\n]{1,200})$/gimu;
const SEPARATOR = /,?\s+(?:with|and|via)\s+|\s*[,;/&]\s*/gu;

export const sourceLine: Parser<SourceContext, FoundCitation> = {
  id: RULE,
  parse({ text, page }) {
    const found: FoundCitation[] = [];
    for (const line of text.slice(page.start, page.end).matchAll(LINE)) {
      const names = line[1] ?? '';
      if (!/^sources?[ \t]?:/iu.test(line[0].trim()) && !/^with/iu.test(line[0].trim())) continue;
      const begin = page.start + line.index + line[0].length - names.length;
      let from = 0;
      for (const cut of [...names.matchAll(SEPARATOR), { index: names.length, 0: '' }]) {
        const part = names.slice(from, cut.index);
        const name = part
          .replace(/\s*\([^)]{0,60}\)/gu, '')
          .replace(/[.\s]+$/u, '')
          .trim();
        const start = begin + from + part.indexOf(name);
        if (name !== '' && name.length <= 60) {
          const known = knownOutlet(name)?.name ?? name.replace(/\s+news agency$/iu, '');
          found.push({ name: known, kind: 'outlet', rule: RULE, start, end: start + name.length });
        }
        from = cut.index + cut[0].length;
      }
    }
    return found;
  },
};
