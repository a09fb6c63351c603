/**
 * The words of an article with their positions, grouped by stem, as a document stores them beside its record: enough to score the
 * article without its text. They are divided into buckets, so that a search fetches only those that may contain its words.
 */
import { remembered } from '../../text/remembered.js';

/** Delimiters around each group of forms, before each form, and before its positions. No word contains them. */
const GROUP = '\n';
const FORM = '\t';
const PLACES = '\u0001';

/** Added to the last digit of a number in base 32, and to the others. */
const LAST = 0x40;
const MORE = 0x60;
const BASE = 32;

/** Exceeds the number of words of any article. */
export const MOST_POSITIONS = 1 << 28;

function digitsOf(value: number): string {
  let found = String.fromCharCode(LAST + (value % BASE));
  for (let left = Math.floor(value / BASE); left > 0; left = Math.floor(left / BASE)) {
    found = String.fromCharCode(MORE + (left % BASE)) + found;
  }
  return found;
}

/** Encodings of small numbers: most gaps between occurrences are below this. */
const SMALL = Array.from({ length: 1_024 }, (_, value) => digitsOf(value));

const digits = (value: number): string => SMALL[value] ?? digitsOf(value);

/** Encodes ascending numbers as differences. */
export function differences(numbers: readonly number[]): string {
  let before = 0;
  let found = '';
  for (const number of numbers) {
    found += digits(number - before);
    before = number;
  }
  return found;
}

/** Decodes ascending numbers. Null if `text` does not contain such differences from `start` to `end`. */
export function summed(text: string, start = 0, end = text.length): number[] | null {
  const numbers: number[] = [];
  let sum = 0;
  let value = 0;
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code < LAST || code >= MORE + BASE) return null;
    value = value * BASE + (code % BASE);
    if (sum + value > MOST_POSITIONS) return null;
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

/** Number of buckets among which an article's words are divided. */
export const BUCKETS = 32;

/** The bucket of a stem or form, by its first two letters: a prefix has the same bucket as all words that begin with it. */
export const bucketOf = (word: string): number =>
  ((word.charCodeAt(0) || 0) * 27 + (word.charCodeAt(1) || 0)) % BUCKETS;

const base64 = (text: string): string => Buffer.from(text).toString('base64');

/** Collects the words of an article. */
export class WordPlacesWriter {
  readonly #groups = new Map<string, Map<string, Form>>();

  /** Call in position order; `stem` follows the rules of the article's language. */
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

  /** Buckets in Base64, as the engine requires. A form that begins differently from its stem is also in the bucket of its own letters. */
  end(): ReadonlyMap<number, string> {
    const buckets = new Map<number, string>();
    const put = (bucket: number, text: string): void => {
      buckets.set(bucket, (buckets.get(bucket) ?? GROUP) + text);
    };
    for (const [stem, forms] of this.#groups) {
      const home = bucketOf(stem);
      let group = stem;
      for (const [form, { places }] of forms) {
        const written = FORM + (form === stem ? '' : form) + PLACES + places;
        group += written;
        if (bucketOf(form) !== home) put(bucketOf(form), stem + written + GROUP);
      }
      put(home, group + GROUP);
    }
    return new Map([...buckets].map(([bucket, text]) => [bucket, base64(text)]));
  }
}

/** A form in an article. */
export interface PlacedForm {
  form: string;
  /** Ascending; null if they differ from what was pushed. */
  positions: number[] | null;
}

/** Allocated in slabs, as hundreds of articles are read at once. */
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

/** The bytes that start the group of a stem. */
const beginningOf = remembered((stem) => Buffer.from(GROUP + stem + FORM), 1_000);

/** The words of an article in the fetched buckets. */
export class WordPlaces {
  private constructor(
    /** UTF-8, by bucket. */
    private readonly buckets: ReadonlyMap<number, Buffer>,
  ) {}

  /** `buckets`: in Base64, as pushed. */
  static read(buckets: Iterable<[bucket: number, base64: string]>): WordPlaces {
    const found = new Map<number, Buffer>();
    for (const [bucket, text] of buckets) found.set(bucket, decoded(text));
    return new WordPlaces(found);
  }

  /** The forms of a stem, in order of first occurrence. */
  ofStem(stem: string): PlacedForm[] {
    const bytes = this.buckets.get(bucketOf(stem));
    const at = bytes?.indexOf(beginningOf(stem)) ?? -1;
    if (!bytes || at === -1) return [];
    const end = bytes.indexOf(END, at + 1);
    return formsIn(bytes.toString('utf8', at + 1, end === -1 ? undefined : end));
  }

  /** All forms; one that begins differently from its stem may occur twice. */
  all(): PlacedForm[] {
    return [...this.buckets.values()].flatMap((bytes) =>
      bytes
        .toString('utf8')
        .split(GROUP)
        .flatMap((group) => (group === '' ? [] : formsIn(group))),
    );
  }
}

/** The forms of a group. */
function formsIn(group: string): PlacedForm[] {
  const [stem = '', ...forms] = group.split(FORM);
  return forms.map((one) => {
    const middle = one.indexOf(PLACES);
    const form = middle === 0 ? stem : one.slice(0, middle);
    return { form, positions: middle === -1 ? null : summed(one, middle + 1, one.length) };
  });
}
