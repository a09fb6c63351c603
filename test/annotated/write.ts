/** Writes `articles/`, the annotated form, from the marked articles in `marked/`: `npm run annotated`. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiled } from './compile.js';

const here = dirname(fileURLToPath(import.meta.url));
const marked = join(here, 'marked');
const articles = join(here, 'articles');

const sources = readdirSync(marked)
  .sort()
  .map((name) => ({ id: basename(name, '.txt'), source: readFileSync(join(marked, name), 'utf8') }));
rmSync(articles, { recursive: true, force: true });
mkdirSync(articles);
for (const [name, text] of compiled(sources)) writeFileSync(join(articles, name), text);
