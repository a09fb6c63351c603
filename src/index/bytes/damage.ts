/** Raised when index bytes are corrupt; the index is then rebuilt. */
export class IndexDamage extends Error {
  override name = 'IndexDamage';
}
