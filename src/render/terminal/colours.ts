/** Styles in colour. Owns chalk, which is loaded only if colour is used. */
import { Chalk } from 'chalk';
import type { Palette } from './palette.js';

export function colours(): Palette {
  const chalk = new Chalk({ level: 1 });
  return {
    title: chalk.bold,
    dim: chalk.dim,
    match: chalk.bold.red,
    quotation: chalk.cyan,
    date: chalk.underline,
    error: chalk.red,
    warning: chalk.yellow,
    bar: chalk.cyan,
  };
}
