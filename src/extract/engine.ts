/**
 * The engine the extractors run on: an ordered list of parsers, each of which finds one pattern in the whole
 * text, and then an ordered list of refiners, each of which merges, filters or resolves what has been found.
 * Both orders stand in one literal array per extractor. Every finding carries the id of the rule that made it.
 */
export interface Parser<Context, Found> {
  /** Kebab-case; what the annotation's `rule` says. */
  readonly id: string;
  parse(context: Context): Found[];
}

export interface Refiner<Context, Found> {
  readonly id: string;
  refine(found: Found[], context: Context): Found[];
}

export interface Grammar<Context, Found> {
  readonly parsers: readonly Parser<Context, Found>[];
  readonly refiners: readonly Refiner<Context, Found>[];
}

export function extract<Context, Found>(context: Context, grammar: Grammar<Context, Found>): Found[] {
  let found = grammar.parsers.flatMap((parser) => parser.parse(context));
  for (const refiner of grammar.refiners) found = refiner.refine(found, context);
  return found;
}
