/** The longer words of the story's lines, which the rules and the ranker of headlines both ask for. */
import type { JudgedLine } from '../judged-line.js';
import { longWords } from '../line-words.js';

const COMPARED_CHARACTERS = 400;

export type StoryWords = (line: JudgedLine) => readonly number[];

/** The longer words at the start of a line of the story, each line read once. */
export function storyWordsOnce(): StoryWords {
  const known = new Map<JudgedLine, readonly number[]>();
  return (line) => {
    const words = known.get(line) ?? longWords(line.plain, COMPARED_CHARACTERS);
    known.set(line, words);
    return words;
  };
}
