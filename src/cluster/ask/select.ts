/** Compiles the filters of a question: the articles it refers to, selected as in `query/select-articles.ts`. */
import { dayCode, speakerKey } from '../../index/index.js';
import {
  askedFor,
  type Clause,
  dateWindow,
  parseQuery,
  resolvePublisher,
  type WantedArticles,
  type Widening,
} from '../../query/query.js';
import { bareWords, nameWords } from '../../text/name-words.js';
import { roleForms } from '../../text/names/role-words.js';
import {
  all,
  any,
  byDate,
  compile,
  complete,
  containing,
  EVERYTHING,
  fieldQuery,
  inQuotation,
  missing,
  NOTHING,
  row,
  type Setting,
  terms,
} from '../compile/compile.js';
import type { Query } from '../connection/connection.js';
import { tokenOf } from '../documents/documents.js';
import type { Engine } from './engine.js';
import { speakerNames } from './speakers.js';

/** The speaker names that a question refers to, by `speakerKey`. */
export type Speakers = Map<string, ReadonlySet<string>>;

/** The selected articles, and what was found out while selecting them. */
export interface Chosen {
  query: Query;
  speakers: Speakers;
  /** Whether someone's role contains these words in full. */
  roles: Map<string, boolean>;
  /** Distinct publishers; null if the question has not needed them. */
  publishers: readonly string[] | null;
}

const NO_WIDENING: Widening = { prefix: false, fuzzy: false };

/** Articles published in the window; with `undated`, also those that the dates in their text do not exclude. */
function published({ from, to, undated }: Pick<WantedArticles, 'from' | 'to' | 'undated'>): Query {
  const window = dateWindow({ from, to });
  if (window.from === null && window.to === null) return EVERYTHING;
  const dated = byDate(window);
  if (!undated) return dated;
  const orMissing = (field: string, range: object): Query =>
    any([{ range: { [field]: range } }, missing(field)]);
  const possible = [
    ...(window.from === null ? [] : [orMissing('notAfter', { gte: dayCode(window.from) })]),
    ...(window.to === null ? [] : [orMissing('notBefore', { lte: dayCode(window.to) })]),
  ];
  return any([dated, all([missing('firstDay'), ...possible])]);
}

/** The words of each `speaker:` in a clause. */
function askedSpeakers(clause: Clause): string[][] {
  return everyLeaf(clause).flatMap((leaf) =>
    leaf.kind === 'field' && leaf.field === 'speaker' ? [bareWords(leaf.exact)] : [],
  );
}

/** All leaves, including those of excluded clauses. */
function everyLeaf(clause: Clause): ReturnType<typeof askedFor> {
  if (clause.kind === 'group') return [...clause.wanted, ...clause.unwanted].flatMap(everyLeaf);
  if (clause.kind === 'all' || clause.kind === 'any') return clause.of.flatMap(everyLeaf);
  return clause.kind === 'in' ? everyLeaf(clause.of) : askedFor(clause);
}

/** Builds the filters one after another; each applies to what the previous ones have left. */
export class Choosing {
  #query: Query = EVERYTHING;
  readonly speakers: Speakers = new Map();
  readonly roles = new Map<string, boolean>();
  publishers: readonly string[] | null = null;

  constructor(private readonly engine: Engine) {}

  get chosen(): Chosen {
    const { speakers, roles, publishers } = this;
    return { query: this.#query, speakers, roles, publishers };
  }

  #add(query: Query): void {
    if (query !== EVERYTHING) this.#query = this.#query === EVERYTHING ? query : all([this.#query, query]);
  }

  /** @throws CorpusError for an invalid date, an inverted range, or an ambiguous publisher */
  async articles(wanted: WantedArticles): Promise<void> {
    this.#add(published(wanted));
    if (wanted.publisher !== null) {
      this.publishers = (await this.engine.values('publisher', EVERYTHING)).sort();
      const names = resolvePublisher(this.publishers, wanted.publisher);
      this.#add(terms('publisher', [...names].map(tokenOf)));
    }
    for (const field of ['author', 'section', 'lang'] as const) {
      const value = wanted[field];
      if (value === null) continue;
      const exact = nameWords(value);
      this.#add(exact.length === 0 ? NOTHING : fieldQuery({ kind: 'field', field, exact }, this));
    }
    if (wanted.speaker !== null) await this.speaker(wanted.speaker);
    if (wanted.role !== null) this.#add(await this.#acting(wanted.role));
    if (wanted.query !== null) this.#add(await completeIn(this, wanted.query));
  }

  /** Selects articles that quote the speaker. */
  async speaker(name: string): Promise<void> {
    this.#add(await this.#speaking(name));
  }

  /**
   * Selects articles with a quotation by the speaker and one by someone with the role. Both are looked up before either filter
   * applies.
   */
  async quotations({ speaker, role }: { speaker: string | null; role: string | null }): Promise<void> {
    const found = [
      ...(speaker === null ? [] : [await this.#speaking(speaker)]),
      ...(role === null ? [] : [await this.#acting(role)]),
    ];
    for (const query of found) this.#add(query);
  }

  async #speaking(name: string): Promise<Query> {
    const words = nameWords(name);
    const names = await speakerNames(this.engine, this.#query, words, true);
    this.speakers.set(speakerKey(words, true), names);
    return inQuotation(terms('quotations.name', [...names].map(tokenOf)));
  }

  async #acting(role: string): Promise<Query> {
    const words = nameWords(role);
    if (words.length === 0) return NOTHING;
    const whole = inQuotation(any(roleForms(words).map((form) => row('quotations.role', form.map(tokenOf)))));
    const some = (await this.engine.count(all([this.#query, whole]))) > 0;
    this.roles.set(words.join(' '), some);
    return some ? whole : inQuotation(containing('quotations.roleKey', words.join(' ')));
  }

  /** What the clause needs to be compiled: the names of its speakers in the articles selected so far. */
  async setting(clause: Clause, widening: Widening): Promise<Setting> {
    const speakers = new Map<string, ReadonlySet<string>>();
    for (const words of askedSpeakers(clause)) {
      const key = words.join(' ');
      if (speakers.has(key)) continue;
      const names = await speakerNames(this.engine, this.#query, words, false);
      speakers.set(key, names);
      this.speakers.set(speakerKey(words, false), names);
    }
    return { ...widening, speakers, languages: await this.engine.languages() };
  }

  /** Articles that match a query, as search interprets it. */
  async matching(clause: Clause, widening: Widening): Promise<{ found: Query; complete: Query }> {
    const setting = await this.setting(clause, widening);
    return { found: compile(clause, setting), complete: complete(clause, setting) };
  }

  also(query: Query): void {
    this.#add(query);
  }
}

/** Articles that match every required part of a query, among those selected so far. */
export async function completeIn(choosing: Choosing, query: string): Promise<Query> {
  const { clause } = parseQuery(query);
  return clause ? complete(clause, await choosing.setting(clause, NO_WIDENING)) : NOTHING;
}
