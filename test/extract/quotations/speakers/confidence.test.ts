import { describe, expect, it } from 'vitest';
import { confidenceOf } from '../../../../src/extract/quotations/speakers/confidence.js';
import type { SpeakerResolution } from '../../../../src/model/quotation.js';

const speaker = (resolution: SpeakerResolution, candidates: string[] = []) => ({
  name: 'Ida Rask',
  role: null,
  kind: 'person' as const,
  anonymous: false,
  mention: null,
  resolution,
  candidates,
  confidence: 0,
});

describe('the confidence of a speaker', () => {
  it.each([
    ['quotation-before-cue', 0.99, 0.97],
    ['clause-before-cue', 0.99, 0.96],
    ['according-to', 0.95, 0.97],
    ['cue-before-quotation', 0.97, 0.72],
    ['speaker-label', 0.95, 0.6],
    ['speaker-turn', 0.97, 0.9],
    ['attribution-line', 0.95, 0.8],
    ['reported-clause', 0.96, 0.87],
    ['object-of-cue', 0.92, 0.82],
    ['participle-cue', 0.9, 0.66],
    ['introduced-quotation', 0.95, 0.67],
    ['passive-cue', 0.9, 0.7],
    ['embedded-quotation', 0.81, 0.5],
    ['bare-quotation', 0.62, 0.62],
    ['a rule without figures', 0.8, 0.6],
  ])('by %s is %d if named, %d if not', (rule, named, asWritten) => {
    expect(confidenceOf(rule, speaker('full-name'), false)).toBe(named);
    expect(confidenceOf(rule, speaker('as-written'), false)).toBe(asWritten);
  });

  it.each<[SpeakerResolution, number]>([
    ['short-name', 0.97],
    ['misspelling', 0.89],
    ['office', 0.89],
    ['pronoun', 0.84],
    ['carried-over', 0.99],
  ])('resolved by %s is %d', (resolution, confidence) => {
    expect(confidenceOf('quotation-before-cue', speaker(resolution), false)).toBe(confidence);
  });

  it('is lower if somebody else may be meant, and inside a sentence about something else', () => {
    expect(confidenceOf('quotation-before-cue', speaker('full-name', ['Tom Rask']), false)).toBe(0.79);
    expect(confidenceOf('embedded-quotation', speaker('carried-over'), false)).toBe(0.41);
    expect(confidenceOf('embedded-quotation', speaker('carried-over'), true)).toBe(0.8);
    expect(confidenceOf('bare-quotation', speaker('carried-over'), false)).toBe(0.62);
  });
});
