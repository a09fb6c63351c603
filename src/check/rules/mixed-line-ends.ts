/** Files with more than one kind of line ending. */
import type { Rule } from '../rule.js';

const LINE_END = /\r\n|\n|\r/gu;
const NAMES: Readonly<Record<string, string>> = { '\r\n': 'CR LF', '\n': 'LF', '\r': 'CR' };

export const MIXED_LINE_ENDS: Rule = {
  id: 'mixed-line-ends',
  severity: 'warning',
  summary: 'more than one kind of line ending',
  explanation:
    'Concatenated files may mix LF, CR LF and CR; programs then disagree about line numbers and offsets. Save the file with LF throughout.',
  *inArticle({ file: { text, derived } }) {
    if (derived) return;
    const kinds = new Map<string, { count: number; first: number }>();
    for (const { index, 0: end } of text.matchAll(LINE_END)) {
      const kind = kinds.get(end);
      if (kind) kind.count += 1;
      else kinds.set(end, { count: 1, first: index });
    }
    if (kinds.size < 2) return;
    const [usual, ...others] = [...kinds].sort(([, a], [, b]) => b.count - a.count);
    const [odd] = others;
    if (!usual || !odd) return;
    const [name, other] = [NAMES[usual[0]] ?? '', NAMES[odd[0]] ?? ''];
    yield {
      at: odd[1].first,
      message: `ends lines with ${other} here and with ${name} elsewhere`,
      hint: `end every line with ${name === 'CR' ? 'LF' : name}`,
    };
  },
};
