/** Writes a pattern for words as a regular expression of the engine, which matches the same words. */
import { CorpusError } from '../../model/corpus-error.js';
import { type Node, patternOf } from '../../query/query.js';
import { remembered } from '../../text/remembered.js';

/** The last code point, and those of surrogate pairs, which belong to no character. */
const LAST = 0x10_ffff;
const SURROGATES = [0xd800, 0xdfff] as const;

/** As long as the index takes; a set of all letters has about 2,500 characters. */
const LONGEST = 20_000;

/** The engine gives some letters and digits a meaning behind a backslash, and some other characters one without. */
const escaped = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]/gu, '\\$&');

const character = (code: number): string => escaped(String.fromCodePoint(code));

type Range = [first: number, last: number];

/** The code points that pass a test, as ranges, and those that do not. */
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

/** `[…]` with the characters that pass a test, or without the others if these are fewer. */
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

/** The expression for a pattern: `f*rry` or `/…/`. @throws CorpusError if it is longer than the engine takes */
export const expressionFor = remembered((pattern: string): string => {
  const expression = written(patternOf(pattern).node);
  if (expression.length <= LONGEST) return expression;
  throw new CorpusError(
    `${pattern}: is too long for a cluster`,
    'write fewer sets of letters, such as \\w or [^a], or a word with *',
  );
}, 100);
