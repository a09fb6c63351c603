/** The one error a user may see: what is wrong, and what to do about it. Anything else is a bug. */
export class CorpusError extends Error {
  override name = 'CorpusError';
  readonly hint: string | null;

  constructor(message: string, hint: string | null = null) {
    super(message);
    this.hint = hint;
  }
}
