/** Features of a name that may be the publisher's: the places where it occurs, how often, and its form. */
import type { Feature } from '../../ranking/ranking.js';
import { MASTHEAD_WORDS, NO_PUBLISHERS, NOT_NAMES } from '../vocabulary.js';
import type { Candidate } from './candidates.js';
import { COMPANY_ENDING } from './words.js';

export interface PublisherView {
  candidate: Candidate;
  /** The highest number of occurrences of any candidate. */
  most: number;
  lines: number;
  /** The first line of the story; the number of lines if there is none. */
  story: number;
  /** How often the paragraphs contain it. */
  inText: number;
  characters: number;
  /** Number of candidates whose names contain this one, and of those whose names it contains. */
  within: number;
  around: number;
  /** Number of sites with a line that reads like this. */
  sites: number;
  known: 'agency' | 'newsroom' | null;
  isPerson: boolean;
  /** The rules' score, and whether it is their answer. */
  score: number;
  ruled: boolean;
  hasRuled: boolean;
}

const place =
  (...names: string[]) =>
  ({ candidate: { places } }: PublisherView): number =>
    names.reduce((sum, name) => sum + (places.get(name) ?? 0), 0);

const words = (name: string): string[] => name.toLowerCase().split(/[^\p{L}\p{N}.-]+/u);

const is =
  (holds: (name: string) => boolean) =>
  ({ candidate: { name } }: PublisherView): number =>
    holds(name) ? 1 : 0;

export const PUBLISHER_FEATURES: readonly Feature<PublisherView>[] = [
  { name: 'in a notice', of: place('notice') },
  { name: 'in a notice without company words', of: place('notice-cut') },
  { name: 'copyright phrase', of: place('copyright', 'reserved') },
  { name: 'print edition or source', of: place('print-edition', 'source-line') },
  { name: 'newsletter or subscription', of: place('newsletter', 'subscribe') },
  { name: 'follow', of: place('follow') },
  { name: 'more from', of: place('more-from') },
  { name: 'about', of: place('about') },
  { name: 'staff', of: place('staff', 'writes-for') },
  { name: 'house page', of: place('house-page', 'house-boilerplate', 'comment-via') },
  { name: 'e-mail address', of: place('email-domain') },
  { name: 'credit', of: place('credit', 'house-credit') },
  { name: 'after a phrase of the house', of: place('phrase') },
  { name: 'after a phrase of the owner', of: place('owner') },
  { name: 'after a word of origin', of: place('origin') },
  { name: 'a short line', of: place('short-line') },
  { name: 'among the first lines', of: place('top') },
  { name: 'among the last lines', of: place('foot') },
  { name: 'a domain', of: place('domain') },
  { name: 'a handle', of: place('handle') },
  { name: 'after the headline', of: place('title-tail') },
  { name: 'within short lines', of: place('alone') },
  { name: 'within other lines', of: place('capitalised') },
  { name: 'kinds of places', of: ({ candidate }) => candidate.places.size },
  { name: 'occurrences', of: ({ candidate }) => candidate.total },
  { name: 'share of the most', of: ({ candidate, most }) => candidate.total / most },
  { name: 'first line', of: ({ candidate }) => candidate.first },
  { name: 'first line from the story', of: ({ candidate, story }) => candidate.first - story },
  { name: 'last line from the end', of: ({ candidate, lines }) => lines - candidate.last },
  { name: 'spread', of: ({ candidate, lines }) => (candidate.last - candidate.first) / lines },
  { name: 'lines of the page', of: ({ lines }) => lines },
  { name: 'characters', of: ({ candidate }) => candidate.name.length },
  { name: 'words', of: ({ candidate }) => candidate.name.split(' ').length },
  { name: 'in paragraphs', of: ({ inText }) => inText },
  { name: 'length of paragraphs', of: ({ characters }) => characters },
  { name: 'within others', of: ({ within }) => within },
  { name: 'around others', of: ({ around }) => around },
  { name: 'sites with the line', of: ({ sites }) => sites },
  { name: 'has an article', of: is((name) => /^the\s/iu.test(name)) },
  { name: 'in capitals', of: is((name) => !/\p{Ll}/u.test(name)) },
  { name: 'in lower case', of: is((name) => !/\p{Lu}/u.test(name)) },
  { name: 'capital within a word', of: is((name) => /\p{Ll}\p{Lu}/u.test(name)) },
  { name: 'has a dot', of: is((name) => name.includes('.')) },
  { name: 'has a figure', of: is((name) => /\d/u.test(name)) },
  { name: 'word of mastheads', of: is((name) => words(name).some((word) => MASTHEAD_WORDS.has(word))) },
  { name: 'word of menus', of: is((name) => words(name).some((word) => NOT_NAMES.has(word))) },
  { name: 'never a publisher', of: is((name) => NO_PUBLISHERS.has(name.toLowerCase())) },
  { name: 'ends like a company', of: is((name) => COMPANY_ENDING.test(name)) },
  { name: 'known newsroom', of: ({ known }) => (known === 'newsroom' ? 1 : 0) },
  { name: 'known agency', of: ({ known }) => (known === 'agency' ? 1 : 0) },
  { name: 'name of a person', of: ({ isPerson }) => (isPerson ? 1 : 0) },
  { name: 'score of the rules', of: ({ score }) => score },
  { name: 'answer of the rules', of: ({ ruled }) => (ruled ? 1 : 0) },
  { name: 'rules have an answer', of: ({ hasRuled }) => (hasRuled ? 1 : 0) },
];
