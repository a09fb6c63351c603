/** Files and folders that cannot be read. Reported by the loader. */
import type { Rule } from '../rule.js';

export const UNREADABLE_FILE: Rule = {
  id: 'unreadable-file',
  severity: 'error',
  summary: 'a file or folder that cannot be read',
  explanation:
    'No answer takes it into account. Give the user who runs corpus permission to read it, or put the file itself where a pipe or device stands.',
};
