/**
 * Words too common in English to search for beside others: articles, prepositions, conjunctions, pronouns and forms of be, have and
 * do, from the top of English frequency lists. A query that consists only of stop words keeps them, and phrases always do.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the and or but if of at by for with about into to from in on as than that this these those it its is are was were be been being am have has had do does did not no so such there their they them then he him his she her hers i me my we us our you your who whom which what when where why how can could will would shall should may might must also'.split(
    ' ',
  ),
);
