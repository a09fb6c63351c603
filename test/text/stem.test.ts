import { describe, expect, it } from 'vitest';
import { stemmerFor } from '../../src/text/stem.js';

const stem = stemmerFor('en');

describe('stem', () => {
  it.each([
    ['ship', 'ships', 'shipped', 'shipping', "ship's"],
    ['country', 'countries', "countries'"],
    ['class', 'classes'],
    ['negotiate', 'negotiation', 'negotiator'],
    ['state', 'states', 'stated', 'stating'],
  ])('unifies the forms of %s', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['news', 'new'],
    ['gas', 'ga'],
    ['bring', 'br'],
    ['nation', 'nate'],
    ['skies', 'ski'],
    ['state', 'station'],
    ['bus', 'bu'],
  ])('keeps %s apart from %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });
});

describe('stems of other languages', () => {
  it.each([
    ['de', 'verhandlung', 'verhandlungen'],
    ['fr', 'accord', "l'accords"],
    ['it', 'unione', "dell'unione"],
    ['es', 'puerto', 'puertos'],
    ['pt-BR', 'porto', 'portos'],
    ['nl', 'regering', 'regeringen'],
    ['sv', 'hamn', 'hamnen'],
    ['tr', 'kitap', 'kitaplar'],
    ['ru', 'гавань', 'гавани'],
    ['uk', 'гавань', 'гавані'],
    ['ar', 'ميناء', 'الميناء'],
    ['el', 'λιμανι', 'λιμανια'],
  ])('of %s: %s as %s', (language, ...forms) => {
    expect(new Set(forms.map(stemmerFor(language))).size).toBe(1);
  });

  it('leave other words alone, and every word of a language without rules', () => {
    expect(stem('гавани')).toBe('гавани');
    expect(stemmerFor('pl')('portami')).toBe('portami');
    expect(stemmerFor('zz')('ships')).toBe('ships');
  });

  it('are English if the language is unknown', () => {
    expect(stemmerFor(null)('ships')).toBe('ship');
    expect(stemmerFor('EN_gb')('ships')).toBe('ship');
  });

  it('take time linear in the text, whatever its longest word', () => {
    expect(stem(`${'y'.repeat(100_000)}s`)).toHaveLength(100_001);
  });
});
