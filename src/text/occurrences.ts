/** How often a text has some words, without overlaps: as many as it could be split at. */
export function occurrences(text: string, words: string): number {
  if (words === '') return 0;
  let count = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) count += 1;
  return count;
}
