/** Several articles in one text, each below a head of labels ("Title: …", "Date: …"), as users' own scripts write them. */
import type { Problem } from '../../../model/problem.js';
import { readFields } from '../../fields/fields.js';
import type { SourceFile } from '../../source-file.js';
import { type FilesReading, inBytes, lineCounter, type TextForm, type TextSource } from '../form.js';
import { blockAt, isHead, type LabelBlock, lineAt } from './label-block.js';
import { labelsOf } from './labelled-text.js';

const LEAST_HEADS = 2;

/**
 * The heads that begin with the same label as the first, each with a title, or a date and a paper. The last may be cut off after that
 * label.
 */
function* headsIn(text: string): Generator<{ start: number; block: LabelBlock }> {
  let opening: string | null = null;
  for (let at = 0; at < text.length; ) {
    const line = lineAt(text, at);
    const block = line.start < line.end ? blockAt(text, line.start) : null;
    const label = block?.lines[0]?.label ?? null;
    const isLast = block !== null && label !== null && label === opening && block.end >= text.length;
    if (!block || !(isLast || (block.lines.length > 1 && isHead(block) && names(block)))) {
      at = line.next;
      continue;
    }
    opening ??= label;
    if (label === opening) yield { start: line.start, block };
    at = Math.max(block.end, line.next);
  }
}

function names({ lines }: LabelBlock): boolean {
  const fields = new Set(lines.map(({ field }) => field));
  return (
    fields.has('title') || (fields.has('published') && (fields.has('publisher') || fields.has('authors')))
  );
}

function hasSeveral(text: string): boolean {
  let found = 0;
  for (const _head of headsIn(text)) {
    found += 1;
    if (found === LEAST_HEADS) return true;
  }
  return false;
}

const FIRST_LABEL = /^[^\S\n]{0,8}[*_#\s]{0,6}\p{L}[\p{L}() -]{0,24}[*_]{0,2}:\s/mu;
/** A separator line between two articles. */
const RULE = /(?:^|\n)[^\S\n]{0,40}[-=_*#~]{3,200}\s*$/u;

function articleOf({ path, encoding }: TextSource, text: string, number: number): SourceFile {
  const own = `${path}#${number}`;
  const labels = labelsOf(text);
  const isOnlyHead = labels === null && blockAt(text, 0).end >= text.length;
  const body = isOnlyHead ? '' : text.slice(labels?.bodyStart ?? 0, labels?.bodyEnd);
  const fields = labels?.fields ?? readFields([]).fields;
  const origin = { rule: 'label', confidence: 0.9 };
  return {
    path: own,
    text: body.trimEnd().replace(RULE, '').trim(),
    encoding,
    frontMatter: { ...fields, id: fields.id ?? own },
    bodyStart: 0,
    derived: Object.fromEntries(Object.keys(fields).map((field) => [field, origin])),
  };
}

const withoutText = ({ path, text }: TextSource, start: number): Problem => ({
  rule: 'empty-body',
  path,
  line: lineCounter(text)(start),
  message: 'an article has no text',
  hint: 'export it again if the file ends too early',
  fatal: false,
});

export const LABELLED_BUNDLE: TextForm = {
  name: 'text with labelled heads',
  recognises: ({ head }) => FIRST_LABEL.test(head.slice(0, 4000)) && hasSeveral(head),
  read(source): FilesReading {
    const starts = [...headsIn(source.text)].map(({ start }) => start);
    const files = starts.map((start, index) =>
      articleOf(source, source.text.slice(start, starts[index + 1]), index + 1),
    );
    const empty = files.findIndex(({ text }) => text === '');
    return { files, problems: empty < 0 ? [] : [withoutText(source, starts[empty] ?? 0)] };
  },
  cut: () => ({
    lastStart: (piece) => inBytes(piece, (text) => [...headsIn(text)].at(-1)?.start ?? 0),
    header: '',
  }),
};
