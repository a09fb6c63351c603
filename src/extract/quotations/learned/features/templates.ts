/**
 * Which columns make up a feature, as data: each line is one feature of a unit, the hash of its columns' values. `word-1` is the word
 * before. Training and use read the same lists, and a weights file records their hash.
 */
import { UNIT_COLUMNS, type UnitColumn } from './columns.js';
import { hashText, mixed, seededBy } from './hash.js';
import { RELATION } from './relation.js';

/** Features of a cue, the same for all units around it. */
const CUE_COLUMNS = [
  'cue',
  'cueLast',
  'cueFirst',
  'cueBefore',
  'cueAfter',
  'cueAfter2',
  'cueClass',
  'cueForm',
  'cueOpens',
  'ruled',
  'around',
] as const;

export type CueColumn = (typeof CUE_COLUMNS)[number];

const lines = (list: string): string[] =>
  list
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Templates that decide which words are cues. */
export const CUE_TEMPLATES: readonly string[] = [
  '',
  ...lines(`
    word
    word-1
    word+1
    word-2
    word+2
    word-3
    word+3
    word-1 word
    word word+1
    word-2 word-1
    word+1 word+2
    word-1 word word+1
    suffix2
    suffix3
    prefix
    suffix3-1
    suffix3+1
    suffix3-1 suffix3
    suffix3 suffix3+1
    shape
    shape-1 shape
    shape shape+1
    word capital-1
    word capital+1
    suffix2 suffix2-1 capital-1
    quotes
    quotes word
    quotes suffix3
    block suffix2
    head shape
    tail word
    form
    form-1
    form+1
    hasForm suffix3
    ruleCue
    ruleCue word
    ruleCue-1 ruleCue ruleCue+1
    ruleContent ruleCue
    ruleContent word
    ruleContent ruleContent+1
    ruleContent-1 ruleContent
    ruleSource ruleSubject
    ruleSource-1 word
    ruleSubject-1 suffix3
    noun-1 suffix3
    wordClass-1 word
    word wordClass+1
    wordClass-1 wordClass wordClass+1
    wordClass-2 wordClass-1 word
    quotes wordClass
    quotes wordClass-1 wordClass wordClass+1
    word-1 wordClass wordClass+1
    word-1 wordClass wordClass+1 wordClass+2
    word-2 wordClass-1 wordClass
    word-3 wordClass-2 wordClass-1 wordClass
    wordClass-1 wordClass word+1`),
];

/** Templates that decide which words are the source and the content of a cue. */
export const PART_TEMPLATES: readonly string[] = [
  '',
  ...lines(`
    side
    distance
    distance cueLast
    distance cue
    side cue
    distance cueFirst
    side word
    side cueLast word
    distance word
    distance shape
    side word-1
    side word+1
    side word word+1
    side word-1 word
    side word-2 word-1
    side word+1 word+2
    side suffix3
    side suffix2 commas
    side shape shape+1
    side shape-1 shape
    side shape capital commas
    distance cueAfter
    side cueAfter cueAfter2
    side cueAfter cueLast
    distance cueBefore
    side cueBefore kind
    side commas
    side commas cueLast
    side commas cueAfter
    side commas quotesBetween kind
    distance commas cuesBetween
    side cuesBetween joinsBetween
    side cuesBetween isCue word
    side isCue
    side joinsBetween commas kind
    side quotes
    side quotes commas
    side kind word-1 word+1
    side head
    side tail
    side tail word
    distance tail shape
    side head shape
    side cueOpens cueAfter
    side around
    side around cueLast
    side around commas kind
    side around commas cueAfter
    distance around shape
    side ruled ruleContent
    side ruled ruleSource
    side ruled ruleContent-1 ruleContent
    side ruled ruleContent ruleContent+1
    side ruled ruleSource-1 ruleSource ruleSource+1
    side ruleSubject cuesBetween commas
    side ruled hasContent cuesBetween
    distance ruled ruleSource cuesBetween
    side cueForm
    distance cueForm
    side cueForm cueAfter commas
    side wordClass
    distance wordClass
    side wordClass-1 wordClass
    side wordClass wordClass+1
    side wordClass-1 wordClass wordClass+1
    side wordClass cueLast
    side wordClass commas
    side wordClass wordClass+1 commas
    side wordClass-1 wordClass commas cuesBetween
    distance cueClass
    side verbsBetween
    side verbsBetween commas
    side verbsBetween wordClass
    side verbsBetween cueLast
    side verbsBetween commas wordClass wordClass+1
    side noun
    side noun noun+1
    side noun-1 noun
    side noun commas verbsBetween
    distance noun`),
];

