/**
 * Resolves a quotation's source phrase to a speaker: completes names, and looks up roles and pronouns in the
 * cast.
 */
import type { SpeakerKind, SpeakerResolution } from '../../../model/quotation.js';
import { isRoleNoun } from '../../../text/names/role-nouns.js';
import { tidyRole } from '../../../text/names/role-shape.js';
import {
  BODY_NOUNS,
  NATIONALITIES,
  PERSON_NOUNS,
  TITLE_GENDER,
  TITLES,
} from '../../../text/names/vocabulary.js';
import type { Range } from '../../../text/range.js';
import { wordList } from '../../../text/word-list.js';
import { bareWord } from '../bare-word.js';
import type { FoundSpeaker, NamedSpeaker, SourcePhrase } from '../found.js';
import { type Unit, unitsOf } from '../stream.js';
import { PRONOUNS } from '../vocabulary.js';
import { roleInApposition } from './apposed-role.js';
import { type Cast, describe, isBody, type Member, type Phrase } from './cast.js';
import { Heard } from './heard.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { resolvePronoun } from './pronoun.js';
import { withoutAddress } from './roles.js';
import { isPlural, readSource, spaced } from './source-head.js';
import { unnamed } from './unnamed.js';

/** Agent-noun endings: a settler, an inspector, a florist. */
const AGENT = /(?:er|or|ist|ian|man|woman|ee|ant)$/u;

const NUMBERS = wordList(
  'two three four five six seven eight nine ten dozens hundreds thousands half more fewer less',
);

/** "Four in ten voters", "all of them": a pronoun or a number that is followed by other words. */
const countsSome = ([first, next]: readonly Unit[]): boolean =>
  first !== undefined && next !== undefined && (PRONOUNS.has(first.lower) || NUMBERS.has(first.lower));

/** Party words that the roles of many people in an article may contain: "Republican strategist". */
const PARTY_NOUNS = wordList('democrat republican conservative progressive');

