import { describe, expect, it } from 'vitest';
import { reading } from '../article-of.js';

describe('a continued quotation', () => {
  it.each([
    [
      '“It will hold,” Mara Ellison said. “I built it.” “Years ago.”',
      '“It will hold,” | “I built it.” | “Years ago.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said.\n“I built it.”',
      '“It will hold,” <- Mara Ellison (said)',
      '“I built it.” <- Mara Ellison',
    ],
    [
      '“It will hold,” Mara Ellison said. It was late. “I built it.”',
      '“It will hold,” <- Mara Ellison (said)',
      '“I built it.” <- Mara Ellison',
    ],
    [
      'Mara Ellison said: “It will hold.\n“I built it.\n“It is mine.”',
      '“It will hold. | “I built it. | “It is mine.” <- Mara Ellison (said)',
    ],
    [
      'Mara Ellison said it will “hold. \n“I built it.”',
      'it will “hold.  | “I built it.” <- Mara Ellison (said)',
    ],
    [
      '“It will hold,” Mara Ellison said as she stood on the wall of the dam in the wind and the rain of the last day of the year, with the whole town and its mayor beside her, “yes.” “I built it.”',
      '“It will hold,” | “yes.” | “I built it.” <- Mara Ellison (said)',
    ],
    [
      'The dam will hold, Mara Ellison said. “I built it.”',
      'The dam will hold <- Mara Ellison (said)',
      '“I built it.” <- Mara Ellison',
    ],
    [
      '“It will hold,” Mara Ellison said. Then, “I built it.”',
      '“It will hold,” <- Mara Ellison (said)',
      '“I built it.” <- Mara Ellison',
    ],
    [
      '“It will hold,” Mara Ellison said. The oldest of the northern ferries, which the owners named “The Long Wall Before The Flood Came” in the year of the great storm, was home before the lamps went out.',
      '“It will hold,” <- Mara Ellison (said)',
      '“The Long Wall Before The Flood Came” <- null',
    ],
    [
      '“It will hold,” Mara Ellison said.\n\nThen, “I built it.”',
      '“It will hold,” <- Mara Ellison (said)',
      '“I built it.” <- null',
    ],
  ])('%s', (text, ...expected) => {
    expect(reading(text)).toEqual(expected);
  });
});
