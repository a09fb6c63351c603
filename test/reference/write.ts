/** Writes the pages of the reference: `npm run man`. */
import { writeFileSync } from 'node:fs';
import { referencePages } from './pages.js';

for (const { path, text } of await referencePages()) writeFileSync(path, text);
