/** `corpus help exit-codes`: what a script can tell without reading the output. */
import type { HelpTopic } from '../../model/help-topic.js';

export const EXIT_CODES: HelpTopic = {
  title: 'The exit codes.',
  parts: [
    {
      title: null,
      rows: [
        ['0', 'found; check: clean; add: added'],
        [
          '1',
          'nothing found; quotes --like: not found word for word; check: findings at or above --fail-on; add: everything is already there',
        ],
        ['2', 'failed: wrong usage, an unreadable corpus, or a file that could not be read'],
        ['130', 'interrupted with Ctrl-C; nothing is lost'],
      ],
    },
    {
      title: null,
      text: [
        'A file that cannot be read is named on standard error, the answer contains the others, and JSON says "complete": false. A reader that closes the pipe, such as head, ends the program quietly with 0.',
      ],
    },
  ],
};
