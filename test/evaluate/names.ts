/** Whether a predicted name and the words of a source refer to the same, by the heads of their noun phrases. */
const words = (list: string): Set<string> => new Set(list.trim().split(/\s+/u));

const PRONOUNS =
  words(`i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself
  she her hers herself it its itself they them their theirs themselves who whom whose which that this these those one ones
  oneself everyone everybody anyone anybody someone somebody nobody none some many others other another both all each every
  any few several most`);

/** The continuation of a noun phrase after its head. */
const BEHIND_HEAD =
  words(`of for from in at on with by to into who whom whose which that as about under over during after
  before near against among between behind beyond within without via per representing including speaking`);

const SUFFIXES = words('jr sr ii iii iv himself herself themselves itself');

/** "46 percent of voters", "a group of farmers": the head follows "of". */
const QUANTITY =
  /^(?:(?:about|nearly|almost|roughly|only|just|more|less|fewer|than|at|least|the|a|an|vast|large|small|growing|overwhelming|another)\s+)*(?:[\d.,]+\s*%?|percent|per\s+cent|half|most|many|some|few|all|none|one|two|three|four|five|six|seven|eight|nine|ten|several|majority|minority|plurality|number|both|each|any|either|neither|dozens|scores|hundreds|thousands|millions|group|lot|share|pair|couple|handful|members?)(?:\s+(?:percent|per\s+cent|in\s+\w+|thirds?|quarters?))?\s+of\s+/iu;

const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

const nameWords = (text: string): string[] =>
  (text.normalize('NFKC').match(/[\p{L}\p{N}\p{M}]+(?:[.'’&-][\p{L}\p{N}\p{M}]+)*/gu) ?? []).map((word) =>
    word.replace(/['’]s$/iu, ''),
  );

export function isPronoun(text: string): boolean {
  const found = nameWords(text);
  return found.length > 0 && found.every((word) => PRONOUNS.has(folded(word)));
}

/** The last word of the noun phrase, for each side of an "and". */
function heads(text: string): string[] {
  const first =
    text
      .trim()
      .replace(/^["“‘']+/u, '')
      .split(/\s*[,;:([]|\s+[—–―-]\s*|[—–―]/u)[0] ?? '';
  let phrase = nameWords(first).length > 0 ? first : text;
  const quantity = QUANTITY.exec(phrase)?.[0] ?? '';
  if (nameWords(phrase.slice(quantity.length)).length > 0) phrase = phrase.slice(quantity.length);
  return phrase.split(/\s+(?:and|&|or)\s+/iu).flatMap((part) => {
    const all = nameWords(part);
    const end = all.findIndex((word, at) => at > 0 && word === word.toLowerCase() && BEHIND_HEAD.has(word));
    const kept = end < 0 ? all : all.slice(0, end);
    while (kept.length > 1 && SUFFIXES.has(folded(kept.at(-1) ?? '').replace(/\./gu, ''))) kept.pop();
    return kept.slice(-1);
  });
}

export function sameName(source: string, predicted: string): boolean {
  const name = nameWords(predicted);
  if (name.length === 0 || name.length > 25 || isPronoun(predicted)) return false;
  const inName = new Set(name.map(folded));
  const inSource = new Set(nameWords(source).map(folded));
  return (
    heads(source).some((head) => inName.has(folded(head))) ||
    heads(predicted).some((head) => !PRONOUNS.has(folded(head)) && inSource.has(folded(head)))
  );
}
