/** Drafts the file of one article: its text, its field values, and its difference from the source. */
import type { Aliases } from '../folder/folder.js';
import { asSourceFile, fieldOfKey, findFrontMatter, type SourceFile, type YamlLine } from '../load/load.js';
import type { Doubt } from '../model/addition.js';
import { type ParsedArticle, parseArticle } from '../parse/parse.js';
import { cleanBody, writtenBlocks } from './clean-body.js';
import { type GivenFields, writeFrontMatter } from './front-matter.js';
import { plainLine, plainLines } from './plain-text.js';

export interface DraftOptions {
  /** `YYYY-MM-DD` */
  today: string;
  /** Keeps the body as in the source, with its surroundings. */
  keepRaw: boolean;
  given: GivenFields;
  aliases: Aliases;
}

export interface ArticleDraft {
  /** The whole file. */
  text: string;
  /** The article as it will be read back from that file. */
  article: ParsedArticle;
  /** The article as read from the source, and the blocks of its body in the written file. */
  source: ParsedArticle;
  lines: readonly { line: string; start: number; end: number }[];
  doubts: Doubt[];
  /** Front matter keys left out for lack of room. */
  leftOut: string[];
}

/** Why an article cannot be written. */
export interface DraftFault {
  message: string;
  hint: string;
}

/** Applies the configured publisher names, by alias or by the domain of the URL. */
function withChosenPublisher(article: ParsedArticle, aliases: Aliases): ParsedArticle {
  const { publisher, url, evidence } = article;
  const byAddress = url === null ? null : aliases.publisherAt(url);
  const certain = evidence.publisher?.from === 'front-matter';
  if (
    byAddress !== null &&
    (publisher === null || (!certain && aliases.publisher(publisher) !== byAddress))
  ) {
    const why = { from: 'inferred', rule: 'configured-domain', range: null, confidence: 1 } as const;
    return { ...article, publisher: byAddress, evidence: { ...evidence, publisher: why } };
  }
  return publisher === null ? article : { ...article, publisher: aliases.publisher(publisher) };
}

/** Keys of the source's front matter that are not fields: they are the user's own, and are kept. */
function otherKeys({ text, bodyStart, derived }: SourceFile): YamlLine[] {
  if (derived || bodyStart === 0) return [];
  const reading = findFrontMatter(text)?.reading;
  if (reading?.kind !== 'mapping') return [];
  return reading.entries.flatMap(({ key, value }): YamlLine[] => {
    const field = fieldOfKey(key);
    if ((field !== null && field !== 'note') || value === null || value === undefined) return [];
    if (key.toLowerCase() === 'body') return [];
    const kept = typeof value === 'string' ? plainLine(value) : value.map(plainLine);
    return kept.length === 0 ? [] : [{ key: plainLine(key), value: kept, comment: null }];
  });
}

/** The draft of the file. Pure; nothing is written. */
export function draft(
  file: SourceFile,
  { today, keepRaw, given, aliases }: DraftOptions,
): ArticleDraft | DraftFault {
  const source = withChosenPublisher(parseArticle(file, today), aliases);
  const blocks = writtenBlocks(source);
  if (!keepRaw && blocks.length === 0) {
    return { message: 'has no article text', hint: '--keep-raw adds the whole text unchanged' };
  }
  const { text: head, ...told } = writeFrontMatter(file, source, given, {
    clean: !keepRaw,
    others: otherKeys(file),
  });
  const body = keepRaw ? plainLines(file.text.slice(file.bodyStart)) : cleanBody(blocks);
  const text = `${head}\n${body.trimStart()}`;
  const article = readBack(text, today);
  if (!article) return { message: 'is not text', hint: 'save it as plain text in UTF-8' };
  const lines = keepRaw
    ? []
    : blocks.map(({ line, block }) => ({ line, start: block.start, end: block.end }));
  return { text, article, source, lines, ...told };
}

/** Parses the article from the text of a corpus file. */
function readBack(text: string, today: string): ParsedArticle | null {
  const { file } = asSourceFile('article.md', { text, encoding: 'utf-8' });
  return file && parseArticle(file, today);
}
