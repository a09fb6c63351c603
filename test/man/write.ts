/** Writes the manual page: `npm run man`. */
import { writeFileSync } from 'node:fs';
import { manPage } from './man-page.js';
import { MAN_PAGE } from './place.js';

writeFileSync(MAN_PAGE, await manPage());
