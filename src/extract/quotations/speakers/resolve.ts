/** From the words beside a quotation to who that is: names made whole, roles and pronouns looked up. */
import type { SpeakerKind } from '../../../model/quotation.js';
import type { Range } from '../../../text/range.js';
import type { FoundSpeaker, SourcePhrase } from '../found.js';
import { type Unit, unitsOf } from '../stream.js';
import { type Cast, type Gender, isBody, type Member, roleInApposition, roleNouns } from './cast.js';
import { bareWord, type NameRun, nameRuns } from './name-runs.js';
import { isPlural, readSource, spaced } from './source-head.js';
import {
  BODY_NOUNS,
  FEMALE_PRONOUNS,
  MALE_PRONOUNS,
  NATIONALITIES,
  PERSON_NOUNS,
  PERSONAL_PRONOUNS,
  TITLE_GENDER,
} from './vocabulary.js';

/** Who spoke so far, in the order of the text; the resolver keeps it up. */
export interface Heard {
  speaker: FoundSpeaker;
  gender: Gender;
  at: number;
}

export class SpeakerResolver {
  readonly #heard: Heard[] = [];

  constructor(
    private readonly text: string,
    private readonly cast: Cast,
  ) {}

  /** The speaker for a source phrase that stands at its place in the text. */
  resolve(source: SourcePhrase): FoundSpeaker | null {
    const units = unitsOf(this.text, source.core);
    const head = readSource(units);
    if (!head) return null;
    const mention = source.core;
    if (head.form === 'pronoun') return this.#pronoun(head.word, mention);
    if (head.form === 'name') return this.#name(head.runs, head.definite, units, source);
    return this.#noun(head.noun, head.definite, head.words, source);
  }

  /** Whoever spoke last before a place, not further back than `reach` characters. */
  lastBefore(at: number, reach: number): FoundSpeaker | null {
    const last = this.#heard.at(-1);
    return last && at - last.at <= reach ? { ...last.speaker, mention: null } : null;
  }

  remember(speaker: FoundSpeaker, at: number): void {
    this.#heard.push({ speaker, at, gender: this.#genderOf(speaker) });
  }

