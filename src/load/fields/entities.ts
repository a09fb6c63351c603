/** The HTML entities that occur in news, with the characters they represent. */
import { windowsCharacter } from '../../text/decode.js';

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    zwnj: '',
    ndash: '–',
    mdash: '—',
    horbar: '―',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    hellip: '…',
    bull: '•',
    middot: '·',
    prime: '′',
    euro: '€',
    pound: '£',
    yen: '¥',
    cent: '¢',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    deg: '°',
    plusmn: '±',
    times: '×',
    divide: '÷',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
    iexcl: '¡',
    iquest: '¿',
    szlig: 'ß',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    AElig: 'Æ',
    oelig: 'œ',
    OElig: 'Œ',
    eth: 'ð',
    ETH: 'Ð',
    thorn: 'þ',
    THORN: 'Þ',
    inodot: 'ı',
    lstrok: 'ł',
    Lstrok: 'Ł',
  }),
);

/** Diacritics in entity names: `eacute`, `Ccedil`, `scaron`. */
const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    circ: '\u0302',
    uml: '\u0308',
    tilde: '\u0303',
    ring: '\u030a',
    cedil: '\u0327',
    caron: '\u030c',
    breve: '\u0306',
    macr: '\u0304',
    ogon: '\u0328',
    dot: '\u0307',
  }),
);

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([A-Za-z]{1,8}\d{0,2}));/gu;
const MARKED = /^([A-Za-z])(acute|grave|circ|uml|tilde|ring|cedil|caron|breve|macr|ogon|dot)$/u;

function characterOf(code: number): string | null {
  // By `&#146;` pages mean the Windows-1252 character.
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code);
  const usable = code === 9 || code === 10 || (code >= 32 && code <= 0x10ffff);
  return usable && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}

function nameOf(name: string): string | null {
  const marked = MARKED.exec(name);
  if (marked) return `${marked[1]}${MARKS.get(marked[2] ?? '') ?? ''}`.normalize('NFC');
  return NAMED.get(name) ?? null;
}

/** Decodes a text's entities once; unknown entities are kept. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(ENTITY, (entity: string, decimal?: string, hexadecimal?: string, name?: string) => {
        if (name !== undefined) return nameOf(name) ?? entity;
        const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
        return characterOf(code) ?? entity;
      })
    : text;
