/**
 * A parser built from one pattern: each match in each zone is read into a draft or rejected. Patterns carry the `g` flag, and the
 * match is the mention. A hint is a cheaper pattern that matches wherever the pattern does, and `needs` are signs without which the
 * pattern cannot match: both skip most zones, which have few dates.
 */

import { hasSigns } from '../../text/date-signs.js';
import type { Parser } from '../engine.js';
import type { DateContext } from './context.js';
import type { DateKind, Draft, Quantified, Resolve } from './draft.js';

export interface Reading extends Quantified {
  kind: DateKind;
  resolve: Resolve;
  /** The year as written, if any. */
  year?: number;
}

export interface Found {
  /** What the pattern's named groups matched. */
  groups: Readonly<Record<string, string | undefined>>;
  text: string;
  /** Up to 40 characters on either side, within the zone. */
  before(): string;
  after(): string;
}

export interface HintedPattern {
  /** Bits of `signs`; a zone must have at least one bit of each. */
  needs?: readonly number[];
  /** A pattern without the `g` flag. */
  hint?: RegExp;
  pattern: RegExp;
}

export type DateParser = Parser<DateContext, Draft>;

export function patternParser(
  id: string,
  search: RegExp | HintedPattern,
  read: (found: Found, context: DateContext) => Reading | null,
): DateParser {
  const { pattern, hint = null, needs = [] } = search instanceof RegExp ? { pattern: search } : search;
  return {
    id,
    parse(context) {
      const drafts: Draft[] = [];
      for (const zone of context.zones) {
        if (!hasSigns(zone.signs, needs)) continue;
        const stretch = zone.text;
        if (hint && !hint.test(stretch)) continue;
        pattern.lastIndex = 0;
        for (let match = pattern.exec(stretch); match; match = pattern.exec(stretch)) {
          const groups = match.groups ?? {};
          const text = match[0];
          const from = match.index;
          const to = from + text.length;
          const reading = read(
            {
              groups,
              text,
              before: () => stretch.slice(Math.max(0, from - 40), from),
              after: () => stretch.slice(to, to + 40),
            },
            context,
          );
          if (!reading) continue;
          drafts.push({
            start: zone.start + from,
            end: zone.start + to,
            rule: id,
            year: null,
            value: null,
            ...reading,
          });
        }
      }
      return drafts;
    },
  };
}
