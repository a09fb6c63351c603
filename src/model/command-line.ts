/** The declared command line, as far as shell completion needs it. */
import type { NameKind } from './suggestion.js';

/** Values that are looked up for completion: names in the index, or values that the program itself defines. */
export type LookedUp = NameKind | 'field' | 'rule' | 'schema';

const LOOKED_UP: readonly LookedUp[] = [
  'publisher',
  'speaker',
  'role',
  'author',
  'section',
  'lang',
  'article',
  'field',
  'rule',
  'schema',
];

export const isLookedUp = (kind: unknown): kind is LookedUp => LOOKED_UP.some((known) => known === kind);

export interface OptionShape {
  /** With dashes: `-C`, `--corpus` */
  names: string[];
  summary: string;
  /** Null for a flag. */
  value: ValueShape | null;
}

export interface ValueShape {
  /** `date`, as in the help */
  name: string;
  /** The allowed values; empty if any value is. */
  choices: readonly string[];
  /** The kind of values to look up for completion; null if they cannot be looked up. */
  lookUp: LookedUp | null;
  /** Whether the value may be a file or folder. */
  isFile: boolean;
}

export interface CommandShape {
  /** The name, then its aliases. */
  names: string[];
  summary: string;
  options: OptionShape[];
  /** The values its arguments may have; null if it takes none. */
  argument: ValueShape | null;
}
