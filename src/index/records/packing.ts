/**
 * Compresses each part of a record by itself, so that one can be read without the others. The first byte of a part says how it is
 * stored.
 */
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { IndexDamage } from '../bytes/bytes.js';

const PLAIN = 0;
const DEFLATED = 1;

/** In bytes: compressing a shorter part saves less than decompressing it costs. */
const LEAST = 120;

/** Preset dictionary of strings that parts have in common (RFC 1951 compresses a part against it), the likeliest at the end. */
const DICTIONARY = Buffer.from(
  [
    '{"citations":[{"name":"","kind":"outlet","photo","rule":"text":"start":"end":}],"dates":[["caption","list","heading",',
    ' Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December',
    ' company market billion million percent country government minister president police officials statement report campaign election state house',
    ' could should before because against between during while where which their there these those through under after other about according to people years first last would',
    '["authored","office","pronoun","misspelling","carried-over","full-name","short-name","as-written","person","organisation","group",',
    ',"date",null,null,null,"2020-01-01","2020-12-31",null,"year"],["now",,"PRESENT_REF","date",null,null,null,null,null,null,"vague"],',
    '"duration",null,null,null,"set","EVERY","time","weekday","month","day","ago","from-text"],',
    'null,"reported-clause",["","",null,"person",0,[0,],"full-name",[],0.9],[0,],0.95,[0.99,1,1]],',
    '[0,"direct",0,],[0,"mixed",0,],[0,"indirect",0,,0,"object-of-cue",["he said",null,"as-written",[],0.8',
    ' in the United States, and the have been that he had not to be on the for a with his from the at the it was is said. It is to the “The ” of the and ',
    '. The ",2,0],["paragraph","\\"',
  ].join(''),
);

/** Half the default hash table: allocating that for each part takes longer than finding repetitions in most parts. */
const MEMORY = 7;

const OPTIONS = { level: 6, memLevel: MEMORY, dictionary: DICTIONARY } as const;

export function packed(bytes: Uint8Array, compressed: boolean): Uint8Array {
  const smaller = compressed && bytes.length >= LEAST ? deflateRawSync(bytes, OPTIONS) : null;
  const found = smaller && smaller.length < bytes.length ? smaller : bytes;
  const whole = new Uint8Array(found.length + 1);
  whole[0] = found === bytes ? PLAIN : DEFLATED;
  whole.set(found, 1);
  return whole;
}

/** @throws IndexDamage if `packed` did not make this part */
export function unpacked(part: Uint8Array): Uint8Array {
  const rest = part.subarray(1);
  if (part[0] === PLAIN) return rest;
  if (part[0] !== DEFLATED) throw new IndexDamage('is damaged (a record is in no form that is known)');
  try {
    return inflateRawSync(rest, { dictionary: DICTIONARY });
  } catch {
    throw new IndexDamage('is damaged (a record cannot be unpacked)');
  }
}
