/** Options of `corpus quotes` that its other forms, with an order and a look of their own, would ignore. */
import type { QuestionOptions } from '../../question-options.js';

export interface AloneOptions extends QuestionOptions {
  sort?: string;
  context?: true;
  explain?: true;
}

/** Those given, by their flags. */
export const orderAndLook = ({ sort, reverse, countBy, context, explain }: AloneOptions) => ({
  '--sort': sort,
  '--reverse': reverse,
  '--count-by': countBy,
  '--context': context,
  '--explain': explain,
});
