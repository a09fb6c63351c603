/** The styles of text output; without colour, every style returns text unchanged. */

export type Style = (text: string) => string;

export interface Palette {
  title: Style;
  /** Publisher, date, id: secondary details. */
  dim: Style;
  match: Style;
  quotation: Style;
  date: Style;
  error: Style;
  warning: Style;
  bar: Style;
}

const plain: Style = (text) => text;

export const PLAIN: Palette = {
  title: plain,
  dim: plain,
  match: plain,
  quotation: plain,
  date: plain,
  error: plain,
  warning: plain,
  bar: plain,
};

export const palette = async (colour: boolean): Promise<Palette> =>
  colour ? (await import('./colours.js')).colours() : PLAIN;
