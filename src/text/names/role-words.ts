/** Expands abbreviated words in roles: "Sen." and "Senator", "Lt. Gov." and "lieutenant governor" are the same role. */
import { foldSpaces } from '../fold.js';
import { lazily } from '../lazily.js';

/** From the Associated Press style for titles before names, and common initials. */
const writtenOut = lazily(
  (): ReadonlyMap<string, string> =>
    new Map(
      `sen senator, sens senators, gov governor, govs governors, rep representative, reps representatives, gen general, gens generals,
  lt lieutenant, col colonel, maj major, capt captain, cmdr commander, adm admiral, sgt sergeant, cpl corporal, pvt private,
  brig brigadier, pres president, prof professor, profs professors, dr doctor, drs doctors, rev reverend, amb ambassador,
  supt superintendent, det detective, atty attorney, asst assistant, assoc associate, dep deputy, sec secretary, dir director,
  dept department, insp inspector, min minister, pm prime minister, ceo chief executive, cfo chief financial officer,
  vp vice president, da district attorney, ag attorney general, mp member of parliament, mep member of the european parliament`
        .split(',')
        .map((pair): [string, string] => {
          const [short = '', ...long] = pair.trim().split(/\s+/u);
          return [short, long.join(' ')];
        }),
    ),
);

/** Folded, with abbreviations expanded, without full stops and "the". */
export function roleKey(role: string): string {
  const words = foldSpaces(role)
    .replace(/^the /u, '')
    .replaceAll(/\b(\p{L})\.(?=\p{L}\.)/gu, '$1')
    .split(' ')
    .map((word) => {
      const bare = word.replace(/\.$/u, '');
      return writtenOut().get(bare) ?? bare;
    });
  return words.join(' ').replace(/\bchief executive officer\b/u, 'chief executive');
}

/** The longest first: "prime minister" before "minister". */
const abbreviated = lazily((): (readonly [RegExp, string])[] =>
  [...writtenOut()]
    .sort(([, a], [, b]) => b.length - a.length)
    .map(([short, long]) => [new RegExp(`\\b${long}\\b`, 'u'), short]),
);

/** The folded words of a role as they are, with abbreviations expanded, and with words abbreviated. */
export function roleForms(words: readonly string[]): string[][] {
  const role = words.join(' ');
  let short = roleKey(role);
  for (const [long, abbreviation] of abbreviated()) short = short.replace(long, abbreviation);
  return [...new Set([role, roleKey(role), short])].map((form) => form.split(' '));
}

/** The spelling to show for a role, given how often each occurs: the most frequent, or the longer of equally frequent ones. */
export function usualSpelling(written: ReadonlyMap<string, number>): string {
  let usual = '';
  for (const [text, count] of written) {
    const more = count - (written.get(usual) ?? 0);
    if (more > 0 || (more === 0 && text.length > usual.length)) usual = text;
  }
  return usual;
}
