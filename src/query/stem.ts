/**
 * English plurals and possessives brought to one form, after Harman's S-stemmer (1991): it takes off what is
 * nearly always an ending and leaves everything else alone.
 */
export function stem(word: string): string {
  const base = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("'") ? word.slice(0, -1) : word;
  if (base.length < 4) return base;
  if (/[^ae]ies$/u.test(base)) return `${base.slice(0, -3)}y`;
  if (/[^aeo]es$/u.test(base)) return base.slice(0, -1);
  if (/[^us]s$/u.test(base)) return base.slice(0, -1);
  return base;
}
