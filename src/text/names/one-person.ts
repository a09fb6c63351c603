/**
 * Groups the names of one person across a corpus: "Putin" and "V. Putin" with "Vladimir Putin". A form belongs to a
 * fuller name that it fits if no other fits, or if that person occurs far more often than all others it fits.
 */
import { misspells, withoutEachLetter } from './misspelling.js';
import { tidyName } from './name-shape.js';
import { fullGiven } from './nicknames.js';
import { type PersonName, readName } from './read-name.js';

/** A person of several that a short form fits is meant if articles with them outnumber the others' so far. */
const USUAL_RATIO = 4;
const USUAL_ARTICLES = 8;

const isInitial = (word: string): boolean => word.length === 1;

/** How complete a name is. */
const fullness = ({ given }: PersonName): number =>
  given.reduce((sum, word) => sum + (isInitial(word) ? 1 : 2), 0);

/** 1 for a name in capitals, as in headlines and labels. */
const shouts = ({ name }: PersonName): number => (name === name.toUpperCase() ? 1 : 0);

const sameGiven = (a: string, b: string): boolean =>
  a === b ||
  fullGiven(a) === fullGiven(b) ||
  (isInitial(a) && b.startsWith(a)) ||
  (isInitial(b) && a.startsWith(b));

/** Whether the shorter name can be a form of the fuller one; both have the surname. */
function fits(short: PersonName, full: PersonName): boolean {
  if (short.suffix !== full.suffix) return false;
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
  articles: ReadonlySet<Article>;
  /** The same set once it has those of a second name; most persons have one name, whose set is not copied. */
  joined: Set<Article> | null;
}

function join<Article>(
  person: Person<Article>,
  names: readonly PersonName[],
  articles: ReadonlySet<Article>,
): void {
  person.names.push(...names);
  person.joined ??= new Set(person.articles);
  for (const article of articles) person.joined.add(article);
  person.articles = person.joined;
}

type Articles<Article> = ReadonlyMap<string, ReadonlySet<Article>>;

/** The full name that most articles use; if tied, the fullest. */
function usualName<Article>({ full, names }: Person<Article>, articles: Articles<Article>): string {
  const whole = names.filter(({ given: [first = ''] }) => first !== '' && !isInitial(first));
  const used = ({ name }: PersonName): number => articles.get(name)?.size ?? 0;
  const usual = whole.reduce((best, one) => (used(one) > used(best) ? one : best), whole[0] ?? full).name;
  return tidyName(usual) ?? usual;
}

/** The persons of one surname, by the first letter of the given name. */
class Family<Article> {
  readonly persons: Person<Article>[] = [];
  readonly #byLetter = new Map<string, Person<Article>[]>();
  readonly #bare = new Map<string, Person<Article> | null>();

  add(name: PersonName, articles: ReadonlySet<Article>): void {
    const person = this.#meant(name);
    if (person) {
      join(person, [name], articles);
      return;
    }
    const made = { full: name, names: [name], articles, joined: null };
    this.persons.push(made);
    const letter = fullGiven(name.given[0] ?? '').charAt(0);
    const there = this.#byLetter.get(letter);
    if (there) there.push(made);
    else this.#byLetter.set(letter, [made]);
  }

  #meant(name: PersonName): Person<Article> | null {
    const [first] = name.given;
    if (first !== undefined) return this.#among(this.#byLetter.get(fullGiven(first).charAt(0)) ?? [], name);
    const key = `${name.gender} ${name.suffix}`;
    const known = this.#bare.get(key);
    if (known !== undefined) return known;
    const found = this.#among(this.persons, name);
    // A surname that is the first of its kind founds a person, whom the next one joins.
    if (found || this.persons.some(({ full }) => full.given.length > 0)) this.#bare.set(key, found);
    return found;
  }

  #among(persons: readonly Person<Article>[], name: PersonName): Person<Article> | null {
    let [best, all]: [Person<Article> | null, number] = [null, 0];
    let count = 0;
    for (const person of persons) {
      if (!fits(name, person.full)) continue;
      count += 1;
      all += person.articles.size;
      if (!best || person.articles.size > best.articles.size) best = person;
    }
    if (!best || count === 1) return best;
    const isUsual =
      best.articles.size >= USUAL_ARTICLES && best.articles.size >= USUAL_RATIO * (all - best.articles.size);
    return isUsual ? best : null;
  }
}

/** "De Souza" is the surname of Ana de Souza, if the names have one. */
function withParticle(name: PersonName, surnames: ReadonlySet<string>): PersonName {
  if (name.given.length === 0 || surnames.size === 0) return name;
  const last = [...name.given, name.last].join(' ');
  return surnames.has(last) ? { ...name, given: [], last, gender: null } : name;
}

