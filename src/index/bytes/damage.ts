/** Thrown wherever the bytes of an index are not what they must be; whoever opened it makes a new one. */
export class IndexDamage extends Error {
  override name = 'IndexDamage';
}
