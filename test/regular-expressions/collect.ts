/**
 * Collects every regular expression in `src/`: literals from the syntax trees, and those built from word lists by
 * loading the files with an instrumented `RegExp`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

export interface Expression {
  /** Path below `src/`, with forward slashes. */
  file: string;
  source: string;
  flags: string;
}

const src = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'src');

const files = (): string[] =>
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts'))
    .sort();

function literalsIn(file: string): Expression[] {
  const found: Expression[] = [];
  const tree = ts.createSourceFile(file, readFileSync(join(src, file), 'utf8'), ts.ScriptTarget.ES2023);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** Loads the files that build patterns, one by one; `main.ts` runs the program and builds none. */
async function builtIn(building: readonly string[]): Promise<Expression[]> {
  const found: Expression[] = [];
  const plain = globalThis.RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(plain, {
    construct(target, given, self) {
      const made: unknown = Reflect.construct(target, given, self);
      if (made instanceof plain) found.push({ file, source: made.source, flags: made.flags });
      return Object(made);
    },
  });
  try {
    for (file of building) await import(pathToFileURL(join(src, file)).href);
  } finally {
    globalThis.RegExp = plain;
  }
  return found;
}

const builds = (file: string): boolean => /\bRegExp\(/u.test(readFileSync(join(src, file), 'utf8'));

/** Each pattern once. */
export async function collect(): Promise<Expression[]> {
  const all = files();
  const built = await builtIn(all.filter(builds));
  const found = new Map<string, Expression>();
  for (const expression of [...all.flatMap(literalsIn), ...built]) {
    const key = `/${expression.source}/${expression.flags}`;
    if (!found.has(key)) found.set(key, expression);
  }
  return [...found.values()];
}
