/** Windows around the occurrences of a word, and the words in them, from the positions in the index; no text is read. */
import { IndexDamage, type Part, POSITION_GAP, type ReadTerm, type Snapshot } from '../../index/index.js';
import {
  type Address,
  inRoom,
  kernel,
  MARK_LEFT,
  MARK_NODE,
  MARK_RIGHT,
  RANGE_BYTES,
  type Room,
} from '../../kernel/kernel.js';
import { areInIndex, nodesIn, type SharedOf, sharedIn } from './nodes.js';
import type { Sought } from './sought.js';
import type { CountedWindows, Near, WindowSpan } from './windows.js';
import type { WordRanges } from './word-ranges.js';
import { SideSums, wordsIn } from './word-totals.js';

/** Counts near the node, and in all selected texts. */
interface Counted extends Near {
  frequency: number;
}

/** The windows of one segment in the kernel's memory. */
class PlacedWindows {
  readonly #having: Address;
  readonly #ranges: Address;
  readonly #marks: Address;
  readonly #counts: Address;
  readonly #shared: Address;
  readonly #block: Address;
  /** For each place that several forms share: the UTF-16 units of the form that counts. */
  readonly #units = new Map<number, number>();

  constructor(
    private readonly room: Room,
    { segment }: Part,
    nodes: WordRanges,
    { left, right }: WindowSpan,
    sharedOf: SharedOf,
  ) {
    this.#having = room.zeros(segment.articles);
    this.#ranges = room.zeros(segment.articles * RANGE_BYTES);
    const places = inRoom((inner) =>
      kernel().rangesOf(inner.put(nodes.view()), nodes.count, left, right, this.#ranges, this.#having),
    );
    this.#marks = room.zeros(Math.ceil(places / 2));
    inRoom((inner) =>
      kernel().markWindows(inner.put(nodes.view()), nodes.count, left, right, this.#ranges, this.#marks),
    );
    const numbers = nodes.view();
    for (let at = 0; at < numbers.length; at += 3) {
      const article = numbers[at] ?? 0;
      if (article !== numbers[at - 3]) this.#markShared(article, sharedOf);
    }
    this.#counts = room.space(16);
    this.#shared = room.space(this.#units.size * 8);
    this.#block = room.space(kernel().sizeOfBlock());
  }

  #markShared(article: number, sharedOf: SharedOf): void {
    for (const { position, units } of sharedOf(article)) {
      const place = kernel().markShared(this.#ranges, this.#marks, article, position);
      if (place > 0) this.#units.set(place - 1, units);
    }
  }

  /** Counts of a term in windows and in nodes; null if it occurs in neither. */
  count({ form, postings, positions }: ReadTerm): (Near & { inside: number }) | null {
    if (kernel().hasWindows(postings.documents, postings.count, this.#having) === 0) return null;
    const { address, length } = positions();
    const shared = kernel().countInWindows(
      postings.documents,
      postings.frequencies,
      postings.count,
      address,
      length,
      this.#having,
      this.#ranges,
      this.#marks,
      this.#counts,
      this.#shared,
      this.#block,
    );
    if (shared < 0) throw new IndexDamage('is damaged (a list of positions is cut off)');
    const { memory } = this.room;
    const at = this.#counts / 4;
    let [count = 0, left = 0, right = 0, inside = 0] = memory.subarray(at, at + 4);
    for (let one = this.#shared / 4, end = one + shared * 2; one < end; one += 2) {
      if (this.#units.get(memory[one] ?? 0) !== form.length) continue;
      const bits = memory[one + 1] ?? 0;
      if (bits & MARK_NODE) inside += 1;
      else {
        count += 1;
        left += bits & MARK_LEFT;
        right += (bits & MARK_RIGHT) >> 1;
      }
    }
    return count + inside > 0 ? { count, left, right, inside } : null;
  }
}

const NOTHING = { count: 0, left: 0, right: 0, inside: 0 };

class IndexWindows implements CountedWindows {
  occurrences = 0;
  articles = 0;
  size = 0;
  readonly near = new Map<string, Counted>();
  readonly inside = new Map<string, number>();

  constructor(
    readonly words: number,
    /** Whether there are several segments, so that a word near the node in one may occur only elsewhere in others. */
    private readonly several: boolean,
  ) {}

  readonly frequencyOf = (word: string): number => this.near.get(word)?.frequency ?? 0;

  add(part: Part, selected: Uint8Array, nodes: WordRanges, span: WindowSpan, sharedOf: SharedOf): void {
    const { segment, base } = part;
    this.occurrences += nodes.count;
    this.articles += nodes.articles;
    inRoom((room) => {
      const windows = new PlacedWindows(room, part, nodes, span, sharedOf);
      const sums = new SideSums(room, selected.subarray(base, base + segment.articles));
      segment.eachTerm((term) => {
        const found = windows.count(term);
        if (found === null && !this.several) return;
        const [frequency] = sums.of(term.postings);
        this.#count(term.form, found ?? NOTHING, frequency);
      });
    });
  }

  #count(form: string, { count, left, right, inside }: Near & { inside: number }, frequency: number): void {
    if (inside > 0) this.inside.set(form, (this.inside.get(form) ?? 0) + inside);
    this.size += count;
    const known = this.near.get(form);
    if (!known) {
      this.near.set(form, { count, left, right, frequency });
      return;
    }
    known.count += count;
    known.left += left;
    known.right += right;
    known.frequency += frequency;
  }
}

/** Null if the index alone does not locate the occurrences, or if a window could reach into the next paragraph. */
export function windowsInIndex(
  snapshot: Snapshot,
  selected: Uint8Array,
  { having, clauses, formsOf }: Sought,
  span: WindowSpan,
): CountedWindows | null {
  const isWide = Math.max(span.left, span.right) > POSITION_GAP;
  if (isWide || !areInIndex(clauses)) return null;
  const windows = new IndexWindows(wordsIn(snapshot, selected), snapshot.parts.length > 1);
  for (const part of snapshot.parts) {
    const sharedOf = sharedIn(part.segment);
    const nodes = nodesIn(part, having, clauses, formsOf, sharedOf);
    windows.add(part, selected, nodes, span, sharedOf);
  }
  return windows;
}
