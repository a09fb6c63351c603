/** Counts non-overlapping occurrences of a phrase in a text, as splitting the text at it would. */
export function occurrences(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}
