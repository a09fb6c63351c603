/** Translates a pattern for words into a regular expression of the engine that matches the same words. */
import { CorpusError } from '../../model/corpus-error.js';
import { type Node, patternOf } from '../../query/query.js';
import { remembered } from '../../text/remembered.js';

/** The last code point, and the range of surrogates, which are not characters. */
const LAST = 0x10_ffff;
const SURROGATES = [0xd800, 0xdfff] as const;

/** The maximum length that the index accepts; a set of all letters has about 2,500 characters. */
const LONGEST = 20_000;

/** After a backslash, some letters and digits have a special meaning in the engine; without one, some other characters do. */
const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

const character = (code: number): string => escaped(String.fromCodePoint(code));

type Range = [first: number, last: number];

/** The code points that pass a test, and those that do not, both as ranges. */
function ranges(test: (character: string) => boolean): { inside: Range[]; outside: Range[] } {
  const found = { inside: [] as Range[], outside: [] as Range[] };
  for (let code = 0; code <= LAST; code += 1) {
    if (code === SURROGATES[0]) code = SURROGATES[1] + 1;
    const list = test(String.fromCodePoint(code)) ? found.inside : found.outside;
    const last = list.at(-1);
    if (last && last[1] === code - 1) last[1] = code;
    else list.push([code, code]);
  }
  return found;
}

/** `[…]` with the characters that pass a test, or a negated set of the others if that is shorter. */
function setOf(test: (character: string) => boolean): string {
  const { inside, outside } = ranges(test);
  if (outside.length === 0) return '.';
  const [fewer, sign] = inside.length > 0 && inside.length <= outside.length ? [inside, ''] : [outside, '^'];
  const parts = fewer.map(([first, last]) =>
    first === last ? character(first) : `${character(first)}-${character(last)}`,
  );
  return `[${sign}${parts.join('')}]`;
}

function written(node: Node): string {
  switch (node.kind) {
    case 'character':
      return node.literal === null ? setOf(node.test) : escaped(node.literal);
    case 'row':
      return node.of.length === 0 ? '()' : node.of.map(written).join('');
    case 'either':
      return `(${node.of.map(written).join('|')})`;
    case 'repeat': {
      const { least, most } = node;
      const times = most === null ? `{${least},}` : `{${least},${most}}`;
      return `(${written(node.of)})${times}`;
    }
  }
}

/** The expression for a pattern: `f*rry` or `/…/`. @throws CorpusError if it is longer than the engine accepts */
export const expressionFor = remembered((pattern: string): string => {
  const expression = written(patternOf(pattern).node);
  if (expression.length <= LONGEST) return expression;
  throw new CorpusError(
    `${pattern}: is too long for a cluster`,
    'write fewer sets of letters, such as \\w or [^a], or a word with *',
  );
}, 100);
