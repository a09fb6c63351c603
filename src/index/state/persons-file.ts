/**
 * The canonical form of each person's name, stored beside the catalog: the names, and a column with the index of each one's canonical
 * form among them.
 */
import { bytesOf, IndexDamage, uint32s } from '../bytes/bytes.js';
import { TextList, writeTexts } from '../tables/tables.js';
import { readKept, writeKept } from './kept-file.js';

/** Maps each name to its canonical form; null if nothing is stored. */
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

/** Only the names that differ from their canonical form, which are few. */
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
  // A canonical form that never occurs as a name itself is added after the names.
  for (const usual of persons.values()) if (!places.has(usual)) places.set(usual, places.size);
  writeKept(path, (sections) => {
    writeTexts(sections, 'name', [...places.keys()]);
    sections.add('usual', bytesOf(Uint32Array.from(persons.values(), (usual) => places.get(usual) ?? 0)));
  });
}
