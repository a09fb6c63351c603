/** The manual page in the man macros of roff. */
import type { HelpPart } from '../../src/model/help-topic.js';
import { VERSION } from '../../src/version.js';
import { type Command, type Manual, manual, type Option } from './manual.js';

/** A text in which roff sees no request, and hyphens and quotation marks are those of ASCII, to be copied. */
const plain = (text: string): string =>
  text
    .replaceAll('\\', '\\e')
    .replaceAll('-', '\\-')
    .replaceAll("'", '\\(aq')
    .replaceAll('`', '\\(ga')
    .replaceAll('^', '\\(ha')
    .replaceAll('~', '\\(ti')
    .replace(
      /[^\n -~]/gu,
      (character) => `\\[u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    )
    .replace(/^[.]/u, '\\&.');

const heading = (text: string): string => `.SH "${plain(text.toUpperCase())}"\n`;
const subheading = (text: string): string => `.SS "${plain(text.replaceAll('"', '\u201d'))}"\n`;
const paragraph = (text: string): string => `.PP\n${plain(text)}\n`;
const entry = (term: string, text: string): string => `.TP\n.B ${plain(term)}\n${plain(text)}\n`;
const verbatim = (lines: readonly string[]): string =>
  `.PP\n.nf\n.RS 4\n${lines.map(plain).join('\n')}\n.RE\n.fi\n`;

const optionEntry = ({ flags, text }: Option): string => entry(flags, text);

/** Notes and examples: lines that are indented are kept, others are prose. */
function afterText(text: string): string {
  if (text === '') return '';
  const blocks = text.split(/\n\n/u);
  return blocks
    .map((block) => {
      const lines = block.split('\n');
      const prose = lines.filter((line) => /^\S/u.test(line));
      const kept = lines.filter((line) => /^ {2}/u.test(line)).map((line) => line.slice(2));
      return (prose.length > 0 ? paragraph(prose.join(' ')) : '') + (kept.length > 0 ? verbatim(kept) : '');
    })
    .join('');
}

const commandSection = ({ usage, text, options, after }: Command): string =>
  [subheading(usage), paragraph(text), ...options.map(optionEntry), afterText(after)].join('');

const partText = ({ title, text = [], rows = [], examples = [] }: HelpPart): string =>
  [
    title === null ? '' : paragraph(`${title}:`),
    ...text.map(paragraph),
    ...rows.map(([term, meaning]) => entry(term, meaning)),
    examples.length === 0 ? '' : verbatim(examples),
  ].join('');

function pageOf({ summary, commands, common, topics }: Manual): string {
  return [
    `.\\" Written by npm run man; do not edit.\n.TH CORPUS 1 "" "corpus ${plain(VERSION)}" "User Commands"\n`,
    heading('Name'),
    `corpus \\- ${plain(summary.replace(/\.$/u, ''))}\n`,
    heading('Synopsis'),
    '.B corpus\n.I command\n[\\fIoptions\\fR] [\\fIarguments\\fR]\n',
    heading('Commands'),
    ...commands.map(commandSection),
    heading('Options of many commands'),
    ...common.map(optionEntry),
    ...topics.flatMap(({ name, topic }) => [
      heading(name.replaceAll('-', ' ')),
      paragraph(topic.title),
      ...topic.parts.map(partText),
    ]),
  ].join('');
}

export const manPage = async (): Promise<string> => pageOf(await manual());
