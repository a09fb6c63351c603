/** Front matter with executable code. Reported by the loader, which does not run it. */
import type { Rule } from '../rule.js';

export const EXECUTABLE_FRONT_MATTER: Rule = {
  id: 'executable-front-matter',
  severity: 'error',
  summary: 'front matter that is a program, as after ---js',
  explanation:
    'Some tools run what stands there, on the machine of whoever opens the folder. corpus never does, and uses nothing of it. Write the keys in YAML after a plain ---, and find out where the file is from.',
};
