/** Small folders for the tests of `corpus check`, and a runner for them. */
import { type Files, inFolder } from '../check/checked.js';
import { corpus, type Outcome } from './memory-io.js';

export { type Files, inFolder } from '../check/checked.js';

export const STORY =
  'The harbour council of Lindmoor agreed on Tuesday to reopen the old ferry line before the summer, its speaker Marta Quill said. Boats will leave every hour from the northern pier, and the fare will stay as it was before the storm took the landing stage away.';
export const page = (story: string): string =>
  `---\ntitle: Ferry\npublisher: Harbour Post\ndate: 2020-10-23\n---\n\n${story}\n`;

/** One error, one warning, one info; CI services would misread the path if it were not escaped. */
export const NAME = 'a,b%/x\u202e: "<1>&.md';
export const BAD: Files = {
  [NAME]: page(`${STORY} The caf\ufffd closed. "Not \u202eyet`),
  'short.md': page('The ferry is back.'),
};
export const RULES = ['--rule', 'replacement-character', 'bidi-character', 'short-body'];

export const check = (files: Files, ...argv: string[]): Promise<Outcome> =>
  inFolder(files, (dir) => corpus(['check', '-C', dir, ...argv], { cwd: dir }));

export const fromAbove = (files: Files, ...argv: string[]): Promise<Outcome> =>
  inFolder(files, (dir) => corpus(['check', '-C', `${dir}/press`, ...argv], { cwd: dir }));
