/** Opens an address in the user's browser. */
import { spawn } from 'node:child_process';

const COMMANDS: Readonly<Record<string, readonly [string, ...string[]]>> = {
  darwin: ['open'],
  win32: ['cmd', '/c', 'start', ''],
};

/** @returns False if there is no such command. */
export function browse(address: string, platform: string): Promise<boolean> {
  const [command, ...options] = COMMANDS[platform] ?? ['xdg-open'];
  return new Promise((done) => {
    const child = spawn(command, [...options, address], { detached: true, stdio: 'ignore' });
    child.on('error', () => done(false));
    child.on('spawn', () => {
      child.unref();
      done(true);
    });
  });
}