/** A unit column, and the distance from the unit at which it is read. */
interface Part {
  column: UnitColumn;
  shift: number;
}

/** Unit columns that several templates share. */
export interface UnitCombination {
  seed: number;
  parts: readonly Part[];
}

/** The cue columns and relation bits that several templates share. */
interface CueCombination {
  seed: number;
  columns: readonly CueColumn[];
  /** Mask of the relation bits that count. */
  relation: number;
}

/** A feature is the hash of two combinations, each of which may be empty. */
export interface Templates {
  ofUnits: readonly UnitCombination[];
  ofCues: readonly CueCombination[];
  /** The indices of each template's two combinations. */
  pairs: readonly { unit: number; cue: number }[];
}

/** The hash of a cue's columns, before a unit's relation is mixed in. */
export const hashOfCue = (
  { seed, columns }: CueCombination,
  of: Readonly<Record<CueColumn, number>>,
): number => columns.reduce((hash, column) => mixed(hash, of[column]), seed);

const WRITTEN = /^([A-Za-z]+[23]?)([+-]\d)?$/u;

function partOf(written: string): Part | null {
  const [, name, shift] = WRITTEN.exec(written) ?? [];
  const column = UNIT_COLUMNS.find((one) => one === name);
  return column ? { column, shift: Number(shift ?? 0) } : null;
}

function cueCombination(written: readonly string[]): CueCombination {
  const columns: CueColumn[] = [];
  let relation = 0;
  for (const name of written) {
    const column = CUE_COLUMNS.find((one) => one === name);
    const bits = RELATION[name];
    if (column) columns.push(column);
    else if (bits !== undefined) relation |= bits;
    else throw new Error(`no column ${name}`);
  }
  return { seed: hashText(`cue ${written.join(' ')}`), columns, relation };
}

/** Collects distinct combinations. */
class Combinations<T> {
  readonly all: T[] = [];
  readonly #index = new Map<string, number>();

  constructor(private readonly read: (written: string[]) => T) {}

  indexOf(written: string[]): number {
    const key = written.join(' ');
    const known = this.#index.get(key);
    if (known !== undefined) return known;
    this.#index.set(key, this.all.length);
    return this.all.push(this.read(written)) - 1;
  }
}

/** Compiles templates for evaluation. */
export function compiled(templates: readonly string[]): Templates {
  const units = new Combinations<UnitCombination>((written) => ({
    seed: hashText(`units ${written.join(' ')}`),
    parts: written.flatMap((one) => partOf(one) ?? []),
  }));
  const cues = new Combinations<CueCombination>(cueCombination);
  const pairs = templates.map((template) => {
    const columns = template.split(' ').filter((one) => one !== '');
    return {
      unit: units.indexOf(columns.filter((one) => partOf(one))),
      cue: cues.indexOf(columns.filter((one) => !partOf(one))),
    };
  });
  return { ofUnits: units.all, ofCues: cues.all, pairs };
}

/** Version of the hashing; raise it when that changes. */
const VERSION = 4;

/** Changes with any template or column, so that weights trained for others are rejected. */
export const TEMPLATES_HASH = (
  [...UNIT_COLUMNS, ...CUE_COLUMNS, ...CUE_TEMPLATES, ...PART_TEMPLATES].reduce(
    (hash, line) => mixed(hash, hashText(line)),
    seededBy(VERSION),
  ) >>> 0
).toString(16);
