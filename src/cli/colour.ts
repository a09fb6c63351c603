/**
 * What a terminal supports. The first of these decides whether a stream gets colour: --color, NO_COLOR,
 * FORCE_COLOR, the terminal's own capability.
 */
import type { Io, Output } from './io.js';

export const COLOUR_CHOICES = ['auto', 'always', 'never'] as const;
export type ColourChoice = (typeof COLOUR_CHOICES)[number];

export function wantsColour(choice: ColourChoice, output: Output, env: Io['env']): boolean {
  if (choice !== 'auto') return choice === 'always';
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false';
  return output.isTTY && env.TERM !== 'dumb';
}

/**
 * Whether the locale (POSIX: LC_ALL, else LC_CTYPE, else LANG) names an encoding other than UTF-8. False if
 * unset.
 */
export function onlyAscii({ LC_ALL, LC_CTYPE, LANG }: Io['env']): boolean {
  const locale = LC_ALL || LC_CTYPE || LANG || '';
  return locale !== '' && !/utf-?8/iu.test(locale);
}
