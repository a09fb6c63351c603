/** Finds the strings that name sources with a given name or alias in a whole corpus, so that no other sources need be counted. */
import type { Part, Snapshot } from '../../index/index.js';
import type { SpeakerKind } from '../../model/quotation.js';
import { foldSpaces } from '../../text/fold.js';
import { nameWords } from '../../text/name-words.js';
import { NamedRow } from './filed.js';
import { nameKey, spaced, withoutLead } from './name-key.js';
import type { WantedNames } from './part-rows.js';

/** Whether a text contains all words of a name: an alias is a text with some words left out. */
function hasWords(text: string, wanted: readonly string[]): boolean {
  const own = new Set(nameWords(text));
  return wanted.every((word) => own.has(word));
}

/** Text whose words depend only on its folded form: no line end, and no punctuation outside ASCII. */
const PLAIN = /^[ -_a-~]*$/u;

/** Marks the strings of a part that contain all words of a name, or equal the name when folded. */
function stringsWith({ segment: { strings } }: Part, called: string): Uint8Array {
  const wanted = nameWords(called);
  const folded = foldSpaces(called);
  const marked = new Uint8Array(strings.texts.length + 1);
  const [first, ...others] = wanted.map((word) => strings.containing(` ${word} `));
  for (const string of first ?? []) if (others.every((one) => one.has(string))) marked[string] = 1;
  const isPlain = PLAIN.test(called);
  for (const [at, text] of strings.texts.entries()) {
    if (isPlain && PLAIN.test(text)) continue;
    // A word hyphenated at a line end counts as two in a source's name, which is on one line.
    const isCut = text.includes('\n') && hasWords(spaced(text), wanted);
    if (isCut || foldSpaces(text) === folded) marked[at + 1] = 1;
  }
  return marked;
}

/** What is known about each string, so that it is examined only once. */
const UNKNOWN = 0;
const WANTED = 1;
const UNWANTED = 2;

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'group'];

/**
 * Calls `take` with each marked name, and with each name whose speaker is mentioned by a marked string, once for each kind of
 * speaker.
 */
function eachNamed({ segment }: Part, marked: Uint8Array, take: (row: NamedRow) => void): void {
  const { quotes, strings } = segment;
  const [names, mentions] = [quotes.column('name'), quotes.column('mention')];
  const seen = new Set<number>();
  for (let row = 0; row < names.length; row += 1) {
    const name = names[row] ?? 0;
    if (marked[name] !== 1 && marked[mentions[row] ?? 0] !== 1) continue;
    const speaker = quotes.speaker(row);
    if (!speaker) continue;
    const key = (name * KINDS.length + KINDS.indexOf(speaker.kind)) * 2 + (speaker.anonymous ? 1 : 0);
    if (seen.has(key)) continue;
    seen.add(key);
    take(new NamedRow(strings.text(name) ?? '', speaker.kind, speaker.anonymous));
  }
}

/**
 * The strings that name the sources called so, and any others with the same key.
 *
 * @param persons maps each name of a person to the canonical one
 * @param filedAs the name under which a speaker is counted
 */
export function stringsCalled(
  { parts }: Snapshot,
  called: string,
  persons: ReadonlyMap<string, string>,
  filedAs: (row: NamedRow) => string | undefined,
): WantedNames {
  const marked = parts.map((part) => stringsWith(part, called));
  const texts = new Set<string>();
  for (const [at, { segment }] of parts.entries()) {
    for (const [string, one] of marked[at]?.entries() ?? []) {
      if (one === 1) texts.add(segment.strings.text(string) ?? '');
    }
  }
  const wanted = nameWords(called);
  const byFullName = new Set<string>();
  for (const [name, full] of persons) {
    const isCalled = texts.has(full) || (!persons.has(full) && hasWords(full, wanted));
    if (isCalled) byFullName.add(name);
  }
  const keys = new Set<string>();
  for (const [at, part] of parts.entries()) {
    const { strings, cited } = part.segment;
    const own = marked[at] ?? new Uint8Array(0);
    for (const [string, text] of strings.texts.entries()) if (byFullName.has(text)) own[string + 1] = 1;
    eachNamed(part, own, (row) => {
      const name = filedAs(row);
      if (name !== undefined) keys.add(nameKey(name));
    });
    for (const name of new Set(cited.name)) if (own[name] === 1) keys.add(nameKey(strings.text(name) ?? ''));
  }
  const isWanted = (text: string): boolean =>
    [persons.get(text) ?? text, text, withoutLead(text)].some((name) => keys.has(nameKey(name)));
  return parts.map(({ segment: { quotes, cited, strings } }) => {
    const found = new Uint8Array(strings.texts.length + 1);
    for (const names of [quotes.column('name'), cited.name]) {
      for (let row = 0; row < names.length; row += 1) {
        const name = names[row] ?? 0;
        if (name > 0 && found[name] === UNKNOWN)
          found[name] = isWanted(strings.text(name) ?? '') ? WANTED : UNWANTED;
      }
    }
    return found;
  });
}
