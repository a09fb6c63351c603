/** Raised when bytes of an index are not as they were written; the index is then rebuilt. */
export class IndexDamage extends Error {
  override name = 'IndexDamage';
}
