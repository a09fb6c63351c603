/** Resolves the label of a turn to a person, even if it is one capitalised word, or the letter Q or A. */
import type { ParsedArticle } from '../../../parse/parse.js';
import type { FoundSpeaker, SourcePhrase } from '../found.js';
import type { Cast, Member } from './cast.js';

/** The one person named before an offset, authors aside; of several, the only one in subject position. */
function onlyPersonBefore(cast: Cast, authors: readonly string[], place: number): Member | null {
  const own = new Set(authors.map((author) => author.toLowerCase()));
  const named = cast.members.filter(
    ({ body, tokens, places, name }) =>
      !body && tokens.length > 1 && !own.has(name.toLowerCase()) && (places[0] ?? place) < place,
  );
  const subjects = named.filter(({ subjectPlaces }) => (subjectPlaces[0] ?? place) < place);
  const [person, ...others] = named.length > 1 ? subjects : named;
  return person && others.length === 0 ? person : null;
}

/** The names for "Q" and "A": the only author, and the only person introduced before the first question. */
export function interviewOf(
  { authors }: ParsedArticle,
  cast: Cast,
  from: number,
): (letter: string) => FoundSpeaker | null {
  const interviewee = onlyPersonBefore(cast, authors, from);
  const person = (name: string | undefined, role: string | null): FoundSpeaker | null =>
    name === undefined
      ? null
      : {
          name,
          role,
          kind: 'person',
          anonymous: false,
          mention: null,
          resolution: 'carried-over',
          candidates: [],
          confidence: 0,
        };
  const asker = person(authors.length === 1 ? authors[0] : undefined, null);
  const answerer = person(interviewee?.name, interviewee?.role ?? null);
  return (letter) => (letter.startsWith('q') ? asker : answerer);
}

const LETTER = /^(?:q|a|question|answer)\.?$/iu;

/** The letter of a label; null if it is a name. */
export function letterOf(text: string, { core }: SourcePhrase): string | null {
  const words = text.slice(core.start, core.end);
  return LETTER.test(words) ? words.toLowerCase() : null;
}
