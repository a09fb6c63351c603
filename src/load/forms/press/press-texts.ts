/** The text forms of press databases. */
import type { TextForm } from '../form.js';
import { FACTIVA_TEXT } from './factiva.js';
import { FACTIVA_ARTICLES } from './factiva-article.js';
import { NEXIS } from './nexis.js';
import { PROQUEST_TEXT } from './proquest.js';

export const PRESS_TEXTS: readonly TextForm[] = [NEXIS, PROQUEST_TEXT, FACTIVA_TEXT, FACTIVA_ARTICLES];
