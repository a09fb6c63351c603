/** Mail: a message (EML) is an article or contains an export of a press database; a mailbox (mbox) contains any number of messages. */
import type { Problem } from '../../../model/problem.js';
import { eachLine } from '../each-line.js';
import type { ByteReader, FilesReading, TextForm, TextReader, TextSource } from '../form.js';

const MESSAGE_LINE = /^From \S{1,320} .{10,60}$/mu;
const FIELD =
  /^(?:from|to|subject|date|received|return-path|message-id|mime-version|delivered-to|content-type|x-[\w-]{1,60}|reply-to|list-[\w-]{1,40}|dkim-signature|arc-[\w-]{1,40}|authentication-results|cc|sender):/iu;
const MOST_LINES = 200;

/**
 * Whether a text begins with a message header: only fields above the first blank line, From and two of To, Subject and Date, or From
 * and a Message-ID or MIME-Version.
 */
function isMessage(text: string): boolean {
  const names = new Set<string>();
  for (const line of eachLine(text.slice(0, 65_536), MOST_LINES)) {
    if (line.trim() === '') break;
    const name = FIELD.exec(line)?.[0].toLowerCase();
    if (name !== undefined) names.add(name);
    else if (!/^(?:[ \t]|[!-9;-~]{1,76}:)/u.test(line)) return false;
  }
  const letter = ['to:', 'subject:', 'date:'].filter((name) => names.has(name)).length;
  return names.has('from:') && (letter >= 2 || names.has('message-id:') || names.has('mime-version:'));
}

const isMailbox = (head: string): boolean =>
  MESSAGE_LINE.test(head.slice(0, head.indexOf('\n') + 1 || 400)) &&
  isMessage(head.slice(head.indexOf('\n') + 1));

/** The separator line between two messages of a mailbox. */
const BETWEEN = /(?:^|\n\r?\n)From \S{1,320} .{10,60}\r?\n(?=[\w-]{1,76}:)/gu;

/** The messages of a mailbox, each without its "From …" line. */
function messagesIn(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let previous: number | null = null;
  for (const match of text.matchAll(BETWEEN)) {
    if (previous !== null) found.push({ start: previous, end: match.index });
    previous = match.index + match[0].length;
  }
  if (previous !== null) found.push({ start: previous, end: text.length });
  return found;
}

/** The "From …" line of a message. */
const OF_MESSAGE = /^From [^\s@]{1,64}@\S{1,255}/u;

/** Offset of a "From …" line at the end of a mailbox whose message is missing; -1 if there is none. */
function cutLine(raw: string): number {
  const start = raw.trimEnd().lastIndexOf('\n') + 1;
  const isBelowBlank = /\n\r?\n$/u.test(raw.slice(Math.max(0, start - 3), start));
  return isBelowBlank && OF_MESSAGE.test(raw.slice(start, start + 400)) ? start : -1;
}

const cutOff = ({ path, text }: TextSource): Problem => ({
  rule: 'broken-record',
  path,
  line: text.trimEnd().split('\n').length,
  message: 'ends before the header of its last message does',
  hint: 'export it again; the rest of the file is read',
  fatal: false,
});

/** `readText` reads the text of a message, `readBytes` its attachments. */
export const mailForm = (readText: TextReader, readBytes: ByteReader): TextForm => ({
  name: 'mail',
  recognises: ({ head }) => isMailbox(head) || isMessage(head),
  async read(source): Promise<FilesReading> {
    const { readMessage } = await import('./read-message.js');
    const raw = rawOf(source);
    if (!isMailbox(source.head)) return readMessage(source, raw, source.path, { readText, readBytes });
    const files: FilesReading['files'] = [];
    const problems: Problem[] = [];
    const cutAt = source.goesOn ? -1 : cutLine(raw);
    for (const { start, end } of messagesIn(cutAt < 0 ? raw : raw.slice(0, cutAt))) {
      const message = raw.slice(start, end).replace(/^>(?=>{0,20}From )/gmu, '');
      const reading = await readMessage(source, message, source.path, { readText, readBytes });
      for (const file of reading.files) {
        const path = `${source.path}#${files.length + 1}`;
        const own = file.frontMatter?.id?.startsWith(source.path.replace(/\.[^./]+$/u, '')) ?? true;
        files.push({
          ...file,
          path,
          ...(file.frontMatter && own && { frontMatter: { ...file.frontMatter, id: path } }),
        });
      }
      problems.push(...reading.problems.map(ofBox));
    }
    if (cutAt >= 0) problems.push(cutOff(source));
    return { files, problems: counted(problems) };
  },
  cut: ({ head }) => (isMailbox(head) ? { lastStart: lastMessage, header: '' } : null),
});

/** A problem of one message does not prevent the rest of its mailbox from being read. */
const ofBox = (problem: Problem): Problem =>
  problem.rule === 'empty-body'
    ? {
        ...problem,
        line: null,
        message: 'has a message without text, which is left out',
        fatal: false,
        places: 1,
      }
    : { ...problem, line: null, fatal: false };

/** Combines the same problem of several messages into one. */
function counted(problems: readonly Problem[]): Problem[] {
  const found = new Map<string, Problem>();
  for (const problem of problems) {
    const same = found.get(problem.message);
    if (same) same.places = (same.places ?? 1) + (problem.places ?? 1);
    else found.set(problem.message, { ...problem });
  }
  return [...found.values()];
}

function lastMessage(piece: Buffer): number {
  const last = [...piece.toString('latin1').matchAll(BETWEEN)].at(-1);
  return last ? last.index + last[0].indexOf('From ') : 0;
}

/** Maps each byte to the character with its number, since parts of a message may have different encodings. */
const rawOf = ({ bytes, text }: TextSource): string =>
  bytes
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
    : Buffer.from(text).toString('latin1');
