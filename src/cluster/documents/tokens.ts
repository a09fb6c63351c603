/**
 * The words of an article as tokens for the engine, separated by white space. The engine performs no other analysis, so that it finds
 * what the local index finds.
 */
import { createHash } from 'node:crypto';
import { readWords, TermNumbers, takingForms } from '../../index/index.js';
import type { Analysis } from '../../model/analysis.js';
import { nameWords } from '../../text/name-words.js';
import { remembered } from '../../text/remembered.js';
import { stemmedAs, stemmerFor } from '../../text/stem.js';
import { formsOf, sequence, words } from '../../text/words.js';
import { WordPlacesWriter } from './word-places.js';

/** Maximum UTF-16 units of a token. The engine accepts terms of 32,766 bytes, and nobody searches for such a word. */
const LONGEST = 200;
const KEPT = 120;

/** The token of a form: the form itself, or its beginning and a hash. */
export const tokenOf = (form: string): string =>
  form.length <= LONGEST
    ? form
    : `${form.slice(0, KEPT)}…${createHash('sha256').update(form).digest('hex').slice(0, 32)}`;

/** Separates forms of one word at the same position, such as `cooperation|co`. No word contains it. */
const STACK = '|';

/** The language whose rules stem an article: languages without rules share `xx`, as only possessive endings are removed. */
export const rulesOf = (language: string | null): string => stemmedAs(language) ?? 'xx';

/** The prefix of a stem token. */
const prefixOf = (language: string | null): string => `${rulesOf(language)}:`;

interface Stemmed {
  /** The stem with the prefix of its language. */
  token: string;
  /** The stem without prefix. */
  stem: string;
}

const stemmerWith = (language: string | null): ((form: string) => Stemmed) => {
  const stemOf = stemmerFor(language);
  const prefix = prefixOf(language);
  return (form) => {
    const stem = tokenOf(stemOf(form));
    return { token: prefix + stem, stem };
  };
};

const MOST_STEMS = 100_000;
/** Stemmers by language. A stem is always the same string, so that its hash is computed once. */
const stemmers = remembered((code) => remembered(stemmerWith(code === '' ? null : code), MOST_STEMS));

/** The stem of a form as a token in articles of the language. */
export const stemToken = (form: string, language: string | null): string =>
  stemmers(language ?? '')(form).token;

/** The stem without prefix. */
export const stemIn = (form: string, language: string | null): string => stemmers(language ?? '')(form).stem;

/** With this many forms, a new table is started. */
const MOST_FORMS = 200_000;
let terms: TermNumbers | null = null;

export interface ArticleTokens {
  /** The words of title, standfirst and paragraphs: consecutive within one of these, with a gap before the next. */
  words: string[];
  /** Stems with their languages, those of the title twice. */
  stems: string;
  titleLength: number;
  textLength: number;
  textStart: number;
  /** First position of each paragraph. */
  paragraphs: readonly number[];
  /** All words with their positions, by bucket. */
  places: ReadonlyMap<number, string>;
}

/** The words of title, standfirst and body, at the same positions as in the local index. */
export function articleTokens(analysis: Analysis): ArticleTokens {
  const { language } = analysis.article;
  const stemOf = stemmers(language ?? '');
  const rows: string[] = [];
  const stems: string[] = [];
  const places = new WordPlacesWriter();
  let row = '';
  let last = -1;
  const take = (form: string, position: number): void => {
    const token = tokenOf(form);
    if (position === last) row += STACK + token;
    else if (position > last + 1) {
      if (row !== '') rows.push(row);
      row = token;
    } else row = row === '' ? token : `${row} ${token}`;
    last = position;
    const stemmed = stemOf(form);
    stems.push(stemmed.token);
    places.add(token, stemmed.stem, position);
  };
  if (terms === null || terms.size > MOST_FORMS) terms = new TermNumbers();
  const size = readWords(analysis, terms, takingForms(terms, take));
  const { titleLength, textLength, textStart, paragraphs } = size;
  if (row !== '') rows.push(row);
  // The words of the title come first.
  const inTitle =
    textStart > 0 ? formsIn(analysis.article.title ?? '').map((form) => stemOf(form).token) : [];
  return {
    words: rows,
    stems: [...inTitle, ...stems].join(' '),
    titleLength,
    textLength,
    textStart,
    paragraphs,
    places: places.end(),
  };
}

const formsIn = (text: string): string[] => words(text).flatMap(formsOf);

const english = remembered(stemmerFor('en'), MOST_STEMS);

/** A short text on its own, as `title:` and `quote:` search it: its words, and its stems by English rules. */
export function shortText(text: string): { words: string; stems: string } {
  const list = words(text);
  const stems = new Set(list.flatMap(formsOf).map((form) => tokenOf(english(form))));
  return {
    words: sequence(list)
      .map(({ exact }) => tokenOf(exact))
      .join(' '),
    stems: [...stems].join(' '),
  };
}

export const englishStem = (form: string): string => tokenOf(english(form));

/** The folded words of a name. */
export const nameTokens = remembered((name) => nameWords(name).map(tokenOf).join(' '), MOST_STEMS);
