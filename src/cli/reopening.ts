/** A command is run once more where its index turns out damaged or behind the files, as long as nothing was printed. */
import type { Io } from './io.js';
import { sayNote } from './messages.js';

type Reopening = NonNullable<Io['reopening']>;

/** Null for an error that another opening does not mend. Told by names, so that no command loads what has no fault. */
const mendedBy = (error: unknown): Reopening | null => {
  const name = error instanceof Error ? error.name : '';
  return name === 'IndexDamage' ? 'anew' : name === 'FilesChanged' ? 'refresh' : null;
};

export async function withReopening(command: (io: Io) => Promise<number>, io: Io): Promise<number> {
  let printed = false;
  const write = (text: string): Promise<void> => {
    printed = true;
    return io.stdout.write(text);
  };
  let reopening: Io['reopening'] = null;
  for (;;) {
    try {
      return await command({ ...io, stdout: { ...io.stdout, write }, reopening });
    } catch (error) {
      const mended = mendedBy(error);
      if (mended === null || printed || reopening === 'anew' || reopening === mended) throw error;
      if (mended === 'anew' && error instanceof Error) {
        await sayNote(io, `the index ${error.message} and is made anew`);
      }
      reopening = mended;
    }
  }
}
