/**
 * Parses an article with inline annotations: `[q|"It will hold,"] [s=Mara Ellison|she] [c|said].` README.md
 * defines the marks.
 */
export type Span = [start: number, end: number];

export interface Mark {
  kind: 'q' | 's' | 'c' | 'd' | 'p' | 'r';
  /** Numbers of the attributions within the paragraph; 1 by default. */
  numbers: string[];
  /** Continues the last attribution of the previous paragraph. */
  continues: boolean;
  doubtful: boolean;
  /** The person or body meant, the value of a date, the utterance; null if the mark has none. */
  value: string | null;
  /** In code points of the text. */
  span: Span;
}

export interface MarkedLine {
  kind: 'title' | 'body' | 'leftover';
  /** With its offset in the page, in code points. */
  start: number;
  text: string;
  marks: Mark[];
}

export interface Marked {
  id: string;
  /** The header fields: style, country, publisher, authors, published, event. */
  head: ReadonlyMap<string, string>;
  /** The page as tools receive it. */
  text: string;
  lines: MarkedLine[];
}

const OPENING = /\[([qscdpr])(\d*)(\^?)(\??)(?:=([^|[\]]*))?\|/uy;

/** Removes the marks from a line. Other brackets belong to the text. */
function readLine(line: string, start: number, where: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: (Mark | null)[] = [];
  const text: string[] = [];
  for (let at = 0; at < line.length; ) {
    OPENING.lastIndex = at;
    const opening = OPENING.exec(line);
    const place = start + text.length;
    if (opening) {
      const [whole, kind = '', numbers = '', caret, doubt, value] = opening;
      const mark: Mark = {
        kind: kindOf(kind),
        numbers: numbers === '' ? ['1'] : [...numbers],
        continues: caret === '^',
        doubtful: doubt === '?',
        value: value ?? null,
        span: [place, place],
      };
      marks.push(mark);
      open.push(mark);
      at += whole.length;
      continue;
    }
    const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
    if (character === ']' && open.length > 0) {
      const mark = open.pop();
      if (mark) mark.span[1] = place;
      else text.push(character);
    } else {
      if (character === '[') open.push(null);
      text.push(character);
    }
    at += character.length;
  }
  if (open.length > 0) throw new Error(`${where}: a mark is not closed: ${line.slice(0, 60)}`);
  return { text: text.join(''), marks };
}

function kindOf(letter: string): Mark['kind'] {
  if (letter === 'q' || letter === 's' || letter === 'c') return letter;
  return letter === 'd' || letter === 'p' ? letter : 'r';
}

const PREFIXES: readonly [string, MarkedLine['kind']][] = [
  ['# ', 'title'],
  ['~ ', 'leftover'],
];

/**
 * Parses a marked article: header lines, `---`, and the page, in which `# ` begins the title and `~ ` lines
 * outside the article.
 */
export function readMarked(id: string, source: string): Marked {
  const [top = '', page = ''] = source.split(/^---\n/mu);
  const head = new Map(
    top
      .split('\n')
      .filter((line) => line.includes(':'))
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const lines: MarkedLine[] = [];
  let text = '';
  let length = 0;
  for (const line of page.replace(/\n+$/u, '').split('\n')) {
    const [prefix, kind] = PREFIXES.find(([opening]) => line.startsWith(opening)) ?? ['', 'body' as const];
    const read = readLine(line.slice(prefix.length), length, id);
    if (read.text !== '') lines.push({ kind, start: length, ...read });
    text += `${read.text}\n`;
    length += [...read.text].length + 1;
  }
  return { id, head, text, lines };
}
