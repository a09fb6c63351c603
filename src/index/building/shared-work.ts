/**
 * Distributes tasks among threads so that none idles. Each thread works through its own stretch from the front; a thread that runs
 * out takes the rear half of the longest stretch. A stretch becomes a segment, so segments stay in the order of the tasks.
 */

/** Tasks that a thread takes at once. */
const AT_ONCE = 32;

export class Stretch<Task> {
  #next = 0;

  constructor(private tasks: readonly Task[]) {}

  get left(): number {
    return this.tasks.length - this.#next;
  }

  /** The next tasks; empty at the end. */
  take(): readonly Task[] {
    const taken = this.tasks.slice(this.#next, this.#next + AT_ONCE);
    this.#next += taken.length;
    return taken;
  }

  /** Gives up the rear half of what is left. */
  halve(): Stretch<Task> {
    const from = this.tasks.length - (this.left >> 1);
    const rear = new Stretch(this.tasks.slice(from));
    this.tasks = this.tasks.slice(0, from);
    return rear;
  }
}

export class SharedWork<Task> {
  readonly #waiting: Stretch<Task>[];
  readonly #begun: Stretch<Task>[] = [];

  /**
   * `each`: minimum number of stretches per thread at the start; `most`: maximum tasks of a stretch, which bounds the work lost if
   * the process is killed.
   */
  constructor(tasks: readonly Task[], threads: number, { each, most }: { each: number; most: number }) {
    const rounds = Math.max(each, Math.ceil(tasks.length / (threads * most)));
    const size = Math.max(AT_ONCE, Math.ceil(tasks.length / (threads * rounds)));
    this.#waiting = Array.from(
      { length: Math.ceil(tasks.length / size) },
      (_, at) => new Stretch(tasks.slice(at * size, (at + 1) * size)),
    );
  }

  /** The next stretch to work through; null if what is left is not worth another thread. */
  stretch(): Stretch<Task> | null {
    const next = this.#waiting.shift() ?? this.#rearHalf();
    if (next) this.#begun.push(next);
    return next;
  }

  #rearHalf(): Stretch<Task> | null {
    const [longest] = this.#begun.toSorted((a, b) => b.left - a.left);
    return longest && longest.left >= 2 * AT_ONCE ? longest.halve() : null;
  }
}
