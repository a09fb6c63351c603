/**
 * Everyone an article names: each full name with its roles, titles, gender and places. A bare "Denisov", "the
 * ambassador" or "he" is looked up here.
 */
import { editDistance } from '../../../text/edit-distance.js';
import { FEMALE_NAMES, isGivenName, MALE_NAMES } from '../../../text/names/first-names.js';
import { tidyRole } from '../../../text/names/role-shape.js';
import { BODY_WORDS, PLACE_OPENERS, PLACES, TITLE_GENDER } from '../../../text/names/vocabulary.js';
import type { Range } from '../../../text/range.js';
import { OUTLET_WORDS } from '../../sources/sources.js';
import { bareWord } from '../bare-word.js';
import type { Unit } from '../stream.js';
import { roleNouns } from './roles.js';
import type { SourceHead } from './source-head.js';

export type Gender = 'male' | 'female' | null;

export interface Member {
  name: string;
  /** The words of the name, lower case. */
  tokens: string[];
  body: boolean;
  role: string | null;
  /** The nouns that may refer to it: "ambassador" for the Russian ambassador to Beijing. */
  nouns: Set<string>;
  gender: Gender;
  /** Offsets where it is named, UTF-16, in order. */
  places: number[];
  /** Those where it is a subject: at the start of a sentence or beside a cue. */
  subjectPlaces: number[];
}

/** A source phrase and how it was read. */
export interface Phrase {
  units: readonly Unit[];
  head: SourceHead | null;
}

/** Exceeds the length of any phrase. */
const LONGEST_PHRASE = 2 ** 24;

export class Cast {
  readonly members: Member[] = [];
  readonly #byToken = new Map<string, Member[]>();
  readonly #byName = new Map<string, Member>();
  readonly #phrases = new Map<number, Phrase>();

  /** A source phrase, read once: most occur in the findings of the rules and again in those kept. */
  phrase({ start, end }: Range, read: () => Phrase): Phrase {
    const key = start * LONGEST_PHRASE + (end - start);
    const phrase = this.#phrases.get(key) ?? read();
    this.#phrases.set(key, phrase);
    return phrase;
  }

  /** The member with that name, created if it is new. */
  named(tokens: string[]): Member {
    const key = tokens.map((token) => token.toLowerCase()).join(' ');
    const known = this.#byName.get(key);
    if (known) {
      // A label's "MARTA QUILL" takes the spelling Marta Quill if the text has it.
      if (known.name === known.name.toUpperCase()) known.name = tokens.join(' ');
      return known;
    }
    const member: Member = {
      name: tokens.join(' '),
      tokens: key.split(' '),
      body: isBody(tokens),
      role: null,
      nouns: new Set(),
      gender: genderOfName(tokens),
      places: [],
      subjectPlaces: [],
    };
    this.members.push(member);
    this.#byName.set(key, member);
    for (const token of new Set(member.tokens)) {
      if (token.length > 1) this.#byToken.set(token, [...(this.#byToken.get(token) ?? []), member]);
    }
    return member;
  }

  /** A name as the article spells it elsewhere: "Quill" for "QUILL". */
  spelled(tokens: readonly string[]): string {
    const name = tokens.join(' ');
    return this.#byName.get(name.toLowerCase())?.name ?? name;
  }

  /** The member with exactly this name. */
  find(name: string): Member | null {
    const member = this.#byName.get(name.toLowerCase());
    return member?.name === name ? member : null;
  }

  /** The person named by a title and one word, if the article gives no fuller name: "President Harun". */
  onlyCalled(token: string): Member | null {
    const member = this.#byName.get(token.toLowerCase());
    return member && !member.body && member.role !== null && member.tokens.length === 1 ? member : null;
  }

  /** Persons whom part of a name may refer to; those with it as their last word come first. */
  called(tokens: readonly string[]): Member[] {
    const last = tokens.at(-1)?.toLowerCase() ?? '';
    const sharing = (this.#byToken.get(last) ?? []).filter(
      (member) =>
        !member.body &&
        member.tokens.length > tokens.length &&
        tokens.every((token) => member.tokens.includes(token.toLowerCase())),
    );
    const byLast = sharing.filter((member) => member.tokens.at(-1) === last);
    // "Ida Holt" does not mean the "Ida Holt Just" of a headline.
    return byLast.length > 0 || tokens.length > 1 ? byLast : sharing;
  }

  /** The one person whose name the word misspells; null if several or none match. */
  misspelt(word: string): Member | null {
    const lower = word.toLowerCase();
    if (lower.length < 6) return null;
    const near = this.members.filter(
      (member) =>
        !member.body &&
        member.tokens.length > 1 &&
        member.places.length > 1 &&
        editDistance(member.tokens.at(-1) ?? '', lower) <= 2 &&
        member.tokens.at(-1)?.charAt(0) === lower.charAt(0),
    );
    return near.length === 1 ? (near[0] ?? null) : null;
  }
}

/** Whether a name is an organisation's or a place's rather than a person's, by its words alone. */
export function isBody(tokens: readonly string[]): boolean {
  const first = (tokens[0] ?? '').toLowerCase();
  // "Bill Powers" is a person, although "bill" is a word for a document.
  const given = tokens.length > 1 && isGivenName(first) ? 1 : 0;
  const names = tokens.slice(given).map(bareWord);
  if (names.some((word) => BODY_WORDS.has(word) || OUTLET_WORDS.has(word))) return true;
  const only = tokens[0] ?? '';
  if (tokens.length === 2 && PLACE_OPENERS.has(first)) return true;
  return tokens.length === 1 && (PLACES.has(only.toLowerCase()) || /^\p{Lu}{2,}$/u.test(only));
}

function genderOfName(tokens: readonly string[]): Gender {
  if (tokens.length < 2) return null;
  const first = (tokens[0] ?? '').toLowerCase();
  if (MALE_NAMES.has(first) === FEMALE_NAMES.has(first)) return null;
  return MALE_NAMES.has(first) ? 'male' : 'female';
}

/** Nouns, other than titles, that imply a gender. */
const NOUN_GENDER: Readonly<Record<string, Gender>> = {
  husband: 'male',
  son: 'male',
  man: 'male',
  boy: 'male',
  wife: 'female',
  daughter: 'female',
  mother: 'female',
  woman: 'female',
  girl: 'female',
};

/** Adds a role to a member; the first one is shown. */
export function addRole(member: Member, role: string): void {
  member.role ??= tidyRole(role);
  for (const noun of roleNouns(role)) member.nouns.add(noun);
}

/** Adds a role to a member, with the gender that it implies. */
export function describe(member: Member, role: string | null): void {
  if (role === null) return;
  addRole(member, role);
  for (const noun of roleNouns(role)) member.gender ??= NOUN_GENDER[noun] ?? TITLE_GENDER[noun] ?? null;
}
