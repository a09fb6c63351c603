/** Extracts the English of the project: comments and messages of source files, their JSX included, titles of tests, and prose of Markdown. */
import ts from 'typescript';

export interface Passage {
  line: number;
  text: string;
}

/** @param path Its suffix says whether the text may contain JSX. */
const parsed = (text: string, path: string): ts.SourceFile =>
  ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

const lineAt = (file: ts.SourceFile, offset: number): number =>
  file.getLineAndCharacterOfPosition(offset).line + 1;

function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  for (const child of node.getChildren()) visit(child, see);
}

/** Examples in quotation marks are not the project's own words. */
const withoutExamples = (text: string): string =>
  text.replace(/"[^"\n]*"|`[^`\n]*`|[“‘][^”’\n]*[”’]/gu, '""');

/** Comments, without the signs that frame them. */
export function commentsOf(text: string, path = 'a.ts'): Passage[] {
  const file = parsed(text, path);
  const found = new Map<number, Passage>();
  visit(file, (node) => {
    // Slashes in the text of an element begin no comment.
    if (ts.isJsxText(node)) return;
    const before = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
    const after = ts.getTrailingCommentRanges(text, node.getEnd()) ?? [];
    for (const { pos, end } of [...before, ...after]) {
      const words = text.slice(pos, end).replace(/^\s*(?:\/\/|\/\*+|\*+\/?)|\*\/$/gmu, ' ');
      found.set(pos, { line: lineAt(file, pos), text: withoutExamples(words.replace(/\s+/gu, ' ')) });
    }
  });
  return [...found.values()];
}

const LISTING = /^(?:words|list|wordList|outlets)$/u;

/** Whether a string is a list of words, which `words` or `split` cuts, and not a sentence. */
function isWordList(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name.text === 'split';
  return ts.isCallExpression(parent) && LISTING.test(parent.expression.getText());
}

/** Strings, the fixed parts of templates and the text of elements, word lists excepted. */
export function messagesOf(text: string, path = 'a.ts'): Passage[] {
  const file = parsed(text, path);
  const found: Passage[] = [];
  visit(file, (node) => {
    const fixed =
      ts.isStringLiteral(node) ||
      ts.isNoSubstitutionTemplateLiteral(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node) ||
      (ts.isJsxText(node) && !node.containsOnlyTriviaWhiteSpaces);
    if (fixed && !isWordList(node))
      found.push({ line: lineAt(file, node.getStart()), text: node.text.replace(/\s+/gu, ' ') });
  });
  return found;
}

const TEST = /^(?:describe|it|test)\b/u;

/** Titles of `describe` and `it`. */
export function titlesOf(text: string, path = 'a.ts'): Passage[] {
  const file = parsed(text, path);
  const found: Passage[] = [];
  visit(file, (node) => {
    if (!ts.isCallExpression(node) || !TEST.test(node.expression.getText())) return;
    const [title] = node.arguments;
    if (title && ts.isStringLiteralLike(title))
      found.push({ line: lineAt(file, title.getStart()), text: title.text });
  });
  return found;
}

/** Paragraphs and table rows of Markdown, without code; of a table of replacements only the replacements. */
export function proseOf(text: string): Passage[] {
  const blank = (code: string): string => code.replace(/[^\n]/gu, '');
  return text
    .replace(/^```[\s\S]*?^```/gmu, blank)
    .split('\n')
    .map((line, at) => ({ line: at + 1, text: withoutExamples(line) }));
}

/** Rows of the table in CONTRIBUTING: what to avoid, what to write. */
export function replacements(text: string): { before: string; after: string; line: number }[] {
  const lines = text.split('\n');
  const head = lines.indexOf('| instead of | write |');
  const rows = lines.slice(head + 2);
  const end = rows.findIndex((line) => !line.startsWith('|'));
  return rows.slice(0, end).map((row, at) => {
    const [, before = '', after = ''] = row.split('|').map((cell) => cell.trim());
    return { before, after, line: head + 3 + at };
  });
}
