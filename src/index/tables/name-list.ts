/** A multi-valued column of names, such as authors: pairs of article and string. */

import { GrowingColumn } from '../../text/growing-column.js';
import { bytesOf, type SectionReader, type SectionWriter, uint32s } from '../bytes/bytes.js';

export class NameListWriter {
  readonly #articles = new GrowingColumn();
  readonly #names = new GrowingColumn();

  add(article: number, name: number): void {
    this.#articles.push(article);
    this.#names.push(name);
  }

  write(sections: SectionWriter, name: string): void {
    sections.add(`${name}.article`, bytesOf(this.#articles.view()));
    sections.add(`${name}.name`, bytesOf(this.#names.view()));
  }
}

export interface NameList {
  article: Uint32Array;
  name: Uint32Array;
}

export const readNameList = (sections: SectionReader, name: string): NameList => ({
  article: uint32s(sections.whole(`${name}.article`)),
  name: uint32s(sections.whole(`${name}.name`)),
});

/** The names of each article that has any, in order. */
export function namesByArticle({ article, name }: NameList): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const [at, number] of article.entries()) {
    const known = found.get(number);
    if (known) known.push(name[at] ?? 0);
    else found.set(number, [name[at] ?? 0]);
  }
  return found;
}
