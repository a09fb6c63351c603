/** Decides which names are persons', and which belong to the same person. */
import type { Speaker } from '../../model/quotation.js';

export { aliasesOf, aliasOf } from './alias.js';
export { namesAnyone } from './names-anyone.js';
export { fullGiven } from './nicknames.js';
export {
  type ArticlesOf,
  NameTable,
  type Occurring,
  onePersonEach,
  usualNames,
} from './one-person/one-person.js';
export { type PersonName, readName, surnameOf } from './read-name.js';

/** Descriptions without a name ("Utopian analysts") count as anonymous too. */
export const isAnonymous = ({
  name,
  kind,
  anonymous,
}: Pick<Speaker, 'name' | 'kind' | 'anonymous'>): boolean =>
  anonymous || name === null || (kind !== 'organisation' && /(?:^|\s)\p{Ll}\S*$/u.test(name.trim()));

/** Whether a speaker is a named person. */
export const isNamedPerson = (speaker: Speaker): boolean =>
  speaker.kind === 'person' && !isAnonymous(speaker);
