/**
 * The words of an article with their places, by stem, as a document carries them beside its record: enough to score the
 * article without its text. Read by looking for the few words of a query, not as a whole.
 */
import type { ArticleWords, WordSink } from '../../index/index.js';
import { remembered } from '../../text/remembered.js';

/** Around each group of forms, before each form, and before its places. No word contains them. */
const GROUP = '\n';
const FORM = '\t';
const PLACES = '\u0001';

/** The last digit of a number in base 32, and the others. */
const LAST = 0x40;
const MORE = 0x60;
const BASE = 32;

/** No article has as many words. */
const MOST = 1 << 28;

function digits(value: number): string {
  let found = String.fromCharCode(LAST + (value % BASE));
  for (let left = Math.floor(value / BASE); left > 0; left = Math.floor(left / BASE)) {
    found = String.fromCharCode(MORE + (left % BASE)) + found;
  }
  return found;
}

/** Ascending numbers as the differences between them. */
function differences(numbers: readonly number[]): string {
  let before = 0;
  let found = '';
  for (const number of numbers) {
    found += digits(number - before);
    before = number;
  }
  return found;
}

/** Ascending numbers. Null unless `text` has such differences from `start` to `end`. */
function summed(text: string, start: number, end: number): number[] | null {
  const numbers: number[] = [];
  let sum = 0;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < LAST || code >= MORE + BASE) return null;
    value = value * BASE + (code % BASE);
    if (sum + value > MOST) return null;
    if (code >= MORE) continue;
    sum += value;
    value = 0;
    numbers.push(sum);
  }
  return value === 0 ? numbers : null;
}

interface Form {
  last: number;
  places: string;
}

/** Gathers the words of an article. */
export class WordPlacesWriter {
  readonly #groups = new Map<string, Map<string, Form>>();

  /** In the order of positions; `stem` by the rules of the article's language. */
  add(form: string, stem: string, position: number): void {
    let group = this.#groups.get(stem);
    if (!group) {
      group = new Map();
      this.#groups.set(stem, group);
    }
    const known = group.get(form);
    if (known) {
      known.places += digits(position - known.last);
      known.last = position;
    } else group.set(form, { last: position, places: digits(position) });
  }

  /** In base64, as the engine takes it. */
  end(
    language: string | null,
    { titleLength, textLength, textStart, paragraphs }: Omit<ArticleWords, 'quoted'>,
  ): string {
    const sizes = [titleLength, textLength, textStart].map(digits).join('');
    let text = [language ?? '', sizes, differences(paragraphs)].join(FORM) + GROUP;
    for (const [stem, forms] of this.#groups) {
      text += stem;
      for (const [form, { places }] of forms) text += FORM + (form === stem ? '' : form) + PLACES + places;
      text += GROUP;
    }
    return Buffer.from(text).toString('base64');
  }
}

/** A form of an article. */
export interface PlacedForm {
  form: string;
  /** Ascending; null if they are not as they were pushed. */
  positions: number[] | null;
}

/** Bytes are taken from a larger piece of memory, as hundreds of articles come back at once. */
const SLAB = 1 << 20;
let slab = Buffer.alloc(0);
let taken = 0;

function decoded(base64: string): Buffer {
  const most = Math.ceil((base64.length * 3) / 4);
  if (taken + most > slab.length) {
    slab = Buffer.allocUnsafeSlow(Math.max(SLAB, most));
    taken = 0;
  }
  const start = taken;
  taken += slab.write(base64, start, 'base64');
  return slab.subarray(start, taken);
}

const END = GROUP.charCodeAt(0);

/** The beginning of the group of a stem. */
const beginningOf = remembered((stem) => Buffer.from(GROUP + stem + FORM), 1_000);

/** The words of an article, as they came back. */
export class WordPlaces {
  private constructor(
    /** UTF-8. */
    private readonly bytes: Buffer,
    /** ISO code; null if it is unknown. */
    readonly language: string | null,
    /** Its lengths. */
    readonly size: Omit<ArticleWords, 'quoted'>,
  ) {}

  /** Null if it is not as it was pushed. */
  static read(base64: string): WordPlaces | null {
    const bytes = decoded(base64);
    const header = bytes.toString('utf8', 0, Math.max(0, bytes.indexOf(END)));
    const [language, sizes, starts, more] = header.split(FORM);
    if (language === undefined || sizes === undefined || starts === undefined || more !== undefined)
      return null;
    const found = sizesIn(sizes);
    const paragraphs = summed(starts, 0, starts.length);
    if (found.length !== 3 || !paragraphs) return null;
    const [titleLength = 0, textLength = 0, textStart = 0] = found;
    return new WordPlaces(bytes, language === '' ? null : language, {
      titleLength,
      textLength,
      textStart,
      paragraphs,
    });
  }

  /** The forms of a stem, in the order in which they first occur. */
  ofStem(stem: string): PlacedForm[] {
    const at = this.bytes.indexOf(beginningOf(stem));
    if (at === -1) return [];
    const end = this.bytes.indexOf(END, at + 1);
    return formsIn(this.bytes.toString('utf8', at + 1, end === -1 ? undefined : end));
  }

  /** All forms. */
  all(): PlacedForm[] {
    const [, ...groups] = this.bytes.toString('utf8').split(GROUP);
    return groups.flatMap(formsIn);
  }
}

/** Forms of a group. */
function formsIn(group: string): PlacedForm[] {
  const [stem = '', ...forms] = group.split(FORM);
  return forms.map((one) => {
    const middle = one.indexOf(PLACES);
    const form = middle === 0 ? stem : one.slice(0, middle);
    return { form, positions: middle === -1 ? null : summed(one, middle + 1, one.length) };
  });
}

function sizesIn(text: string): number[] {
  const found: number[] = [];
  let value = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    value = value * BASE + (code % BASE);
    if (code >= MORE) continue;
    found.push(value);
    value = 0;
  }
  return found.every((one) => one <= MOST) ? found : [];
}

/** Gives a sink the forms, each once. Null if one is not as it was pushed. */
export function takeForms(forms: Iterable<PlacedForm>, sink: WordSink): boolean {
  const taken = new Set<string>();
  for (const { form, positions } of forms) {
    if (taken.has(form)) continue;
    if (!positions) return false;
    taken.add(form);
    for (const position of positions) sink.take(form, position);
  }
  return true;
}
