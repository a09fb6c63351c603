/** The only error users see: what is wrong and how to fix it. Any other error is a bug. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
