/** What a terminal can show. Whether a stream gets colour: --color, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal that can. */
import type { Io, Output } from './io.js';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

export function wantsColour(choice: ColourChoice, output: Output, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY && env.TERM !== 'dumb';
}

/** Whether the locale (POSIX: LC_ALL, else LC_CTYPE, else LANG) names another encoding than UTF-8. Unset says nothing. */
export function onlyAscii({ LC_ALL, LC_CTYPE, LANG }: Io['env']): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return locale !== '' && !/utf-?8/iu.test(locale);
}
