/** Whether the words of a speaker name or describe anyone. */
import { foldSpaces } from '../fold.js';
import { remembered } from '../remembered.js';
import { wordList } from '../word-list.js';

/** Pronouns, articles and numbers that identify no one. A closed class of English. */
const NOBODY = wordList(`
  i he she it they we you him her them us me this that these those who whom whoever which what one ones someone somebody
  anyone everyone everybody anybody nobody no-one some others another other many most several few both all each every none either
  neither the a an his its their our your my who's here there two three four five such same much more of how why when where`);

/** Maximum number of memoised words. */
const MOST_KEPT = 20_000;

const anyWord = remembered((words) => {
  const all = foldSpaces(words.replaceAll('\u2019', "'")).match(/[\p{L}\p{N}][\p{L}\p{N}'-]*/gu);
  return all?.some((word) => !NOBODY.has(word)) === true;
}, MOST_KEPT);

const isNobody = remembered((word) => NOBODY.has(word.toLowerCase()), MOST_KEPT);

/** The first of two or more words, in ASCII letters. */
const FIRST = /^[A-Za-z]+(?= )/;

/** False for mere pronouns and articles: "they", "some of them". For most names the first word decides. */
export function namesAnyone(words: string): boolean {
  const [first] = FIRST.exec(words) ?? [];
  return (first !== undefined && !isNobody(first)) || anyWord(words);
}
