/** Detects the language of a text by its function words or its script. */
import { HASH_START, hashOn, lineHash } from './line-hash.js';

/**
 * The most frequent function words of each language, from frequency lists, without most of those shared by
 * several languages.
 */
const SMALL_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: 'the of and to in that is was for it with as on be at by this have from not are but had they'.split(
    ' ',
  ),
  de: 'der die das und ist nicht ein eine mit von den dem zu auf für sich auch wird sind'.split(' '),
  fr: 'le la les des et est une dans pour que qui pas sur avec du au ce il sont'.split(' '),
  es: 'el los las del y que en una por con para su como más pero sus se fue'.split(' '),
  pt: 'os as do da dos das em um uma não com para por mais como foi ao são'.split(' '),
  it: 'il gli di che è per una della del con non sono dei nel alla anche più'.split(' '),
  nl: 'het een van en dat niet zijn voor met op aan ook door maar bij wordt'.split(' '),
  pl: 'w i na się z do nie to jest że o jak przez od po są dla'.split(' '),
  sv: 'och att det som en på är av för med till den har inte om ett'.split(' '),
  tr: 've bir bu için ile da de olarak daha çok olan gibi sonra kadar'.split(' '),
};

const CODES = Object.keys(SMALL_WORDS);

/** Maps the hash of a function word to its languages, as looking up numbers is faster than looking up strings. */
const LANGUAGES_OF = new Map<number, number[]>();
for (const [language, code] of CODES.entries()) {
  for (const word of SMALL_WORDS[code] ?? []) {
    const hash = lineHash(word) | 0;
    LANGUAGES_OF.set(hash, [...(LANGUAGES_OF.get(hash) ?? []), language]);
  }
}
const SMALL = Math.max(...Object.values(SMALL_WORDS).flatMap((words) => words.map(({ length }) => length)));

/**
 * Scripts that identify a language, by Unicode block; Japanese comes first because it also uses Chinese
 * characters.
 */
const SCRIPTS: readonly (readonly [string, RegExp, number])[] = [
  ['ja', /[\u3040-\u30FF]/g, 10],
  ['ko', /[\uAC00-\uD7AF]/g, 3],
  ['zh', /[\u4E00-\u9FFF]/g, 3],
  ['ar', /[\u0600-\u06FF]/g, 3],
  ['he', /[\u0590-\u05FF]/g, 3],
  ['el', /[\u0370-\u03FF]/g, 3],
  ['th', /[\u0E00-\u0E7F]/g, 3],
  ['hi', /[\u0900-\u097F]/g, 3],
  ['ru', /[\u0400-\u04FF]/g, 2],
];
const OTHER_SCRIPT = /[\u0370-\u1DFF\u3040-\uD7AF]/g;
const UKRAINIAN = /[іїєґ]/iu;
/** Whether each character below 0x180 is a letter of these languages, in lower case. */
const IN_WORDS = Uint8Array.from({ length: 0x180 }, (_, code) =>
  /[a-zà-žß-ÿ]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

const SAMPLE = 2500;
const WORDS_LEAST = 8;
const CHARACTERS_LEAST = 20;

/** ISO 639-1 code; null if the sample is too short or too mixed. */
export function detectLanguage(text: string): { code: string; confidence: number } | null {
  const sample = text.slice(0, SAMPLE).toLowerCase();
  const foreign = sample.match(OTHER_SCRIPT)?.length ?? 0;
  if (foreign > CHARACTERS_LEAST) {
    for (const [code, script, share] of SCRIPTS) {
      const count = sample.match(script)?.length ?? 0;
      if (count <= CHARACTERS_LEAST || count * share * 1.5 < sample.length) continue;
      if (code === 'ru' && UKRAINIAN.test(sample)) return { code: 'uk', confidence: 0.6 };
      return { code, confidence: code === 'ru' ? 0.6 : 0.8 };
    }
  }
  const { words, counts } = smallWordsIn(sample);
  const [best, second] = CODES.map((code, language) => ({ code, count: counts[language] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  if (!best || words < WORDS_LEAST || best.count * 10 < words) return null;
  if (second && second.count * 1.5 > best.count) return null;
  return { code: best.code, confidence: words > 60 ? 0.95 : 0.7 };
}

/** Number of words, and of function words in each language. */
function smallWordsIn(sample: string): { words: number; counts: Uint32Array } {
  const counts = new Uint32Array(CODES.length);
  let words = 0;
  let length = 0;
  let hash = HASH_START | 0;
  for (let at = 0; at <= sample.length; at += 1) {
    const code = at < sample.length ? sample.charCodeAt(at) : 0;
    if (IN_WORDS[code] === 1) {
      hash = hashOn(hash, code);
      length += 1;
      continue;
    }
    if (length === 0) continue;
    words += 1;
    if (length <= SMALL)
      for (const language of LANGUAGES_OF.get(hash) ?? NONE) counts[language] = (counts[language] ?? 0) + 1;
    length = 0;
    hash = HASH_START | 0;
  }
  return { words, counts };
}

const NONE: readonly number[] = [];
