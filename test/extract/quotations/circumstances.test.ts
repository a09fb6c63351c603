import { describe, expect, it } from 'vitest';
import { read, reading } from './article-of.js';

describe('circumstances', () => {
  it.each([
    ['OLD DELTA, May 2 (Reuters) - The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['OLD DELTA (AP) — The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['OLD DELTA (AP) -- The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['DELTA, Mo. — The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['Old Delta (dpa) – The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['(Reuters) - The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['OLD DELTA and NEW DELTA (May 2, 2021) — The dam will hold, Mara Ellison said.', 'The dam will hold'],
    ['OLD DELTA (AP) _ “We wait,” said Mara Ellison.', '“We wait,”'],
    ['DELTA | The dam will hold, according to Mara Ellison.', 'The dam will hold'],
    ['Asked whether the dam will hold, Mara Ellison replied: “No.”', '“No.”'],
    ['Pressed on the old dam again, Mara Ellison said: “No.”', '“No.”'],
    ['In a statement on Saturday, Mara Ellison wrote: “It will hold.”', '“It will hold.”'],
    ['At the meeting, according to the minutes, Mara Ellison said: “Not in May.”', '“Not in May.”'],
    ['During a long news conference, Mara Ellison said: “It will hold.”', '“It will hold.”'],
  ])('are left out of content: %s', (text, said) => {
    expect(read(text).map((one) => one.said)).toEqual([said]);
  });

  it.each([
    ['The dam — the old one — will hold, Mara Ellison said.', 'The dam — the old one — will hold'],
    ['Delta – the old one – will hold, Mara Ellison said.', 'Delta – the old one – will hold'],
    ['In a statement the mayor will resign, Mara Ellison said.', 'In a statement the mayor will resign'],
    ['At night the dam is watched, Mara Ellison said.', 'At night the dam is watched'],
    ['Askew walls hold the dam, Mara Ellison said.', 'Askew walls hold the dam'],
    ['The DELTA dam will hold, Mara Ellison said.', 'The DELTA dam will hold'],
  ])('do not match: %s', (text, said) => {
    expect(read(text).map((one) => one.said)).toEqual([said]);
  });

  it('are not content by themselves', () => {
    expect(reading('Pressed on the price of it, Mara Ellison said nothing.')).toEqual([]);
  });
});
