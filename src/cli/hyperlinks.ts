/** Whether text output has links, and their format: --hyperlink, then FORCE_HYPERLINK, then what the terminal is known to support. */
import { join } from 'node:path';
import { addressOf, hyperlink, PLAIN_FORMAT } from '../render/terminal/hyperlink.js';
import type { Linking } from '../render/terminal/view.js';
import type { ColourChoice } from './colour.js';
import type { Io } from './io.js';

/** Terminals that identify themselves in TERM_PROGRAM. */
const PROGRAMS: ReadonlySet<string> = new Set(['iTerm.app', 'WezTerm', 'vscode', 'ghostty', 'zed', 'Hyper']);

/** Variables that only terminals with link support set. */
const SIGNS = ['WT_SESSION', 'KITTY_WINDOW_ID', 'KONSOLE_VERSION', 'DOMTERM', 'WEZTERM_PANE'] as const;

const TERMS: ReadonlySet<string> = new Set(['xterm-kitty', 'xterm-ghostty', 'alacritty', 'foot']);

/** VTE 0.50, used by GNOME Terminal and others, is the first version with links. */
const LEAST_VTE = 5_000;

function isAble({ env, stdout }: Io): boolean {
  if (!stdout.isTTY || env.TERM === 'dumb') return false;
  if (env.FORCE_HYPERLINK !== undefined)
    return env.FORCE_HYPERLINK !== '0' && env.FORCE_HYPERLINK !== 'false';
  if (env.CI || env.TERM?.startsWith('screen')) return false;
  if (Number(env.VTE_VERSION ?? 0) >= LEAST_VTE || TERMS.has(env.TERM ?? '')) return true;
  return PROGRAMS.has(env.TERM_PROGRAM ?? '') || SIGNS.some((name) => env[name]);
}

/** A link format with a line number for terminals that support one. */
function formatFor({ env }: Io): string {
  if (env.CORPUS_HYPERLINK_FORMAT) return env.CORPUS_HYPERLINK_FORMAT;
  if (env.TERM_PROGRAM === 'vscode') return 'vscode://file{path}:{line}';
  return env.TERM === 'xterm-kitty' ? `${PLAIN_FORMAT}#{line}` : PLAIN_FORMAT;
}

/** Suffix of an article in a bundle: `export.txt#3`. */
const OF_BUNDLE = /#\d{1,9}$/u;

/** Where the files are, and how to find the line of a place in one. */
export interface Linked {
  folder: string;
  lineOf?(path: string, place: { text: string; start: number }): number | null;
}

/** Null for no links. */
export function linkingFor(choice: ColourChoice, linked: Linked, io: Io): Linking | null {
  if (choice === 'never' || (choice === 'auto' && !isAble(io))) return null;
  const format = formatFor(io);
  const host = io.host();
  return (text, { path, place, line }) => {
    const found = line ?? (place && format.includes('{line}') ? linked.lineOf?.(path, place) : null) ?? null;
    return hyperlink(
      text,
      addressOf(format, { host, path: join(linked.folder, path.replace(OF_BUNDLE, '')), line: found }),
    );
  };
}
