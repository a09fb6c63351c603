import { describe, expect, it } from 'vitest';
import { shareCommunicated } from '../../../../src/extract/quotations/learned/communicated.js';

describe('the share of confidence that a cue leaves', () => {
  it.each(['said', 'has been warning', 'According to', 'talked about', 'show', 'Insiders:', 'made it clear'])(
    'is all of it for %s',
    (cue) => {
      expect(shareCommunicated(cue)).toBe(1);
    },
  );

  it.each(['believes', 'had hoped', 'in the hopes', 'decided'])('is half for %s', (cue) => {
    expect(shareCommunicated(cue)).toBe(0.5);
  });

  it.each(['wants', 'sought', 'was expected', 'in a bid', null])('is less than all for %s', (cue) => {
    expect(shareCommunicated(cue)).toBe(0.6);
  });

  it.each(['has not commented on', 'would not say', "hasn't said", 'never mentioned'])(
    'is less where nothing was communicated: %s',
    (cue) => {
      expect(shareCommunicated(cue)).toBe(0.6);
    },
  );
});
