/** Features of a person who may be the author: how the name is introduced, where it occurs, and what is beside it. */
import { isGivenName } from '../../../text/names/first-names.js';
import type { LeftoverKind } from '../../page/page.js';
import type { Feature } from '../../ranking/ranking.js';
import type { AuthorCandidate, Surroundings } from './candidates.js';
import { ROLES } from './words.js';

export interface AuthorView {
  around: Surroundings;
  candidate: AuthorCandidate;
  /** How often the paragraphs of the story contain the full name. */
  inStory: number;
  inTitle: boolean;
  /** Whether a line begins with the name and says who that is. */
  noted: boolean;
  /** Number of names on the page that are introduced like authors near the headline, including this one. */
  marked: number;
  candidates: number;
  sites: number;
  known: boolean;
  /** Whether the rules' answer contains the name, how many names it has, and its confidence. */
  ruled: boolean;
  answers: number;
  confidence: number;
}

const HAS_DATE = /\d{4}|\d{1,2}[:.]\d\d|\d{1,2}\s?(?:h|hrs?|hours?|min|minutes?|days?|stunden|uhr)\b/iu;
const PICTURE = /photo|image|picture|credit|getty|illustration|foto|bild|imagen|crédit|©/iu;
const CONTACT = /@|e-?mail|twitter|follow/iu;

const of =
  (...kinds: LeftoverKind[]) =>
  ({ candidate: { line } }: AuthorView): number =>
    line.leftover !== null && kinds.includes(line.leftover) ? 1 : 0;

const beside =
  (offset: number, pattern: RegExp) =>
  (view: AuthorView): number => {
    const line = view.around.lines[view.candidate.index + offset];
    return line && line.words <= 20 && pattern.test(line.text) ? 1 : 0;
  };

const wordsBeside =
  (offset: number) =>
  ({ around: { lines }, candidate }: AuthorView): number =>
    lines[candidate.index + offset]?.words ?? -1;

const ROLE = new RegExp(`(?<![\\p{L}])(?:${ROLES.join('|')})s?(?![\\p{L}])`, 'iu');

const firstWord = (name: string): string => name.split(' ')[0]?.toLowerCase() ?? '';

export const AUTHOR_FEATURES: readonly Feature<AuthorView>[] = [
  { name: 'after by', of: ({ candidate }) => (candidate.mark === 'by' ? 1 : 0) },
  { name: 'after written by', of: ({ candidate }) => (candidate.mark === 'written' ? 1 : 0) },
  { name: 'after a label', of: ({ candidate }) => (candidate.mark === 'label' ? 1 : 0) },
  { name: 'below a label', of: ({ candidate }) => (candidate.labelled ? 1 : 0) },
  { name: 'words before', of: ({ candidate }) => candidate.before },
  { name: 'names before', of: ({ candidate }) => candidate.order },
  { name: 'names in the line', of: ({ candidate }) => candidate.names },
  { name: 'words of the name', of: ({ candidate }) => candidate.name.split(' ').length },
  { name: 'words of the line', of: ({ candidate }) => candidate.line.words },
  {
    name: 'other words of the line',
    of: ({ candidate }) => candidate.line.words - candidate.name.split(' ').length,
  },
  {
    name: 'lines below the headline',
    of: ({ candidate, around: { title } }) => (title === null ? 99 : candidate.index - title),
  },
  {
    name: 'lines from the story',
    of: ({ candidate, around: { run } }) => candidate.index - (run?.first ?? 0),
  },
  {
    name: 'lines from the end',
    of: ({ candidate, around: { run, lines } }) => candidate.index - (run?.last ?? lines.length),
  },
  { name: 'share of the page above', of: ({ candidate, around }) => candidate.index / around.lines.length },
  { name: 'is byline', of: of('byline') },
  { name: 'is date', of: of('date-stamp') },
  { name: 'is caption', of: of('caption') },
  { name: 'is author note', of: of('author-note') },
  {
    name: 'is other leftover',
    of: of('related', 'next-section', 'navigation', 'share', 'subscribe', 'tags', 'comments'),
  },
  { name: 'in the story', of: ({ candidate }) => (candidate.line.kept ? 1 : 0) },
  { name: 'ends a sentence', of: ({ candidate }) => (candidate.line.ended ? 1 : 0) },
  { name: 'lower-case words', of: ({ candidate }) => candidate.line.lower },
  { name: 'list item', of: ({ candidate }) => (candidate.line.marker === null ? 0 : 1) },
  { name: 'copies', of: ({ candidate }) => candidate.line.copies },
  { name: 'gap above', of: ({ candidate }) => Math.min(3, candidate.line.gap) },
  { name: 'date in the line', of: beside(0, HAS_DATE) },
  { name: 'date below', of: beside(1, HAS_DATE) },
  { name: 'date above', of: beside(-1, HAS_DATE) },
  { name: 'role in the line', of: beside(0, ROLE) },
  { name: 'role below', of: beside(1, ROLE) },
  { name: 'contact in the line', of: beside(0, CONTACT) },
  { name: 'contact below', of: beside(1, CONTACT) },
  { name: 'picture in the line', of: beside(0, PICTURE) },
  { name: 'words above', of: wordsBeside(-1) },
  { name: 'words below', of: wordsBeside(1) },
  { name: 'lines with the name', of: ({ candidate }) => candidate.lines },
  { name: 'in the paragraphs', of: ({ inStory }) => inStory },
  { name: 'in the headline', of: ({ inTitle }) => (inTitle ? 1 : 0) },
  { name: 'said who it is', of: ({ noted }) => (noted ? 1 : 0) },
  { name: 'marked names', of: ({ marked }) => marked },
  { name: 'candidates', of: ({ candidates }) => candidates },
  { name: 'sites with the name', of: ({ sites }) => sites },
  { name: 'known outlet', of: ({ known }) => (known ? 1 : 0) },
  {
    name: 'common given name',
    of: ({ candidate }) => {
      const first = firstWord(candidate.name);
      return isGivenName(first) ? 1 : 0;
    },
  },
  {
    name: 'has an initial',
    of: ({ candidate }) => (/(?:^|\s)\p{Lu}\.?(?:\s|$)/u.test(candidate.name) ? 1 : 0),
  },
  { name: 'written in capitals', of: ({ candidate }) => (/\p{Ll}/u.test(candidate.line.text) ? 0 : 1) },
  { name: 'answer of the rules', of: ({ ruled }) => (ruled ? 1 : 0) },
  { name: 'answers of the rules', of: ({ answers }) => answers },
  { name: 'confidence of the rules', of: ({ confidence }) => confidence },
];
