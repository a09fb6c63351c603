/** The language of a text, told by its commonest small words or by its script. */

/** The smallest words of each language, from its frequency lists; such as several share are left out. */
const SMALL_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to in that is was for it with as on be at by this have from not are but had they'.split(' '),
  ),
  de: new Set('der die das und ist nicht ein eine mit von den dem zu auf für sich auch wird sind'.split(' ')),
  fr: new Set('le la les des et est une dans pour que qui pas sur avec du au ce il sont'.split(' ')),
  es: new Set('el los las del y que en una por con para su como más pero sus se fue'.split(' ')),
  pt: new Set('os as do da dos das em um uma não com para por mais como foi ao são'.split(' ')),
  it: new Set('il gli di che è per una della del con non sono dei nel alla anche più'.split(' ')),
  nl: new Set('het een van en dat niet zijn voor met op aan ook door maar bij wordt'.split(' ')),
  pl: new Set('w i na się z do nie to jest że o jak przez od po są dla'.split(' ')),
  sv: new Set('och att det som en på är av för med till den har inte om ett'.split(' ')),
  tr: new Set('ve bir bu için ile da de olarak daha çok olan gibi sonra kadar'.split(' ')),
};

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30FF]/gu],
  ['ko', /[\uAC00-\uD7AF]/gu],
  ['zh', /[\u4E00-\u9FFF]/gu],
  ['ar', /[\u0600-\u06FF]/gu],
  ['he', /[\u0590-\u05FF]/gu],
  ['el', /[\u0370-\u03FF]/gu],
  ['th', /[\u0E00-\u0E7F]/gu],
  ['hi', /[\u0900-\u097F]/gu],
];
const CYRILLIC = /[\u0400-\u04FF]/gu;
const UKRAINIAN = /[іїєґ]/iu;

const WORDS_LEAST = 8;

/** ISO 639-1 code; null where the sample is too short or too mixed to tell. */
export function detectLanguage(sample: string): { code: string; confidence: number } | null {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [code, script] of SCRIPTS) {
    const count = sample.match(script)?.length ?? 0;
    if (count > 20 && count * (code === 'ja' ? 10 : 3) > letters) return { code, confidence: 0.8 };
  }
  const cyrillic = sample.match(CYRILLIC)?.length ?? 0;
  if (cyrillic > 40 && cyrillic * 2 > letters)
    return { code: UKRAINIAN.test(sample) ? 'uk' : 'ru', confidence: 0.6 };
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const counts = Object.entries(SMALL_WORDS).map(([code, small]) => ({
    code,
    count: words.filter((word) => small.has(word)).length,
  }));
  counts.sort((a, b) => b.count - a.count);
  const [best, second] = counts;
  if (!best || words.length < WORDS_LEAST || best.count * 10 < words.length) return null;
  if (second && second.count * 1.5 > best.count) return null;
  return { code: best.code, confidence: words.length > 60 ? 0.95 : 0.7 };
}
