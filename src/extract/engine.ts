/**
 * The engine of the extractors. An ordered list of parsers each finds one pattern in the whole text; then an ordered list of refiners
 * each merges, filters or resolves the findings. Each extractor declares both lists in one array literal. Every finding carries the
 * id of its rule.
 */
export interface Parser<Context, Found> {
  /** Kebab-case; becomes the annotation's `rule`. */
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
