/** Reads an article's cast: every full name with what is said about its bearer, and the partial names that refer to it. */
import { isGivenName } from '../../../text/names/first-names.js';
import { NATIONALITIES, TITLE_GENDER } from '../../../text/names/vocabulary.js';
import { bareWord } from '../bare-word.js';
import type { QuotationContext, ReadSentence } from '../context.js';
import type { Unit } from '../stream.js';
import { apposedRole, statedRole } from './apposed-role.js';
import { addRole, Cast, describe, type Gender } from './cast.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { officeBefore, roleBefore, sharedRole } from './roles.js';
import { FURNITURE } from './shape-words.js';
import { isOfficeOnly } from './source-head.js';

const titleGender = (titles: readonly string[]): Gender => {
  for (const title of titles) if (TITLE_GENDER[title]) return TITLE_GENDER[title] ?? null;
  return null;
};

/** Whether a run is in subject position: beside a cue, or at the start of its sentence. */
const isSubject = (run: NameRun, { reports }: ReadSentence): boolean =>
  run.from - run.titles.length <= 1 ||
  reports.some(
    ({ subject }) => subject !== null && subject.core.from <= run.from && run.to <= subject.core.to,
  );

interface Naming {
  run: NameRun;
  units: readonly Unit[];
  /** The role before the name. */
  before: string | null;
  /** Whether a title or a role comes before it, and not just a nationality. */
  titled: boolean;
  subject: boolean;
}

/** Adds one place where the member is named in full, with the role given there. */
function add(cast: Cast, { run, units, before, titled, subject }: Naming): void {
  const start = units[run.from]?.start ?? 0;
  const member = cast.named(run.tokens);
  member.places.push(start);
  if (units[run.from - 1]?.lower === 'the' && !titled && member.places.length === 1) member.body = true;
  const gender = titleGender(run.titles);
  if (gender) {
    member.body = false;
    member.gender = gender;
  }
  if (subject) member.subjectPlaces.push(start);
  if (member.body) return;
  describe(member, before);
  describe(member, officeBefore(units, run));
  describe(member, units[run.to]?.text === ',' ? apposedRole(units, run.to + 1) : statedRole(units, run.to));
}

/** "John and Mary Lind": the given name before "and" shares the surname after it. */
function addFirstOfCouple(cast: Cast, units: readonly Unit[], first: NameRun, second: NameRun): void {
  const [given, ...more] = first.tokens;
  const surname = second.tokens.slice(1);
  const joined = second.from === first.to + 1 && /^(?:and|&)$/u.test(units[first.to]?.lower ?? '');
  if (given === undefined || more.length > 0 || surname.length !== 1 || !joined) return;
  if (!isGivenName(given.toLowerCase()) || !isGivenName((second.tokens[0] ?? '').toLowerCase())) return;
  cast.named([given, ...surname]).places.push(units[first.from]?.start ?? 0);
}

const OF_PLACE = new Set(['in', 'near', 'across', 'around']);

/** Whether only the second of two capitalised words may be a name: "Back in Ellery Holt said", "Mocking Holt, …". */
const mayOpenOtherwise = (units: readonly Unit[], { from, titles, tokens }: NameRun): boolean => {
  const [first = ''] = tokens;
  const opensSentence = from === 0 && /(?:ing|^Given)$/u.test(first);
  const opens = opensSentence || OF_PLACE.has(units[from - 1]?.lower ?? '');
  return opens && titles.length === 0 && tokens.length === 2 && !isGivenName(first.toLowerCase());
};

/** Whether the words are page furniture in capitals: "FULL TEXT". */
const isFurniture = (tokens: readonly string[]): boolean =>
  tokens.every((token) => token === token.toUpperCase() && FURNITURE.has(token.toLowerCase()));

/** Collects everyone an article names: full names first, then the partial names that refer to them. */
export function castOf(context: QuotationContext): Cast {
  const cast = new Cast();
  const bare: { word: string; start: number; subject: boolean; role: string | null }[] = [];
  const doubtful: Naming[] = [];
  for (const block of context.blocks) {
    for (const sentence of block.sentences) {
      const { units } = sentence;
      const runs = nameRuns(units, { from: 0, to: units.length });
      let shared: string | null = null;
      for (const [index, run] of runs.entries()) {
        const next = runs[index + 1];
        if (next) addFirstOfCouple(cast, units, run, next);
        const [only, ...more] = run.tokens;
        if (only === undefined) continue;
        if (isFurniture(run.tokens)) continue;
        if (more.length > 0 && isOfficeOnly(run, bareWord(more.at(-1) ?? ''), units[run.from - 1])) continue;
        const subject = isSubject(run, sentence);
        shared = sharedRole(units, runs, index, shared);
        const before = shared ?? roleBefore(units, run);
        const titled = before !== null || run.titles.some((title) => !NATIONALITIES.has(title));
        if (more.length === 0) {
          const role = titled ? null : officeBefore(units, run);
          bare.push({ word: only, start: units[run.from]?.start ?? 0, subject, role });
        }
        if (
          (more.length === 0 && !titled) ||
          (block.kind === 'title' && run.to - run.from + run.titles.length > 3)
        )
          continue;
        const naming = { run, units, before, titled, subject };
        if (mayOpenOtherwise(units, run)) doubtful.push(naming);
        else add(cast, naming);
      }
    }
  }
  for (const naming of doubtful) {
    const { run, units, subject } = naming;
    const word = run.tokens.at(-1) ?? '';
    if (cast.called([word]).length === 0) add(cast, naming);
    else bare.push({ word, start: units[run.to - 1]?.start ?? 0, subject, role: null });
  }
  for (const { word, start, subject, role } of bare) {
    const [member, ...others] = cast.called([word]);
    if (!member || others.length > 0) continue;
    // "His brother, Piet,": a first name alone, so "Mr. Holm" after it means another member of the family.
    if (role !== null) addRole(member, role);
    member.places.push(start);
    if (subject) member.subjectPlaces.push(start);
  }
  for (const member of cast.members) {
    member.places.sort((a, b) => a - b);
    member.subjectPlaces.sort((a, b) => a - b);
  }
  return cast;
}
