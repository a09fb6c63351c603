/**
 * Generates a corpus of invented articles, deterministic for a seed. Words follow Zipf's law over a vocabulary of
 * syllables, so that there are rare and common ones; a third of the sentences quote someone.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A pseudo-random generator of numbers in [0, 1): mulberry32, public domain, by Tommy Ettinger. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const SYLLABLES =
  'ba be bi bo da de di do fa fe ga ge ha ho ka ke ki ko la le li lo ma me mi mo na ne ni no pa pe ra re ri ro sa se si so ta te ti to va ve vi wa we ya za'.split(
    ' ',
  );
const FIRST_NAMES = ['Mara', 'Piotr', 'Ida', 'Viktor', 'Orla', 'Tomas', 'Lena', 'Jonas', 'Ruth', 'Emil'];
const PUBLISHERS = ['Harbour Post', 'Delta Gazette', 'Northern Herald', 'Valley Tribune', 'Coast Weekly'];
const ROLES = [
  'a senior analyst',
  'the water minister',
  'a spokesman for the port',
  'the mayor of Delta',
  'a retired engineer',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const VOCABULARY_SIZE = 40_000;

/** The n-th most common word. */
export function word(rank: number): string {
  let rest = rank;
  let letters = '';
  do {
    letters += SYLLABLES[rest % SYLLABLES.length] ?? '';
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return letters.length < 4 ? `${letters}n` : letters;
}

const VOCABULARY = Array.from({ length: VOCABULARY_SIZE }, (_, rank) => word(rank));

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

class Writer {
  constructor(private readonly random: () => number) {}

  pick<T>(list: readonly T[]): T {
    const chosen = list[Math.floor(this.random() * list.length)];
    if (chosen === undefined) throw new Error('nothing to pick from');
    return chosen;
  }

  /** Zipf's law: the probability falls with the rank. */
  word(): string {
    return VOCABULARY[Math.floor(VOCABULARY_SIZE ** this.random()) - 1] ?? 'end';
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  sentence(name: string): string {
    const length = 6 + Math.floor(this.random() * 14);
    const day = `${1 + Math.floor(this.random() * 28)} ${this.pick(MONTHS)}`;
    const form = Math.floor(this.random() * 9);
    if (form === 0) return `“${capital(this.words(length))},” ${name} said on ${day}.`;
    if (form === 1)
      return `${name}, ${this.pick(ROLES)}, told the ${this.pick(PUBLISHERS)} that ${this.words(length)}.`;
    if (form === 2) return `“${capital(this.words(length))},” said ${name}. “${capital(this.words(6))}.”`;
    return `${capital(this.words(length))}.`;
  }

  article(): string {
    const year = 2010 + Math.floor(this.random() * 15);
    const date = `${year}-${String(1 + Math.floor(this.random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(this.random() * 28)).padStart(2, '0')}`;
    const name = `${this.pick(FIRST_NAMES)} ${capital(this.word())}`;
    const paragraphs = Array.from({ length: 12 + Math.floor(this.random() * 16) }, () =>
      Array.from({ length: 2 + Math.floor(this.random() * 2) }, () => this.sentence(name)).join(' '),
    );
    return `---\ntitle: ${capital(this.words(8))}\npublisher: ${this.pick(PUBLISHERS)}\ndate: ${date}\n---\n\n${paragraphs.join('\n\n')}\n`;
  }
}

const MENU = [
  'Home',
  'World',
  'Business',
  'Sport',
  'Culture',
  'Weather',
  'Log in',
  'Subscribe',
  'Search',
  'Menu',
];

/** The article as a saved page: menus, share buttons and links before, within and after its text. */
function asPage(article: string, writer: Writer): string {
  const [, title = '', publisher = '', date = '', body = ''] =
    /^---\ntitle: (.*)\npublisher: (.*)\ndate: (.*)\n---\n\n([\s\S]*)$/u.exec(article) ?? [];
  const paragraphs = body.split('\n\n').flatMap((paragraph, index) => {
    if (index % 6 === 3) return [paragraph, 'Advertisement'];
    return index % 6 === 5 ? [paragraph, `Read more: ${capital(writer.words(7))}`] : [paragraph];
  });
  const related = Array.from({ length: 12 }, () => capital(writer.words(8)));
  return [
    publisher,
    ...MENU,
    title,
    `By ${writer.pick(FIRST_NAMES)} ${capital(writer.words(1))}`,
    `Published ${date} 10:30 GMT`,
    'Share on Facebook',
    'Share on Twitter',
    `${capital(writer.words(9))}. Photo: ${writer.pick(FIRST_NAMES)} ${capital(writer.words(1))}`,
    ...paragraphs,
    'Related stories',
    ...related,
    'Sign up for our newsletter',
    'Most read',
    ...related.slice(0, 5),
    `© ${publisher} 2024. All rights reserved.`,
    'Terms of use',
    'Privacy policy',
  ].join('\n\n');
}

/** How many pages are parsed for the timing. */
export const PAGES = 1000;

/** That many pages, in memory. */
export function generatePages(count: number, seed = 1): string[] {
  const writer = new Writer(seeded(seed));
  return Array.from({ length: count }, () => asPage(writer.article(), writer));
}

/** Writes `count` articles, a thousand per folder, and returns the bytes written. */
export function generateCorpus(dir: string, count: number, seed = 1): number {
  const writer = new Writer(seeded(seed));
  let bytes = 0;
  for (let number = 0; number < count; number += 1) {
    const folder = join(dir, String(Math.floor(number / 1000)).padStart(3, '0'));
    if (number % 1000 === 0) mkdirSync(folder, { recursive: true });
    const text = writer.article();
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `${String(number).padStart(6, '0')}.md`), text);
  }
  return bytes;
}