  #genderOf(speaker: FoundSpeaker): Gender {
    return this.cast.members.find((member) => member.name === speaker.name)?.gender ?? null;
  }

  #name(runs: NameRun[], definite: boolean, units: readonly Unit[], source: SourcePhrase): FoundSpeaker {
    const mention = source.core;
    const [run, ...others] = runs;
    if (!run || others.length > 0) {
      return { name: spaced(units), role: null, kind: 'group', anonymous: false, mention };
    }
    const member = this.#memberFor(run, mention.start);
    if (member && !member.body) {
      const role = this.#roleOf(run, units, source) ?? member.role;
      if (role) for (const noun of roleNouns(role)) member.nouns.add(noun);
      member.role ??= role;
      return { name: member.name, role: member.role, kind: 'person', anonymous: false, mention };
    }
    const role = this.#roleOf(run, units, source);
    const plural = run.tokens.length === 1 && /[^s]s$/u.test(run.tokens[0] ?? '') && !isBody(run.tokens);
    const titled = run.titles.some((title) => !NATIONALITIES.has(title)) || role !== null;
    const body = member?.body === true || (!titled && (isBody(run.tokens) || definite));
    const kind: SpeakerKind = body
      ? 'organisation'
      : plural && !titled && run.tokens.length === 1
        ? 'group'
        : 'person';
    const name = kind === 'organisation' ? spaced(units).replace(/^the\s+/iu, '') : run.tokens.join(' ');
    return { name, role: kind === 'person' ? role : null, kind, anonymous: false, mention };
  }

  #memberFor(run: NameRun, at: number): Member | null {
    const gender =
      run.titles.map((title) => TITLE_GENDER[title]).find((found) => found !== undefined) ?? null;
    const agreeing = this.cast
      .called(run.tokens)
      .filter((member) => gender === null || member.gender === null || member.gender === gender);
    const best = mostLikely(agreeing, at);
    if (best) return best;
    if (run.tokens.length > 1) return this.cast.named(run.tokens);
    const only = run.tokens[0] ?? '';
    return isBody(run.tokens) ? null : this.cast.misspelt(only);
  }

  #roleOf(run: NameRun, units: readonly Unit[], source: SourcePhrase): string | null {
    if (source.apposition) {
      const apposed = unitsOf(this.text, source.apposition);
      const role = roleInApposition(apposed, 0, apposed.length);
      if (role) return role;
    }
    const before = units.slice(0, run.from).filter((unit) => !/^(?:the|a|an)$/u.test(unit.lower));
    const last = before.at(-1);
    if (!last || (before.length === 1 && TITLE_GENDER[bareWord(last.text)])) return null;
    const noun = bareWord(last.text);
    return PERSON_NOUNS.has(noun) || run.titles.includes(noun) ? spaced(before) : null;
  }

  #pronoun(word: string, mention: Range): FoundSpeaker | null {
    const unresolved: FoundSpeaker = {
      name: this.text.slice(mention.start, mention.end),
      role: null,
      kind: 'person',
      anonymous: true,
      mention,
    };
    if (word === 'who') return this.#antecedentOfWho(mention) ?? unresolved;
    if (!PERSONAL_PRONOUNS.has(word)) {
      return {
        ...unresolved,
        kind: /^(?:i|you|one|someone|somebody|anyone|another)$/u.test(word) ? 'person' : 'group',
      };
    }
    if (word === 'they' || word === 'it') {
      const kinds: SpeakerKind[] = word === 'it' ? ['organisation'] : ['group', 'organisation'];
      const last = this.#heard.findLast((heard) => kinds.includes(heard.speaker.kind));
      return last
        ? { ...last.speaker, mention }
        : { ...unresolved, kind: word === 'it' ? 'organisation' : 'group' };
    }
    const gender: Gender = MALE_PRONOUNS.has(word) ? 'male' : FEMALE_PRONOUNS.has(word) ? 'female' : null;
    const agrees = (other: Gender): boolean => other === null || gender === null || other === gender;
    const spoke = this.#heard.findLast((heard) => heard.speaker.kind === 'person' && agrees(heard.gender));
    const subject = this.#lastSubject(mention.start, agrees);
    if (subject && (!spoke || subject.at > spoke.at)) {
      const { member } = subject;
      return { name: member.name, role: member.role, kind: 'person', anonymous: false, mention };
    }
    return spoke ? { ...spoke.speaker, mention } : unresolved;
  }

  /** The person last named at the head of a sentence before a place. */
  #lastSubject(before: number, agrees: (gender: Gender) => boolean): { member: Member; at: number } | null {
    let best: { member: Member; at: number } | null = null;
    for (const member of this.cast.members) {
      if (member.body || !agrees(member.gender)) continue;
      const at = member.subjectPlaces.findLast((place) => place < before);
      if (at !== undefined && (best === null || at > best.at)) best = { member, at };
    }
    return best;
  }

  #antecedentOfWho(mention: Range): FoundSpeaker | null {
    let best: Member | null = null;
    let at = -1;
    for (const member of this.cast.members) {
      const place = member.places.findLast((start) => start < mention.start);
      if (place !== undefined && place > at && mention.start - place < 120 && !member.body) {
        best = member;
        at = place;
      }
    }
    return best && { name: best.name, role: best.role, kind: 'person', anonymous: false, mention };
  }

  #noun(noun: string, definite: boolean, words: string, source: SourcePhrase): FoundSpeaker {
    const mention = source.core;
    const apposed = this.#apposedName(source, words);
    if (apposed) return apposed;
    if (definite && PERSON_NOUNS.has(noun)) {
      const known = this.#holderOf(noun, words, mention.start);
      if (known) return { ...known, mention };
    }
    if (definite && BODY_NOUNS.has(noun)) {
      const known = this.#heard.findLast(
        ({ speaker }) =>
          speaker.kind === 'organisation' && bareWord(speaker.name.split(/\s+/u).at(-1) ?? '') === noun,
      );
      if (known) return { ...known.speaker, mention };
    }
    const plural = isPlural(noun);
    const person = PERSON_NOUNS.has(noun);
    const kind: SpeakerKind = plural
      ? 'group'
      : person
        ? 'person'
        : BODY_NOUNS.has(noun)
          ? 'organisation'
          : 'group';
    return { name: words, role: null, kind, anonymous: kind !== 'organisation', mention };
  }

  /** "the ambassador, Piotr Lanski": the name stands second, and the noun is its role. */
  #apposedName(source: SourcePhrase, role: string): FoundSpeaker | null {
    if (!source.apposition) return null;
    const units = unitsOf(this.text, source.apposition);
    const [run] = nameRuns(units, { from: 0, to: units.length });
    if (!run || run.from - run.titles.length > 0 || run.tokens.length < 2 || isBody(run.tokens)) return null;
    const member = this.cast.named(run.tokens);
    member.role ??= role;
    for (const noun of roleNouns(role)) member.nouns.add(noun);
    return { name: member.name, role: member.role, kind: 'person', anonymous: false, mention: source.core };
  }

  /** Who holds an office that the text calls by its noun: "the ambassador". */
  #holderOf(noun: string, words: string, at: number): FoundSpeaker | null {
    const heard = this.#heard.findLast(
      ({ speaker }) =>
        speaker.kind === 'person' &&
        roleNouns(speaker.role ?? (speaker.anonymous ? speaker.name : '')).includes(noun),
    );
    if (heard) return heard.speaker;
    const nation = words
      .split(/\s+/u)
      .map(bareWord)
      .find((word) => NATIONALITIES.has(word));
    const holders = this.cast.members.filter(
      (member) =>
        !member.body &&
        member.nouns.has(noun) &&
        (nation === undefined || (member.role ?? '').toLowerCase().includes(nation)),
    );
    const best = mostLikely(holders, at);
    return best && { name: best.name, role: best.role, kind: 'person', anonymous: false, mention: null };
  }
}

/** Of several that a name may mean: the one named last before the place, else the first after it. */
function mostLikely(members: readonly Member[], at: number): Member | null {
  let best: Member | null = null;
  let bestPlace = -1;
  for (const member of members) {
    const place = member.places.findLast((start) => start <= at) ?? -1;
    if (best === null || place > bestPlace) {
      best = member;
      bestPlace = place;
    }
  }
  return best;
}
