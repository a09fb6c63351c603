/** The paragraphs of a text: runs of lines between blank ones, as exports of press databases format them. */

export interface PressParagraph {
  lines: string[];
  /** Spaces before its first line: databases centre the name of the paper and the date. */
  indent: number;
}

const TAB = '        ';

export function paragraphsOf(text: string): PressParagraph[] {
  const found: PressParagraph[] = [];
  let open: PressParagraph | null = null;
  for (const written of text.split(/\r\n?|\n|\f|\u2028/u)) {
    const line = written.replaceAll('\t', TAB).replaceAll('\u00a0', ' ').trimEnd();
    const bare = line.trimStart();
    if (bare === '' || bare === '\ufeff') open = null;
    else if (open) open.lines.push(bare);
    else {
      open = { lines: [bare], indent: line.length - bare.length };
      found.push(open);
    }
  }
  return found;
}

const joined = ({ lines }: PressParagraph): string => lines.join(' ').replace(/\s+/gu, ' ').trim();

const WRAP_MOST = 100;
const WRAP_LEAST = 45;

/** Whether these paragraphs are hard-wrapped rather than broken by the writer. */
function isWrapped(paragraphs: readonly PressParagraph[]): boolean {
  let wrapped = 0;
  let broken = 0;
  for (const { lines } of paragraphs) {
    if (lines.some((line) => line.length > WRAP_MOST)) return false;
    for (const line of lines.slice(0, -1)) {
      broken += 1;
      if (line.length >= WRAP_LEAST) wrapped += 1;
    }
  }
  return wrapped * 2 > broken;
}

/** The text of a body: one line per paragraph, separated by empty lines. */
export function bodyOf(paragraphs: readonly PressParagraph[]): string {
  const wrapped = isWrapped(paragraphs);
  return paragraphs
    .map((paragraph) => (wrapped ? joined(paragraph) : paragraph.lines.join('\n\n')))
    .join('\n\n');
}
