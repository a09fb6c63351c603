/**
 * Rich text (RTF): the visible text, interpreted by its control words. Fonts, styles, pictures, headers, notes, field instructions
 * and hidden text are left out. Characters are decoded by the code page of the font or of the document.
 */
import { AGAIN, DocumentFault, type DocumentText, joinParagraphs } from './document-text.js';
import { codePageOf, decodeByte } from './rtf-characters.js';

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)|[\r\n]|\\/giuy;

/** Maximum nesting of groups; programs write a few dozen levels. */
const MAX_NESTED = 5000;

/** Groups whose content is not part of the text. */
const UNSEEN: ReadonlySet<string> = new Set(
  `fonttbl colortbl stylesheet listtable listoverridetable info pict object objdata header headerl headerr headerf footer
  footerl footerr footerf footnote annotation fldinst generator xe tc rxe pntext themedata datastore filetbl revtbl rsidtbl
  bkmkstart bkmkend`.split(/\s+/u),
);

const TEXT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries({
    par: '\n\n',
    sect: '\n\n',
    page: '\n\n',
    row: '\n\n',
    cell: '\n\n',
    line: '\n',
    tab: '\t',
    emdash: '—',
    endash: '–',
    lquote: '‘',
    rquote: '’',
    ldblquote: '“',
    rdblquote: '”',
    bullet: '•',
    emspace: ' ',
    enspace: ' ',
  }),
);
const TEXT_OF_SIGN: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['\n', '\n\n'],
  ['\r', '\n\n'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
]);

interface Group {
  /** The group's destination, such as `fonttbl`, if it or an enclosing group is left out; '' for text. */
  unseen: string;
  hidden: boolean;
  codePage: number;
  /** Number of replacement characters after a Unicode character, for older programs. */
  substitutes: number;
  /** Name of the document property that a group contains: `title`. */
  property: string;
}

export function readRtf(bytes: Uint8Array): DocumentText {
  const reader = new RtfReader();
  const whole = reader.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'));
  return {
    text: joinParagraphs(reader.text.split('\n\n')),
    title: reader.properties.get('title')?.trim() || null,
    authors: reader.properties.get('author')?.trim() || null,
    damage: whole ? null : 'is cut off; what is there is read',
  };
}

class RtfReader {
  text = '';
  readonly properties = new Map<string, string>();
  readonly #fonts = new Map<number, number>();
  #font = 0;
  #documentPage = 1252;
  #toSkip = 0;
  #starred = false;
  #group: Group = { unseen: '', hidden: false, codePage: 1252, substitutes: 1, property: '' };
  readonly #outer: Group[] = [];

  /** Reads a document; false if groups are unclosed at the end. */
  read(rtf: string): boolean {
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(rtf); match; match = TOKEN.exec(rtf)) {
      const [, word, figure, byte, sign, brace, text] = match;
      const starred = this.#starred;
      this.#starred = false;
      if (brace === '{') this.#enter();
      else if (brace === '}') {
        if (this.#leave()) return true;
      } else if (word !== undefined) {
        const value = figure === undefined ? null : Number(figure);
        if (word === 'bin') TOKEN.lastIndex += Math.max(0, value ?? 0);
        else this.#word(word, value, starred);
      } else if (byte !== undefined) this.#add(decodeByte(Number.parseInt(byte, 16), this.#group.codePage));
      else if (sign === '*') this.#starred = true;
      else if (sign !== undefined) this.#add(TEXT_OF_SIGN.get(sign) ?? '');
      else if (text !== undefined) this.#addRun(text);
    }
    return false;
  }

  #enter(): void {
    if (this.#outer.length >= MAX_NESTED) {
      throw new DocumentFault('unreadable-file', 'has groups nested without end', AGAIN);
    }
    this.#outer.push(this.#group);
    this.#group = { ...this.#group };
    this.#toSkip = 0;
  }

  /** Leaves a group; returns whether it was the outermost one. */
  #leave(): boolean {
    this.#group = this.#outer.pop() ?? this.#group;
    this.#toSkip = 0;
    return this.#outer.length === 0;
  }

  #word(word: string, value: number | null, starred: boolean): void {
    const group = this.#group;
    if (group.unseen === '' && (starred || UNSEEN.has(word))) group.unseen = word;
    else if (group.unseen === 'info' && (word === 'title' || word === 'author')) group.property = word;
    else if (word === 'ansicpg') this.#documentPage = group.codePage = value ?? 1252;
    else if (word === 'f') {
      this.#font = value ?? 0;
      if (group.unseen === '') group.codePage = this.#fonts.get(this.#font) ?? this.#documentPage;
    } else if (word === 'fcharset') {
      const page = codePageOf(value ?? 0);
      if (page !== null) this.#fonts.set(this.#font, page);
    } else if (word === 'plain') group.hidden = false;
    else if (word === 'v' || word === 'deleted') group.hidden = value !== 0;
    else if (word === 'uc') group.substitutes = Math.max(0, Math.min(value ?? 1, 10));
    else if (word === 'u') this.#unicode(value ?? 0);
    else this.#add(TEXT_OF.get(word) ?? '');
  }

  #unicode(value: number): void {
    this.#toSkip = 0;
    this.#add(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#toSkip = this.#group.substitutes;
  }

  #addRun(text: string): void {
    const skipped = Math.min(this.#toSkip, text.length);
    this.#toSkip -= skipped;
    this.#append(
      text
        .slice(skipped)
        .replace(/[\x80-\xff]/gu, (sign) => decodeByte(sign.charCodeAt(0), this.#group.codePage)),
    );
  }

  #add(text: string): void {
    if (text === '') return;
    if (this.#toSkip > 0) this.#toSkip -= 1;
    else this.#append(text);
  }

  #append(text: string): void {
    const { unseen, hidden, property } = this.#group;
    if (property !== '') this.properties.set(property, (this.properties.get(property) ?? '') + text);
    else if (unseen === '' && !hidden) this.text += text;
  }
}
