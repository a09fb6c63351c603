/**
 * The usual name of each person's name, as kept beside the catalog: the names, and a column with the place of each one's usual name
 * among them.
 */
import { bytesOf, IndexDamage, uint32s } from '../bytes/bytes.js';
import { TextList, writeTexts } from '../tables/tables.js';
import { readKept, writeKept } from './kept-file.js';

/** Maps each name to the usual one; null if nothing is kept. */
export const readPersons = (path: string): Map<string, string> | null =>
  readKept(path, (sections) => {
    const names = new TextList(sections, 'name').all;
    const usual = uint32s(sections.whole('usual'));
    const found = new Map<string, string>();
    for (const [at, place] of usual.entries()) {
      const [name, other] = [names[at], names[place]];
      if (name === undefined || other === undefined) throw new IndexDamage('is damaged (a name is missing)');
      found.set(name, other);
    }
    return found;
  });

/** The same for names whose usual one is another, which are few. */
export const readOtherNames = (path: string): Map<string, string> | null =>
  readKept(path, (sections) => {
    const names = new TextList(sections, 'name');
    const found = new Map<string, string>();
    for (const [at, place] of uint32s(sections.whole('usual')).entries()) {
      if (at === place) continue;
      const [name, other] = [names.at(at), names.at(place)];
      if (name === null || other === null) throw new IndexDamage('is damaged (a name is missing)');
      found.set(name, other);
    }
    return found;
  });

export function writePersons(path: string, persons: ReadonlyMap<string, string>): void {
  const places = new Map<string, number>();
  for (const name of persons.keys()) places.set(name, places.size);
  // A usual name that nobody is called in full comes behind the names.
  for (const usual of persons.values()) if (!places.has(usual)) places.set(usual, places.size);
  writeKept(path, (sections) => {
    writeTexts(sections, 'name', [...places.keys()]);
    sections.add('usual', bytesOf(Uint32Array.from(persons.values(), (usual) => places.get(usual) ?? 0)));
  });
}
