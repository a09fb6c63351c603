/** Validates the shape of values from a server before anything relies on it. */

import { isObject } from '../../text/json-object.js';

/** Tests whether a value has a shape. */
export type Shape = (value: unknown) => boolean;

export const text: Shape = (value) => typeof value === 'string';
export const flag: Shape = (value) => typeof value === 'boolean';
export const share: Shape = (value) => typeof value === 'number' && value >= 0 && value <= 1;
export const count: Shape = (value) => Number.isSafeInteger(value) && Number(value) >= 0;

export const orNull =
  (shape: Shape): Shape =>
  (value) =>
    value === null || shape(value);

export const oneOf = (...values: readonly unknown[]): Shape => {
  const known = new Set(values);
  return (value) => known.has(value);
};

export const list =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);

/** An object with exactly these properties. */
export function record(members: Readonly<Record<string, Shape>>): Shape {
  const names = Object.keys(members);
  return (value) =>
    isObject(value) &&
    names.every((name) => Object.hasOwn(value, name) && members[name]?.(value[name])) &&
    Object.keys(value).every((name) => Object.hasOwn(members, name));
}

/** An object with properties of any name. */
export const recordOf =
  (shape: Shape): Shape =>
  (value) =>
    isObject(value) && Object.values(value).every(shape);

/** Whether a range does not end before it starts, and its text has a bounded length. */
const covers = (value: unknown): boolean =>
  isObject(value) && Number(value.start) <= Number(value.end) && String(value.text).length <= 1e8;

/** A record with a range of a text. */
export const placed = (members: Readonly<Record<string, Shape>>): Shape => {
  const shape = record({ start: count, end: count, text, ...members });
  return (value) => shape(value) && covers(value);
};

export const span: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every(count) && Number(value[0]) <= Number(value[1]);
