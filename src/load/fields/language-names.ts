/** Language names as databases use them, in English and in the languages themselves. */

const CODES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    en: 'english anglais englisch',
    de: 'german deutsch allemand',
    fr: 'french français francais französisch',
    es: 'spanish español espanol castilian',
    it: 'italian italiano',
    nl: 'dutch nederlands',
    pt: 'portuguese português portugues',
    ru: 'russian русский',
    uk: 'ukrainian українська',
    pl: 'polish polski',
    cs: 'czech čeština',
    sk: 'slovak',
    sv: 'swedish svenska',
    da: 'danish dansk',
    no: 'norwegian norsk',
    fi: 'finnish suomi',
    hu: 'hungarian magyar',
    ro: 'romanian',
    bg: 'bulgarian',
    el: 'greek',
    tr: 'turkish türkçe',
    ar: 'arabic',
    he: 'hebrew',
    fa: 'persian farsi',
    zh: 'chinese mandarin 中文',
    ja: 'japanese 日本語',
    ko: 'korean',
    hi: 'hindi',
    id: 'indonesian',
    ms: 'malay',
    vi: 'vietnamese',
    th: 'thai',
    ca: 'catalan català',
    hr: 'croatian hrvatski',
    sr: 'serbian',
    sl: 'slovenian',
    et: 'estonian',
    lv: 'latvian',
    lt: 'lithuanian',
  }).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)),
);

/** `en` for "ENGLISH", "English; EN" or "en-GB"; null for an unknown language. */
export function languageNamed(written: string | null): string | null {
  const [first = ''] = (written ?? '').toLowerCase().split(/[\s;,/(]/u);
  return CODES.get(first) ?? /^([a-z]{2,3})(?:[-_]|$)/u.exec(first)?.[1] ?? null;
}
