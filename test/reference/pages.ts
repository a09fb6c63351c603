/** The pages of the reference that are written from the code: `npm run man` writes them, a test compares them. */
import { fileURLToPath } from 'node:url';
import { commandsPage } from './commands-page.js';
import { outputPage } from './output-page.js';
import { rulesPage } from './rules-page.js';
import { topicsPage } from './topics-page.js';

export interface ReferencePage {
  path: string;
  text: string;
}

const placeOf = (name: string): string =>
  fileURLToPath(new URL(`../../docs/reference/${name}.md`, import.meta.url));

export const referencePages = async (): Promise<ReferencePage[]> => [
  { path: placeOf('commands'), text: await commandsPage() },
  { path: placeOf('output'), text: await outputPage() },
  { path: placeOf('rules'), text: rulesPage() },
  { path: placeOf('topics'), text: await topicsPage() },
];
