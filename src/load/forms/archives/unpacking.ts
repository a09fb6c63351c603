/** Unpacks a gzip file with any number of members in chunks of bounded size. */
import { createGunzip } from 'node:zlib';
import { MAX_BUNDLE_BYTES } from '../../../folder/folder.js';
import { isGzip } from './compressed.js';

/** Compressed bytes processed at once, whose contents are held in memory: 64 MB at worst. */
const STEP = 65_536;

type Take = (chunk: Buffer, isLast: boolean) => Promise<boolean>;

export class Unpacking {
  static readonly suits = isGzip;
  readonly #gunzip = createGunzip();
  #held: Buffer[] = [];
  #size = 0;
  #total = 0;
  #failed = false;
  #ended = false;
  #onFailure: () => void = () => {};
  /** True if the file is damaged or truncated. */
  isCut = false;
  /** True if it contains more than may be read. */
  isTooLarge = false;

  /** Passes chunks of at least `size` bytes to `onChunk`, which returns false to stop. */
  constructor(
    private readonly size: number,
    private readonly onChunk: Take,
  ) {
    this.#gunzip.on('data', (bytes: Buffer) => {
      this.#held.push(bytes);
      this.#size += bytes.length;
      this.#total += bytes.length;
    });
    this.#gunzip.on('error', () => {
      this.#failed = true;
      this.#onFailure();
    });
  }

  /** Processes a chunk of the compressed file. False if no more is wanted. */
  async take(chunk: Buffer, isLast: boolean): Promise<boolean> {
    // Anything after damage is unreadable.
    if (this.#ended) return true;
    for (let at = 0; at < chunk.length; at += STEP) {
      await this.#write(chunk.subarray(at, at + STEP));
      if (this.#failed || this.#total > MAX_BUNDLE_BYTES) return this.#end();
      if (this.#size >= this.size && !(await this.#pass(false))) return false;
    }
    return isLast ? this.#end() : true;
  }

  /** Resolves once all the unpacked bytes have been passed on. */
  #write(bytes: Buffer): Promise<void> {
    return new Promise((done) => {
      this.#onFailure = done;
      this.#gunzip.write(bytes, () => done());
    });
  }

  async #end(): Promise<boolean> {
    this.#ended = true;
    this.isTooLarge = this.#total > MAX_BUNDLE_BYTES;
    if (!this.#failed && !this.isTooLarge) await this.#finish();
    this.isCut = this.#failed;
    this.#gunzip.destroy();
    return this.#total > 0 && this.#pass(true);
  }

  #finish(): Promise<void> {
    return new Promise((done) => {
      this.#onFailure = done;
      this.#gunzip.once('end', () => done());
      this.#gunzip.end();
    });
  }

  #pass(isLast: boolean): Promise<boolean> {
    const held = Buffer.concat(this.#held);
    this.#held = [];
    this.#size = 0;
    return this.onChunk(held, isLast);
  }
}
