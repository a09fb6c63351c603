/** Markdown that GitHub and the generator of the site read alike. */

/** Text whose brackets are not read as tags. */
export const plain = (text: string): string => text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A cell of a table, with text that may have code spans. */
const cell = (text: string): string => text.replaceAll('\n', ' ').replaceAll('|', '\\|');

export const code = (text: string): string => (text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``);

export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');

export const block = (language: string, lines: readonly string[]): string =>
  ['```'.concat(language), ...lines, '```'].join('\n');

/** Parts of a page, separated by empty lines; empty ones are left out. */
export const page = (...parts: readonly string[]): string =>
  `${parts.filter((part) => part !== '').join('\n\n')}\n`;

/** The first lines of every page that is written by a program. */
export const heading = (title: string, about: string): string =>
  `# ${title}\n\n<!-- Written by npm run man; do not edit. -->\n\n${about}`;
