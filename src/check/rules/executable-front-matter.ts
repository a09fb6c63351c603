/** Front matter with executable code. Reported by the loader, which does not run it. */
import type { Rule } from '../rule.js';

export const EXECUTABLE_FRONT_MATTER: Rule = {
  id: 'executable-front-matter',
  severity: 'error',
  summary: 'front matter that is a program, as after ---js',
  explanation:
    'Some tools run such code on the machine of anyone who opens the folder. corpus never runs it and ignores the block. Write the keys in YAML after a plain ---, and find out where the file comes from.',
};
