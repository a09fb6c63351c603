/** A command is run once more where its index turns out damaged or behind the files, as long as nothing was printed. */
import type { Io } from './io.js';
import { sayNote } from './messages.js';

type Reopening = NonNullable<Io['opening']['as']>;

/**
 * Null for an error that another opening does not mend. What is in an index with every checksum right, and is none of
 * ours, shows in a fault of the program; if it is one, it will show again.
 */
const MENDED_BY: Readonly<Record<string, Reopening>> = {
  FilesChanged: 'refresh',
  IndexDamage: 'anew',
  RangeError: 'anew',
  SyntaxError: 'anew',
  TypeError: 'anew',
};

const mendedBy = (error: unknown): Reopening | null =>
  error instanceof Error ? (MENDED_BY[error.name] ?? null) : null;

export async function withReopening(command: (io: Io) => Promise<number>, io: Io): Promise<number> {
  let printed = false;
  const write = (text: string): Promise<void> => {
    printed = true;
    return io.stdout.write(text);
  };
  let as: Io['opening']['as'] = null;
  for (;;) {
    const opening = { as, index: false };
    try {
      return await command({ ...io, stdout: { ...io.stdout, write }, opening });
    } catch (error) {
      const mended = mendedBy(error);
      if (mended === null || !opening.index || printed || as === 'anew' || as === mended) throw error;
      if (mended === 'anew' && error instanceof Error) {
        const what = error.name === 'IndexDamage' ? error.message : 'cannot be made sense of';
        await sayNote(io, `the index ${what} and is made anew`);
      }
      as = mended;
    }
  }
}
