/** Reads terminal output as lines of stretches, each with its look. */
export interface Look {
  bold: boolean;
  dim: boolean;
  italic: boolean;
  underline: boolean;
  /** 0 to 7 as in SGR 30 to 37, 8 to 15 as in 90 to 97; null for the usual colour. */
  colour: number | null;
}

export interface Stretch {
  text: string;
  look: Look;
}

const PLAIN: Look = { bold: false, dim: false, italic: false, underline: false, colour: null };

/** Codes that switch one thing, as ECMA-48 numbers them. */
const SWITCHES: Readonly<Record<number, Partial<Look>>> = {
  1: { bold: true },
  2: { dim: true },
  3: { italic: true },
  4: { underline: true },
  22: { bold: false, dim: false },
  23: { italic: false },
  24: { underline: false },
  39: { colour: null },
};

function switched(look: Look, sgr: number): Look {
  if (sgr === 0) return PLAIN;
  if (sgr >= 30 && sgr <= 37) return { ...look, colour: sgr - 30 };
  if (sgr >= 90 && sgr <= 97) return { ...look, colour: sgr - 82 };
  const change = SWITCHES[sgr];
  if (!change) throw new Error(`SGR ${sgr} cannot be drawn`);
  return { ...look, ...change };
}

/** Links (OSC 8) are left out; their text stays. */
const LINKS = /\u001b\]8;[^\u0007\u001b]*(?:\u0007|\u001b\\)/gu;

export function linesOf(output: string): Stretch[][] {
  let look = PLAIN;
  return output
    .replace(LINKS, '')
    .split('\n')
    .map((line) => {
      const parts = line.split(/\u001b\[([\d;]*)m/u);
      return parts.flatMap((part, at): Stretch[] => {
        if (at % 2 === 0) return part === '' ? [] : [{ text: part, look }];
        for (const sgr of part.split(';')) look = switched(look, Number(sgr));
        return [];
      });
    });
}
