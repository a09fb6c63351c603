/**
 * Word documents (DOCX): the paragraphs of the main part. Headers, footers, notes, comments, and deleted or hidden text are left out;
 * if text is stored twice for older programs, one copy is read.
 */
import { attributeOf } from '../markup/markup.js';
import { DocumentFault, type DocumentText } from './document-text.js';
import { Paragraphs } from './paragraphs.js';
import { firstTexts, xmlOf, xmlTokens } from './xml.js';
import type { Zip } from './zip.js';

const MAIN = /^word\/document\d{0,3}\.xml$/u;
const PROPERTIES = 'docProps/core.xml';

export const mainPart = (zip: Zip): string | null => zip.names().find((name) => MAIN.test(name)) ?? null;

/** Elements left out with all their contents. */
const UNSEEN: ReadonlySet<string> = new Set(['mc:Fallback', 'w:moveFrom', 'w:del']);

const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ['w:tab', '\t'],
  ['w:br', '\n'],
  ['w:cr', '\n'],
  ['w:noBreakHyphen', '-'],
]);

export function readDocx(zip: Zip, part: string): DocumentText {
  const xml = xmlOf(zip.read(part) ?? new Uint8Array());
  if (!/<w:document[\s>]/u.test(xml.slice(0, 4000))) {
    throw new DocumentFault(
      'unreadable-file',
      'is damaged: its main part is not text',
      'save it again as .docx',
    );
  }
  const core = firstTexts(xmlOf(zip.read(PROPERTIES) ?? new Uint8Array()), ['dc:title', 'dc:creator']);
  return {
    text: bodyText(xml),
    title: core.get('dc:title') ?? null,
    authors: core.get('dc:creator') ?? null,
    damage: null,
  };
}

function bodyText(xml: string): string {
  const paragraphs = new Paragraphs();
  let inText = false;
  let hidden = false;
  for (const token of xmlTokens(xml, UNSEEN)) {
    if (token.kind === 'text') {
      if (inText && !hidden) paragraphs.add(token.text);
    } else if (token.kind === 'open') {
      const { name, empty, attributes } = token;
      if (name === 'w:p') {
        paragraphs.begin();
        if (empty) paragraphs.end();
      } else if (name === 'w:r') hidden = false;
      else if (name === 'w:vanish') hidden = !isOff(attributes);
      else if (name === 'w:t') inText = !empty;
      else if (!hidden) paragraphs.add(inRun(name, attributes));
    } else if (token.name === 'w:p') paragraphs.end();
    else if (token.name === 'w:t') inText = false;
    // The paragraph properties may hide the paragraph mark, which does not hide the text.
    else if (token.name === 'w:pPr' || token.name === 'w:r') hidden = false;
  }
  return paragraphs.text();
}

/** Tab stops in paragraph properties have a position; tabs in the text do not. */
const inRun = (name: string, attributes: string): string =>
  name === 'w:tab' && attributes.includes('w:pos') ? '' : (CHARACTERS.get(name) ?? '');

const isOff = (attributes: string): boolean =>
  /^(?:0|false|off)$/u.test(attributeOf(attributes, 'w:val') ?? '');
