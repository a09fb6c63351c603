/** The links of a sheet: cells that consist only of the address of a page. */
import { escapeMarkup } from '../../text/markup.js';
import type { Cell } from '../csv-cell.js';

const ADDRESS = /^https?:\/\/[\x21\x23-\x3B\x3D\x3F-\x7E]{1,2000}$/u;

/** Maximum number of links that spreadsheet programs accept. */
const MOST = 65_000;

/** `A`, `Z`, `AA`: the letters of a column, from 0. */
const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Elements that follow the links in a sheet (ECMA-376, CT_Worksheet). */
const AFTER =
  /<(?:printOptions|pageMargins|pageSetup|headerFooter|drawing|legacyDrawing|tableParts)\b|<\/worksheet>/u;

/** @param rows those below the header row */
export function linksOf(rows: readonly (readonly Cell[])[]) {
  const links = rows
    .flatMap((row, at) =>
      row.flatMap((cell, column) =>
        typeof cell === 'string' && ADDRESS.test(cell)
          ? [{ at: `${letters(column)}${at + 2}`, address: cell }]
          : [],
      ),
    )
    .slice(0, MOST);
  const element = links
    .map(({ at }, index) => `<hyperlink xmlns:r="${NAMESPACE}" ref="${at}" r:id="rId-link-${index + 1}"/>`)
    .join('');
  const relations = links
    .map(
      ({ address }, index) =>
        `<Relationship Id="rId-link-${index + 1}" Type="${TYPE}" Target="${escapeMarkup(address)}" TargetMode="External"/>`,
    )
    .join('');
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (content: string): string => {
            const place = AFTER.exec(content)?.index;
            if (links.length === 0 || place === undefined) return content;
            return `${content.slice(0, place)}<hyperlinks>${element}</hyperlinks>${content.slice(place)}`;
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': { insert: () => relations },
      },
    },
  };
}
