import { describe, expect, it } from 'vitest';
import { sentences } from './units-of.js';

describe('sentences', () => {
  it.each([
    ['It rained. Ada left.', ['It rained.', 'Ada left.']],
    ['It rained. ada left.', ['It rained. ada left.']],
    ['It rained! Ada left? Yes', ['It rained!', 'Ada left?', 'Yes']],
    ['It rained … Ada left.', ['It rained …', 'Ada left.']],
    ['It rained... Ada left.', ['It rained...', 'Ada left.']],
    ['It rained ... “Yes.” Ada left.', ['It rained ... “Yes.”', 'Ada left.']],
    ['It rained. “Yes.” Ada left.', ['It rained.', '“Yes.”', 'Ada left.']],
    ['“Yes,” Ada left. Tom came.', ['“Yes,” Ada left.', 'Tom came.']],
    ['“Yes.” Ada left.', ['“Yes.”', 'Ada left.']],
    ['“Yes.” she left.', ['“Yes.” she left.']],
    ['“Yes?” Ada left.', ['“Yes?”', 'Ada left.']],
    ['“Yes” Ada left.', ['“Yes” Ada left.']],
    ['“Yes …” Ada left.', ['“Yes …”', 'Ada left.']],
    ["“It's 'old.'” Ada left.", ["“It's 'old.'”", 'Ada left.']],
    ['“Yes. Ada left.', ['“Yes. Ada left.']],
    ['It is 5 p.m. The mayor left.', ['It is 5 p.m.', 'The mayor left.']],
    ['It is 5 p.m. Ada left.', ['It is 5 p.m. Ada left.']],
    ['It rained. (Ada left.)', ['It rained.', '(Ada left.)']],
    ['It rained. — Ada left.', ['It rained.', '— Ada left.']],
    ['It rained. 5 left.', ['It rained.', '5 left.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
