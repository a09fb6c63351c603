/** Shows a text in a pager. */
import { spawn } from 'node:child_process';

/** Options of less if the user sets none: quit if the text fits, keep colours, leave the screen as it is. */
const LESS = 'FRX';

/**
 * Resolves when the pager ends.
 * @returns False if it cannot be started or is not found.
 */
export function page(
  command: string,
  text: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((done) => {
    const pager = spawn(command, {
      shell: true,
      stdio: ['pipe', 'inherit', 'inherit'],
      env: { LESS, LV: '-c', ...env },
    });
    pager.on('error', () => done(false));
    // The shell reports a command that does not exist with 127, one that cannot be run with 126.
    pager.on('close', (code) => done(code !== 127 && code !== 126));
    // A pager that quits before the end of the text closes its input.
    pager.stdin.on('error', () => {});
    pager.stdin.end(text);
  });
}