/** "the Delta Democrat": the capitalised words before the last, in lower case. */
const placeBefore = (words: string): string =>
  words
    .split(/\s+/u)
    .slice(0, -1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .join(' ')
    .toLowerCase();

/** The member a name refers to, and how it was found. */
interface Looked {
  member: Member | null;
  resolution: SpeakerResolution;
  candidates: string[];
}

const known = (member: Member, mention: Range | null): NamedSpeaker => ({
  name: member.name,
  role: member.role,
  kind: 'person',
  anonymous: false,
  mention,
  resolution: 'full-name',
  candidates: [],
  confidence: 0,
});

const asWritten = (
  speaker: Omit<FoundSpeaker, 'resolution' | 'candidates' | 'confidence'>,
): FoundSpeaker => ({ ...speaker, resolution: 'as-written', candidates: [], confidence: 0 });

function readPhrase(text: string, range: Range): Phrase {
  const units = unitsOf(text, range);
  return { units, head: readSource(units) };
}

export class SpeakerResolver {
  readonly #heard = new Heard();

  constructor(
    private readonly text: string,
    private readonly cast: Cast,
  ) {}

  /** The speaker of a source phrase; call it in text order, after `remember` for every earlier speaker. */
  resolve(source: SourcePhrase): FoundSpeaker | null {
    const { units, head } = this.cast.phrase(source.core, () => readPhrase(this.text, source.core));
    if (!head) return countsSome(units) ? unnamed(source.core, 'group') : null;
    if (head.form === 'pronoun') return resolvePronoun(head.word, source.core, this.cast, this.#heard);
    const held = this.#heldBy(source, units);
    if (held) return held;
    if (head.form === 'name') return this.#name(head.runs, head.definite, units, source);
    return this.#noun(head.noun, head.definite, head.words, source);
  }

  /** The speaker of a turn's label. A name is a person here, even if it is one word in capitals. */
  resolveLabel(source: SourcePhrase): FoundSpeaker {
    const units = unitsOf(this.text, source.core).filter((unit) => unit.text !== '.');
    const [run, ...others] = nameRuns(units, { from: 0, to: units.length });
    const office = bareWord(run?.tokens.at(-1) ?? '');
    if (!run || others.length > 0 || PERSON_NOUNS.has(office) || TITLES.has(office)) {
      const words = spaced(units).replace(/^the\s+/iu, '');
      const mention = source.core;
      return asWritten({ name: words, role: null, kind: 'person', anonymous: true, mention });
    }
    const { member, resolution, candidates } = this.#memberFor(run, source.core.start);
    const role = this.#roleOf(run, units, source);
    if (!member || member.body) {
      const name = this.cast.spelled(run.tokens);
      return asWritten({ name, role, kind: 'person', anonymous: false, mention: source.core });
    }
    describe(member, role);
    return { ...known(member, source.core), resolution, candidates };
  }

  /** The last speaker before an offset, at most `reach` characters back. */
  lastBefore(at: number, reach: number): NamedSpeaker | null {
    return this.#heard.speakingBefore(at, reach);
  }

  /** @param speaking false if the words are only a judgement ("praised the plan") */
  remember(speaker: NamedSpeaker, at: number, speaking: boolean): void {
    const gender = this.cast.find(speaker.name)?.gender ?? null;
    this.#heard.remember({ speaker, at, speaking, gender });
  }

  /** "the mayor of Delta, Mara Ellison,": an office whose apposition is exactly its holder's name. */
  #heldBy(source: SourcePhrase, units: readonly Unit[]): FoundSpeaker | null {
    if (!source.apposition) return null;
    const of = units.findIndex((unit) => /^(?:of|for|at|in)$/u.test(unit.lower));
    const noun = bareWord(units[of - 1]?.text ?? '');
    if (of < 1 || !(isRoleNoun(noun) || TITLES.has(noun))) return null;
    const apposed = unitsOf(this.text, source.apposition);
    const [run] = nameRuns(apposed, { from: 0, to: apposed.length });
    if (run?.to !== apposed.length) return null;
    return this.#apposedName(source, spaced(units).replace(/^(?:the|a|an)\s+/iu, ''));
  }

  #name(runs: NameRun[], definite: boolean, units: readonly Unit[], source: SourcePhrase): FoundSpeaker {
    const mention = source.core;
    const [run, ...others] = runs;
    if (!run || others.length > 0) {
      return asWritten({ name: spaced(units), role: null, kind: 'group', anonymous: false, mention });
    }
    const office = bareWord(run.tokens.at(-1) ?? '');
    const apposed = PERSON_NOUNS.has(office) ? this.#apposedName(source, spaced(units)) : null;
    if (apposed) return apposed;
    const { member, resolution, candidates } = this.#memberFor(run, mention.start);
    if (member && !member.body) {
      describe(member, this.#roleOf(run, units, source));
      return { ...known(member, mention), resolution, candidates };
    }
    const words = this.#roleOf(run, units, source);
    const role = words === null ? null : tidyRole(words);
    const plural = run.tokens.length === 1 && /[^s]s$/u.test(run.tokens[0] ?? '') && !isBody(run.tokens);
    const titled = run.titles.some((title) => !NATIONALITIES.has(title)) || words !== null;
    const body = member?.body === true || (!titled && (isBody(run.tokens) || definite));
    const kind: SpeakerKind = body
      ? 'organisation'
      : plural && !titled && run.tokens.length === 1
        ? 'group'
        : 'person';
    const name = kind === 'organisation' ? spaced(units).replace(/^the\s+/iu, '') : run.tokens.join(' ');
    return asWritten({ name, role: kind === 'person' ? role : null, kind, anonymous: false, mention });
  }

  #memberFor(run: NameRun, at: number): Looked {
    const gender =
      run.titles.map((title) => TITLE_GENDER[title]).find((found) => found !== undefined) ?? null;
    const agreeing = this.cast
      .called(run.tokens)
      .filter((member) => gender === null || member.gender === null || member.gender === gender);
    const surely = gender === null ? [] : agreeing.filter((member) => member.gender === gender);
    const best = mostLikely(surely.length > 0 ? surely : agreeing, at);
    if (best) {
      const candidates = agreeing.filter((member) => member !== best).map((member) => member.name);
      return { member: best, resolution: 'short-name', candidates };
    }
    if (run.tokens.length > 1) {
      return { member: this.cast.named(run.tokens), resolution: 'full-name', candidates: [] };
    }
    const [only = ''] = run.tokens;
    const titled = isBody(run.tokens) ? null : this.cast.onlyCalled(only);
    if (titled) return { member: titled, resolution: 'short-name', candidates: [] };
    const misspelt = isBody(run.tokens) ? null : this.cast.misspelt(only);
    return { member: misspelt, resolution: 'misspelling', candidates: [] };
  }

  #roleOf(run: NameRun, units: readonly Unit[], source: SourcePhrase): string | null {
    if (source.apposition) {
      const apposed = unitsOf(this.text, source.apposition);
      const role = roleInApposition(apposed, 0, apposed.length);
      if (role) return role;
    }
    const before = withoutAddress(
      units.slice(0, run.from).filter((unit) => !/^(?:the|a|an)$/u.test(unit.lower)),
    );
    const last = before.at(-1);
    if (!last) return null;
    const noun = bareWord(last.text);
    return isRoleNoun(noun) || run.titles.includes(noun) ? spaced(before) : null;
  }

  #noun(noun: string, definite: boolean, words: string, source: SourcePhrase): FoundSpeaker {
    const mention = source.core;
    const apposed = this.#apposedName(source, words);
    if (apposed) return apposed;
    if (definite && isRoleNoun(noun)) {
      const holder = this.#holderOf(noun, words, mention.start);
      if (holder) return { ...holder, mention, resolution: 'office' };
    }
    if (definite && BODY_NOUNS.has(noun)) {
      const body = this.#heard.lastBody(noun);
      if (body) return { ...body, mention, resolution: 'office', candidates: [] };
    }
    const plural = isPlural(noun);
    const person = PERSON_NOUNS.has(noun) && !BODY_NOUNS.has(noun);
    const kind: SpeakerKind = plural ? 'group' : person || AGENT.test(noun) ? 'person' : 'organisation';
    return asWritten({ name: words, role: null, kind, anonymous: kind !== 'organisation', mention });
  }

  /** "the ambassador, Piotr Lanski": the name comes second, and the noun is its role. */
  #apposedName(source: SourcePhrase, role: string): FoundSpeaker | null {
    if (!source.apposition) return null;
    const units = unitsOf(this.text, source.apposition);
    const [run] = nameRuns(units, { from: 0, to: units.length });
    if (!run || run.from - run.titles.length > 0 || run.tokens.length < 2 || isBody(run.tokens)) return null;
    const member = this.cast.named(run.tokens);
    describe(member, role);
    return known(member, source.core);
  }

  /** The holder of an office that the text calls by its noun: "the ambassador". */
  #holderOf(noun: string, words: string, at: number): FoundSpeaker | null {
    const place = PARTY_NOUNS.has(noun) ? placeBefore(words) : '';
    const isFromThere = (role: string | null): boolean => (role ?? '').toLowerCase().includes(place);
    const heard = this.#heard.lastHolding(noun);
    if (heard && isFromThere(heard.role)) return { ...heard, candidates: [] };
    const nation = words
      .split(/\s+/u)
      .map(bareWord)
      .find((word) => NATIONALITIES.has(word));
    const holders = this.cast.members.filter(
      (member) =>
        !member.body &&
        member.nouns.has(noun) &&
        isFromThere(member.role) &&
        (nation === undefined || (member.role ?? '').toLowerCase().includes(nation)),
    );
    const best = mostLikely(holders, at);
    if (!best) return null;
    const others = holders.filter((member) => member !== best).map((member) => member.name);
    return { ...known(best, null), candidates: others };
  }
}

/** Of several members a name may mean: the last one named before the offset, else the first after it. */
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
