/** Reports that a question needs something that the index was built without. */
export class OmittedFromIndex extends Error {
  override name = 'OmittedFromIndex';

  /** `articles`: numbers of the articles needed whole; null if a table of all articles is needed. */
  constructor(readonly articles: readonly number[] | null) {
    super('the index was built without what the question needs');
  }
}
