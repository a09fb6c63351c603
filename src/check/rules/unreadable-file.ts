/** Files and folders that cannot be read. Reported by the loader. */
import type { Rule } from '../rule.js';

export const UNREADABLE_FILE: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  summary: 'a file or folder that cannot be read',
  explanation:
    'It is missing from every answer. Change its permissions so that corpus can read it, or replace a pipe or device with a file.',
};
