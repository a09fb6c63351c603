/** Options of `corpus quotes` that its other modes, which have their own order and presentation, would ignore. */
import type { QuestionOptions } from '../../question-options.js';

export interface AloneOptions extends QuestionOptions {
  sort?: string;
  context?: true;
  explain?: true;
}

/** Those that were given, keyed by flag. */
export const orderAndLook = ({ sort, reverse, countBy, context, explain }: AloneOptions) => ({
  '--sort': sort,
  '--reverse': reverse,
  '--count-by': countBy,
  '--context': context,
  '--explain': explain,
});
