/** The styles of text output, all in one place. Owns chalk; without colour every style leaves text as it is. */
import { Chalk } from 'chalk';

export type Style = (text: string) => string;

export interface Palette {
  title: Style;
  /** Publisher, date, id: what is there when looked for. */
  dim: Style;
  match: Style;
  quotation: Style;
  date: Style;
  error: Style;
  warning: Style;
  bar: Style;
}

export function palette(colour: boolean): Palette {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
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
