/** Mutates files, by accidental and by hostile damage; deterministic for a seed. */
import type { NamedBytes } from './whole-way.js';

export type Random = () => number;

/** Mulberry32 (public domain, Tommy Ettinger): 0 to 1. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const below = (random: Random, limit: number): number => Math.floor(random() * limit);

function oneOf<Item>(random: Random, items: readonly Item[]): Item {
  const item = items[below(random, items.length)];
  if (item === undefined) throw new Error('there is nothing to choose from');
  return item;
}

/** Input that commonly breaks parsers. */
const TOKENS: readonly string[] = [
  ...[
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '«',
    '»',
    "''",
    '—',
    '–',
    '…',
    '...',
    '. ',
    ', ',
    ': ',
    '; ',
    '? ',
    '! ',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\f',
    '\v',
    ' ',
    '\u00a0',
    '\u200b',
    '\u2028',
    '\u2029',
    '\ufeff',
    '\u0085',
  ],
  ...[
    '\0',
    '\u001b[2J',
    '\u202e',
    '\u2066',
    '\ufffd',
    '\ufffe',
    '😀',
    '👍🏽',
    '\u0301',
    'ﬁ',
    'İ',
    'ß',
    'ǅ',
    '中',
    '־',
  ],
  ...[
    '---\n',
    '\n---\n',
    '...\n',
    '# ',
    '- ',
    '* ',
    '> ',
    '1. ',
    '\\',
    '`',
    '*',
    '_',
    '|',
    '&',
    '!!js ',
    '{',
    '}',
    '[',
    ']',
  ],
  ...[
    ' said ',
    ' said that ',
    ' told ',
    ' according to ',
    ' he ',
    ' she ',
    'Mr. ',
    'Dr ',
    'U.S. ',
    ' Quill',
    'By ',
    'and ',
  ],
  ...[
    '2020',
    '1990s',
    '31 April',
    'May 5, 2020',
    '5/6/20',
    'last Tuesday',
    '12:61',
    '99999999',
    '-1',
    'FY',
    "'90s",
    '0000',
  ],
  ...[
    '<p>',
    '</p>',
    '<div',
    '>',
    '</',
    '<!--',
    '<![CDATA[',
    '&amp;',
    '&#x0;',
    '&#1114112;',
    '<script>',
    '<svg><style>',
    '<br',
  ],
  ...[
    '{"',
    '":',
    '",',
    '\\u',
    '\\ud800',
    '\\u0000',
    'null',
    'true',
    '1e999',
    '[[',
    '}}',
    '"__proto__":',
    '"constructor":',
  ],
  ...[
    'title: ',
    'date: ',
    'authors: ',
    'tags: [',
    'body: clean\n',
    'id: ',
    'Photo: ',
    'Source: ',
    '© 2020 ',
    'Share',
    'Updated: ',
  ],
];

const at = (random: Random, bytes: Buffer): number => below(random, bytes.length + 1);
const spliced = (bytes: Buffer, start: number, end: number, between: Uint8Array): Buffer =>
  Buffer.concat([bytes.subarray(0, start), between, bytes.subarray(end)]);

function stretch(random: Random, bytes: Buffer): readonly [number, number] {
  const start = at(random, bytes);
  const length = below(random, random() < 0.7 ? 20 : bytes.length);
  return [start, Math.min(bytes.length, start + length)];
}

type Mutation = (bytes: Buffer, random: Random, others: readonly NamedBytes[]) => Buffer;

const MUTATIONS: readonly Mutation[] = [
  (bytes, random) => {
    const place = at(random, bytes);
    return spliced(bytes, place, place, Buffer.from(oneOf(random, TOKENS)));
  },
  (bytes, random) => {
    const [start, end] = stretch(random, bytes);
    return spliced(bytes, start, end, Buffer.from(oneOf(random, TOKENS)));
  },
  (bytes, random) => {
    const [start, end] = stretch(random, bytes);
    return spliced(bytes, start, end, Buffer.alloc(0));
  },
  (bytes, random) => {
    const [start, end] = stretch(random, bytes);
    const times = 1 + below(random, random() < 0.9 ? 3 : 60);
    const piece = bytes.subarray(start, end);
    return spliced(bytes, end, end, Buffer.concat(Array.from({ length: times }, () => piece)));
  },
  (bytes, random) => {
    const [start, end] = stretch(random, bytes);
    const to = at(random, bytes);
    return spliced(bytes, to, to, bytes.subarray(start, end));
  },
  (bytes, random) => {
    const changed = Buffer.from(bytes);
    for (let times = 1 + below(random, 4); times > 0 && bytes.length > 0; times -= 1) {
      changed[below(random, bytes.length)] = below(random, 256);
    }
    return changed;
  },
  (bytes, random) => bytes.subarray(0, at(random, bytes)),
  (bytes, random, others) => {
    const other = Buffer.from(oneOf(random, others).bytes);
    const [start, end] = stretch(random, other);
    const place = at(random, bytes);
    return spliced(bytes, place, place, other.subarray(start, end));
  },
  (bytes, random) => {
    const lines = bytes.toString('utf8').split('\n');
    const moved = lines.splice(below(random, lines.length), 1 + below(random, 3));
    lines.splice(below(random, lines.length + 1), 0, ...moved);
    return Buffer.from(lines.join(random() < 0.9 ? '\n' : '\r\n'));
  },
  (bytes, random) => {
    const text = bytes.toString('utf8');
    const form = below(random, 4);
    if (form === 0) return Buffer.from(`\ufeff${text}`, 'utf16le');
    if (form === 1) return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    return form === 2 ? Buffer.from(text, 'latin1') : Buffer.from(`\ufeff${text}`);
  },
];

const ENDINGS = ['.txt', '.md', '.html', '.json', '.jsonl'];
const MOST_BYTES = 60_000;

/** A seed with one or more mutations; occasionally its name is that of another form. */
export function mutated(seeds: readonly NamedBytes[], random: Random, number: number): NamedBytes {
  const seed = oneOf(random, seeds);
  let bytes: Buffer = Buffer.from(seed.bytes);
  for (let times = 1 + below(random, random() < 0.8 ? 6 : 40); times > 0; times -= 1) {
    bytes = oneOf(random, MUTATIONS)(bytes, random, seeds).subarray(0, MOST_BYTES);
  }
  const own = seed.name.slice(seed.name.lastIndexOf('.'));
  const ending = random() < 0.9 ? own : oneOf(random, ENDINGS);
  return { name: `f${number}${ending}`, bytes };
}
