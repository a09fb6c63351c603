/** Where the manual page is, as package.json says. */
import { fileURLToPath } from 'node:url';

export const MAN_PAGE = fileURLToPath(new URL('../../man/corpus.1', import.meta.url));
