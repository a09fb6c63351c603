/** The site of these pages. DOCS_BASE is the folder it is served from, DOCS_REPOSITORY the address of the repository. */
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitepress';
import { anchorOf, consolesAsText, linksToRepository } from './markdown.mjs';

const { DOCS_BASE = '/', DOCS_REPOSITORY = '' } = process.env;

const link = (text, page) => ({ text, link: `/${page}` });

const sidebar = [
  {
    text: 'Start',
    items: [
      link('Tutorial', 'tutorial'),
      link('Words and ideas', 'concepts'),
      link('Questions and answers', 'faq'),
    ],
  },
  {
    text: 'How to',
    items: [
      link('Answer a question', 'analysts'),
      link('Make a page to send', 'report'),
      link('Write scripts: jq, pandas, R', 'scripts'),
      link('Check a corpus in CI', 'check'),
      link('Export to SQLite, Parquet and TEI', 'export'),
      link('Keep an archive', 'archives'),
      link('Add articles', 'add'),
      link('Ask a cluster', 'cluster'),
    ],
  },
  {
    text: 'In depth',
    items: [
      link('Search', 'search'),
      link('Quotations and sources', 'quotes'),
      link('Dates and articles', 'dates'),
      link('Words', 'words'),
      link('Files that are read', 'forms'),
      link('Configuration', 'configuration'),
    ],
  },
  {
    text: 'Reference',
    items: [
      link('Commands', 'reference/commands'),
      link('JSON fields and CSV columns', 'reference/output'),
      link('Queries, dates, environment', 'reference/topics'),
      link('Rules of corpus check', 'reference/rules'),
    ],
  },
  {
    text: 'About',
    items: [
      link('How right it is', 'accuracy'),
      link('Hostile files', 'safety'),
      link('Other tools', 'comparison'),
    ],
  },
];

export default defineConfig({
  // Files that pages link to as they are.
  buildEnd: ({ srcDir, outDir }) =>
    cpSync(join(srcDir, 'cluster-files'), join(outDir, 'cluster-files'), { recursive: true }),
  title: 'corpus',
  description: 'Question a folder of news articles: who said what, where it was reported, and when.',
  lang: 'en',
  base: DOCS_BASE,
  srcExclude: ['**/node_modules/**', 'tutorial/articles/**'],
  markdown: {
    anchor: { slugify: anchorOf },
    config: (markdown) => {
      linksToRepository(DOCS_REPOSITORY)(markdown);
      consolesAsText(markdown);
    },
  },
  themeConfig: {
    nav: [
      link('Tutorial', 'tutorial'),
      link('How to', 'analysts'),
      link('Reference', 'reference/commands'),
      link('FAQ', 'faq'),
      ...(DOCS_REPOSITORY === '' ? [] : [{ text: 'Source', link: DOCS_REPOSITORY }]),
    ],
    sidebar,
    outline: [2, 3],
    search: { provider: 'local' },
  },
});
