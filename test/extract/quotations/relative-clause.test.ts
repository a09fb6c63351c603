import { describe, expect, it } from 'vitest';
import { read } from './article-of.js';

const mentions = (text: string): (string | null)[] => read(text).map(({ mention }) => mention);

describe('a clause between the speaker and the cue', () => {
  it.each([
    ['The firm that owns the dam said it will hold.', 'The firm'],
    ['The board which runs the dam said it will hold.', 'The board'],
    ['The keeper of the dam that broke said it was old.', 'The keeper of the dam'],
    ['A woman whose boat sank said it was old.', 'A woman'],
    ['An official who asked not to be named said it will hold.', 'An official'],
    ['An aide who declined to be named said it will hold.', 'An aide'],
    ['Mara Ellison, the woman who built it, said it will hold.', 'Mara Ellison'],
  ])('%s', (text, mention) => {
    expect(mentions(text)).toEqual([mention]);
  });

  it.each([
    ['He knew that the firm said it will hold.', 'the firm'],
    ['The report that the board said was lost has been found.', 'the board'],
    ['It was clear that Mara Ellison said it will hold.', 'Mara Ellison'],
  ])('does not extend over “that” before a subject: %s', (text, mention) => {
    expect(mentions(text)).toContain(mention);
  });
});

describe('an office and its holder', () => {
  it.each([
    ['The mayor of Old Delta, Ida Holt, said it will hold.', ['Ida Holt']],
    ['According to the mayor of Old Delta, Ida Holt, it will hold.', ['Ida Holt']],
    ['The board’s chair, Ida Holt, met them. “We wait,” the chair said.', ['Ida Holt']],
    ['The mayor of Old Delta, Ida Holt, and Tom Rask met. “We wait,” the mayor said.', ['Ida Holt']],
    ['A spokesman for Ida Holt said it will hold.', ['spokesman for Ida Holt']],
    ['Chief of Staff Ida Holt said it will hold.', ['Ida Holt']],
    ['Ida Holt, the mayor of Old Delta, said it will hold.', ['Ida Holt']],
  ])('%s', (text, expected) => {
    expect(read(text).map(({ who }) => who)).toEqual(expected);
  });
});

describe('names with particles', () => {
  it.each([
    ['Ursula von der Lind, the envoy, said it holds. “It does,” von der Lind said.', 'Ursula von der Lind'],
    ['“It holds,” said Hans van der Holt. Van der Holt said that it leaks.', 'Hans van der Holt'],
    ['The minister, Wim van den Holt, said it holds. “It does,” Van den Holt said.', 'Wim van den Holt'],
    ['Omar al-Rask, the pilot, said it holds. “It does,” al-Rask said.', 'Omar al-Rask'],
    ['Omar bin Rask, the pilot, said it holds. “It does,” bin Rask said.', 'Omar bin Rask'],
    ['Ida de la Lind, the pilot, said it holds. “It does,” De la Lind said.', 'Ida de la Lind'],
  ])('%s', (text, name) => {
    expect(new Set(read(text).map(({ who }) => who))).toEqual(new Set([name]));
  });
});

describe('according to something made by a person', () => {
  it.each([
    ['According to a letter seen by Reuters, the dam will hold.', 'the dam will hold'],
    ['According to a report by the audit office, the dam will hold.', 'the dam will hold'],
    ['According to figures published on Friday, the dam will hold.', 'the dam will hold'],
    ['According to Mara Ellison the dam will hold.', 'the dam will hold'],
  ])('%s', (text, said) => {
    expect(read(text).map((one) => one.said)).toEqual([said]);
  });
});
