/** How many letters must change to make one word of another (Levenshtein's distance). */
export { distance as editDistance } from 'fastest-levenshtein';