/** A name two words of which are a far more frequent name: the rest are words of a headline or a description. */
function withoutRest<Article>(
  name: PersonName,
  articles: Articles<Article>,
  frequent: ReadonlyMap<string, PersonName>,
): PersonName {
  if (name.given.length < 2) return name;
  const words = [...name.given, ...name.last.split(' ')];
  const here = articles.get(name.name)?.size ?? 0;
  for (const pair of [words.slice(0, 2), words.slice(-2)]) {
    const full = frequent.get(pair.join(' '));
    const often = full ? (articles.get(full.name)?.size ?? 0) : 0;
    if (full && often >= REST_RATIO * here && often > 2) return { ...full, name: name.name };
  }
  return name;
}

/** How many times as many articles have the shorter name. */
const REST_RATIO = 5;

/** Names of a given name and a surname, by their folded words. */
const pairs = (names: readonly PersonName[]): Map<string, PersonName> =>
  new Map(
    names
      .filter(({ given: [first = '', ...more], suffix }) => first.length > 1 && more.length === 0 && !suffix)
      .map((name) => [`${name.given[0]} ${name.last}`, name]),
  );

/** How many times as many articles must name the person whose name a rare one misspells. */
const MISSPELT_RATIO = 5;
const MOST_MISSPELT = 3;

/** A person with given name and surname. */
interface Spelt<Article> {
  person: Person<Article>;
  words: readonly string[];
}

/** The given name and the surname of a person who has both and is named by no more words. */
function spelling<Article>({ full: { given, last, suffix } }: Person<Article>): string[] | null {
  const [first = ''] = given;
  return first.length > 1 && suffix === '' ? [first, last] : null;
}

/**
 * Adds each rare name that misspells exactly one frequent person's to that person. Two who occur in one article
 * are two.
 */
function withMisspelt<Article>(persons: readonly Person<Article>[]): Person<Article>[] {
  const frequent = new Map<number, Spelt<Article>[]>();
  for (const person of persons) {
    const words = person.articles.size < MISSPELT_RATIO ? null : spelling(person);
    if (!words) continue;
    const spelt = { person, words };
    for (const key of withoutEachLetter(words.join(' '))) {
      const there = frequent.get(key);
      if (there) there.push(spelt);
      else frequent.set(key, [spelt]);
    }
  }
  return persons.filter((rare) => {
    const words = rare.articles.size > MOST_MISSPELT ? null : spelling(rare);
    if (!words) return true;
    const near = new Set<Person<Article>>();
    for (const key of withoutEachLetter(words.join(' ')))
      for (const other of frequent.get(key) ?? [])
        if (isMisspelt({ person: rare, words }, other)) near.add(other.person);
    const [meant, ...others] = near;
    if (!meant || others.length > 0) return true;
    join(meant, rare.names, rare.articles);
    return false;
  });
}

function isMisspelt<Article>(
  { person: rare, words }: Spelt<Article>,
  { person, words: theirs }: Spelt<Article>,
): boolean {
  if (person.articles.size < MISSPELT_RATIO * rare.articles.size || !misspells(words, theirs)) return false;
  if (rare.full.gender && person.full.gender && rare.full.gender !== person.full.gender) return false;
  return ![...rare.articles].some((article) => person.articles.has(article));
}

/**
 * Maps each name to the usual full name of the same person, or to itself.
 * @param names each name with the articles it occurs in
 */
export function onePersonEach<Article>(names: Articles<Article>): Map<string, string> {
  const read = [...names.keys()].flatMap((name) => readName(name) ?? []);
  const surnames = new Set(read.filter(({ last }) => last.includes(' ')).map(({ last }) => last));
  const frequent = pairs(read);
  const known = read
    .map((one) => withoutRest(withParticle(one, surnames), names, frequent))
    .map((name) => ({ name, fullness: fullness(name), shouts: shouts(name) }));
  known.sort(
    (a, b) => b.fullness - a.fullness || a.shouts - b.shouts || (a.name.name < b.name.name ? -1 : 1),
  );
  const families = new Map<string, Family<Article>>();
  for (const { name } of known) {
    const family = families.get(name.last) ?? new Family<Article>();
    families.set(name.last, family);
    family.add(name, names.get(name.name) ?? new Set());
  }
  const found = new Map([...names.keys()].map((name) => [name, name]));
  for (const person of withMisspelt([...families.values()].flatMap(({ persons }) => persons))) {
    const usual = usualName(person, names);
    for (const { name } of person.names) found.set(name, usual);
  }
  return found;
}
