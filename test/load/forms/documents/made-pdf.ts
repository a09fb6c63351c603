/** Builds PDFs with each line of text at a given position. */

export interface Drawn {
  text: string;
  x: number;
  y: number;
  size?: number;
}

const escaped = (text: string): string => text.replace(/[()\\]/gu, '\\$&');

/** Encodes characters above ASCII in WinAnsi. */
const draw = ({ text, x, y, size = 10 }: Drawn): string =>
  `BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped(text)}) Tj ET`;

export const stream = (content: string, dictionary = ''): string =>
  `<<${dictionary}/Length ${content.length}>>stream\n${content}\nendstream`;

/** `objects`, numbered from 1; the trailer names the first one as the root. */
export function pdfOf(objects: readonly string[], trailer = ''): Buffer {
  let text = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [at, object] of objects.entries()) {
    places.push(text.length);
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
  }
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  const end = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Buffer.from(text + end, 'latin1');
}

const FONT = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>';

/** Pages with the given operators as contents. */
export function pdfOfContents(contents: readonly string[], info = ''): Buffer {
  const kids = contents.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const pages = contents.flatMap((content, at) => [
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents ${6 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
    stream(content),
  ]);
  return pdfOf(
    [
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`,
      FONT,
      `<<${info}>>`,
      ...pages,
    ],
    '/Info 4 0 R',
  );
}

export const pdf = (pages: readonly (readonly Drawn[])[], info = ''): Buffer =>
  pdfOfContents(
    pages.map((page) => page.map(draw).join('\n')),
    info,
  );

/** Lines below each other; an empty one makes a paragraph break. */
export const column = (lines: readonly string[], x = 72, top = 700, size = 10): Drawn[] =>
  lines.flatMap((text, at) => (text === '' ? [] : [{ text, x, y: top - at * size * 1.2, size }]));
