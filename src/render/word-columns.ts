/** CSV columns of collocations, frequencies and keywords. */
import type { Collocate } from '../model/collocate.js';
import type { ArticleKey } from '../model/count.js';
import type { Frequency } from '../model/frequency.js';
import type { Keyword } from '../model/keyword.js';
import type { Column } from './csv.js';

export const COLLOCATE_COLUMNS: readonly Column<Collocate>[] = [
  ['word', ({ word }) => word],
  ['count', ({ count }) => count],
  ['left', ({ left }) => left],
  ['right', ({ right }) => right],
  ['frequency', ({ frequency }) => frequency],
  ['expected', ({ expected }) => expected],
  ['g2', ({ g2 }) => g2],
  ['logDice', ({ logDice }) => logDice],
  ['mi', ({ mi }) => mi],
  ['t', ({ t }) => t],
];

export const frequencyColumns = (keys: readonly ArticleKey[]): readonly Column<Frequency>[] => [
  ['word', ({ word }) => word],
  ...keys.map((key): Column<Frequency> => [key, ({ group }) => group[key] ?? null]),
  ['count', ({ count }) => count],
  ['articles', ({ articles }) => articles],
  ['words', ({ words }) => words],
  ['perMillion', ({ perMillion }) => perMillion],
  ['dp', ({ dp }) => dp],
  ['juillandD', ({ juillandD }) => juillandD],
];

export const KEYWORD_COLUMNS: readonly Column<Keyword>[] = [
  ['item', ({ item }) => item],
  ['a_count', ({ a }) => a.count],
  ['a_rate', ({ a }) => a.rate],
  ['b_count', ({ b }) => b.count],
  ['b_rate', ({ b }) => b.rate],
  ['logRatio', ({ logRatio }) => logRatio],
  ['g2', ({ g2 }) => g2],
];
