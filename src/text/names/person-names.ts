/**
 * Groups the names of one person across articles: "Putin" and "V. Putin" with "Vladimir Putin". Strict: only if a
 * single fuller name in the corpus fits, and never two names that one article uses for different people.
 */
import type { Speaker } from '../../model/quotation.js';
import { foldSpaces } from '../fold.js';
import { FEMALE_NAMES, MALE_NAMES } from './first-names.js';
import { NATIONALITIES, TITLE_GENDER, TITLES } from './vocabulary.js';

interface PersonName {
  name: string;
  given: string[];
  last: string;
  /** `Jr.` and the like: son and father are two people. */
  suffix: string;
  gender: 'male' | 'female' | null;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/u;
const bare = (word: string): string => foldSpaces(word).replace(/[.,]/gu, '');

/** Null if no word can be a surname: "the president". */
function readName(name: string): PersonName | null {
  const words = name.split(/\s+/u).filter((word) => bare(word) !== '');
  let from = 0;
  let gender: PersonName['gender'] = null;
  while (from < words.length) {
    const word = bare(words[from] ?? '');
    if (!TITLES.has(word) && !NATIONALITIES.has(word)) break;
    gender = TITLE_GENDER[word] ?? gender;
    from += 1;
  }
  const kept = words.slice(from);
  const tail = bare(kept.at(-1) ?? '');
  const suffix = kept.length > 1 && SUFFIX.test(tail) ? tail : '';
  if (suffix !== '') kept.pop();
  if (!kept.some((word) => /^\p{Lu}/u.test(word))) return null;
  const particle = kept.findIndex((word, at) => /^\p{Ll}/u.test(word) && at < kept.length - 1);
  const surname = particle === -1 ? kept.length - 1 : particle;
  const given = kept.slice(0, surname).map(bare);
  const first = given[0] ?? '';
  gender ??= MALE_NAMES.has(first) ? 'male' : FEMALE_NAMES.has(first) ? 'female' : null;
  return { name, given, last: kept.slice(surname).map(bare).join(' '), suffix, gender };
}

/** The folded surname of a name; null if it has none. */
export const surnameOf = (name: string): string | null => readName(name)?.last ?? null;

/** Descriptions without a name ("Utopian analysts") count as anonymous too. */
export const isAnonymous = ({
  name,
  kind,
  anonymous,
}: Pick<Speaker, 'name' | 'kind' | 'anonymous'>): boolean =>
  anonymous || (kind !== 'organisation' && /(?:^|\s)\p{Ll}\S*$/u.test(name.trim()));

/** Whether a speaker is a named person. */
export const isNamedPerson = (speaker: Speaker): boolean =>
  speaker.kind === 'person' && !isAnonymous(speaker);

const isInitial = (word: string): boolean => word.length === 1;

/** How complete a name is. */
const fullness = ({ given }: PersonName): number =>
  given.reduce((sum, word) => sum + (isInitial(word) ? 1 : 2), 0);

/** 1 for a name in capitals, as in headlines and labels. */
const shouts = ({ name }: PersonName): number => (name === name.toUpperCase() ? 1 : 0);

const sameGiven = (a: string, b: string): boolean =>
  a === b || (isInitial(a) && b.startsWith(a)) || (isInitial(b) && a.startsWith(b));

/** Whether the shorter name can be a form of the fuller one. */
function fits(short: PersonName, full: PersonName): boolean {
  if (short.last !== full.last || short.suffix !== full.suffix) return false;
  if (short.gender && full.gender && short.gender !== full.gender) return false;
  const [first, ...middle] = short.given;
  if (first === undefined) return full.given.length > 0;
  const [fullFirst, ...fullMiddle] = full.given;
  if (fullFirst === undefined || !sameGiven(first, fullFirst)) return false;
  return middle.every((word, at) => sameGiven(word, fullMiddle[at] ?? ''));
}

/** One person: the fullest name, and every name with its articles. */
interface Person<Article> {
  full: PersonName;
  names: PersonName[];
  articles: Set<Article>;
}

/** The full name that most articles use; if tied, the fullest. */
function usualName<Article>(
  { full, names }: Person<Article>,
  articles: ReadonlyMap<string, ReadonlySet<Article>>,
): string {
  const whole = names.filter(({ given: [first = ''] }) => first !== '' && !isInitial(first));
  const used = ({ name }: PersonName): number => articles.get(name)?.size ?? 0;
  return whole.reduce((best, one) => (used(one) > used(best) ? one : best), whole[0] ?? full).name;
}

/**
 * Maps each name to the usual full name of the same person, or to itself.
 * @param names each name with the articles it occurs in
 */
export function onePersonEach<Article>(
  names: ReadonlyMap<string, ReadonlySet<Article>>,
): Map<string, string> {
  const known = [...names.keys()].flatMap((name) => readName(name) ?? []);
  known.sort((a, b) => fullness(b) - fullness(a) || shouts(a) - shouts(b) || (a.name < b.name ? -1 : 1));
  const byLast = new Map<string, Person<Article>[]>();
  for (const name of known) {
    const articles = names.get(name.name) ?? new Set<Article>();
    const there = byLast.get(name.last) ?? [];
    byLast.set(name.last, there);
    const [only, other] = there.filter(({ full }) => fits(name, full));
    if (only && !other && ![...articles].some((article) => only.articles.has(article))) {
      only.names.push(name);
      for (const article of articles) only.articles.add(article);
    } else {
      there.push({ full: name, names: [name], articles: new Set(articles) });
    }
  }
  const found = new Map([...names.keys()].map((name) => [name, name]));
  for (const person of [...byLast.values()].flat()) {
    const usual = usualName(person, names);
    for (const { name } of person.names) found.set(name, usual);
  }
  return found;
}
