/**
 * Mutations of a source file, made one at a time: a comparison shifted by one or inverted, "and" for "or", plus
 * for minus, a number one higher or lower, a condition or a boolean negated. Excluded are word lists, types, and
 * operands of `??`, which often exist only for the type checker.
 */
import ts from 'typescript';

export interface Mutation {
  /** UTF-16 offsets in the source file. */
  start: number;
  end: number;
  replacement: string;
  /** The expression that it changes. */
  within: { start: number; end: number };
}

const TURNED: Readonly<Record<string, readonly string[]>> = {
  '<': ['<='],
  '<=': ['<'],
  '>': ['>='],
  '>=': ['>'],
  '===': ['!=='],
  '!==': ['==='],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
  '+=': ['-='],
  '-=': ['+='],
};

const isText = (node: ts.Node): boolean => ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);

/** A sum with a string on one side is a concatenation. */
const joinsTexts = ({ left, right }: ts.BinaryExpression): boolean =>
  isText(left) || isText(right) || (ts.isBinaryExpression(left) && joinsTexts(left));

function operators(node: ts.BinaryExpression, source: ts.SourceFile): Mutation[] {
  const operator = node.operatorToken;
  const text = operator.getText(source);
  const within = { start: node.getStart(source), end: node.getEnd() };
  if (text.startsWith('+') && joinsTexts(node)) return [];
  return (TURNED[text] ?? []).map((replacement) => ({
    start: operator.getStart(source),
    end: operator.getEnd(),
    replacement,
    within,
  }));
}

function turnedOver(condition: ts.Expression, source: ts.SourceFile): Mutation {
  const within = { start: condition.getStart(source), end: condition.getEnd() };
  return { ...within, replacement: `!(${condition.getText(source)})`, within };
}

function ofNode(node: ts.Node, source: ts.SourceFile): Mutation[] {
  const within = { start: node.getStart(source), end: node.getEnd() };
  const whole = { ...within, within };
  if (ts.isBinaryExpression(node)) return operators(node, source);
  if (ts.isNumericLiteral(node)) {
    if (ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
    const value = Number(node.text);
    const step = Number.isInteger(value) ? 1 : 0.1;
    const others = value === 0 ? [step] : [value + step, value - step];
    return others.map((other) => ({ ...whole, replacement: `(${other})` }));
  }
  if (ts.isIfStatement(node)) return [turnedOver(node.expression, source)];
  if (ts.isConditionalExpression(node)) return [turnedOver(node.condition, source)];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [{ ...whole, replacement: 'false' }];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [{ ...whole, replacement: 'true' }];
  return [];
}

const isDefault = (node: ts.Node): boolean =>
  ts.isNumericLiteral(node) &&
  ts.isBinaryExpression(node.parent) &&
  node.parent.operatorToken.kind === ts.SyntaxKind.QuestionQuestionToken;

/** Every mutation of a file, in text order. */
export function mutationsOf(path: string, text: string): Mutation[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: Mutation[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || isDefault(node)) return;
    found.push(...ofNode(node, source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Place {
  start: number;
  end: number;
  switches: string[];
}

const switchOf = (text: string, { within, start, end, replacement }: Mutation, number: number): string =>
  `mutant(${number}) ? (${text.slice(within.start, start)}${replacement}${text.slice(end, within.end)}) : `;

/** The text from `start` to `end`, with the switches of the places in it, which are in text order, outer ones first. */
function withSwitches(text: string, places: readonly Place[], start: number, end: number): string {
  const parts: string[] = [];
  let at = start;
  for (const place of places) {
    if (place.start < at) continue;
    const nested = places.filter(
      (other) => other !== place && other.start >= place.start && other.end <= place.end,
    );
    const original = withSwitches(text, nested, place.start, place.end);
    parts.push(text.slice(at, place.start), `(${place.switches.join('')}(${original}))`);
    at = place.end;
  }
  return [...parts, text.slice(at, end)].join('');
}

/** A file's text with all mutations, each behind a switch with its number: `mutant(17) ? mutated : original`. */
export function switched(text: string, mutations: readonly Mutation[], first: number): string {
  const places = new Map<string, Place>();
  for (const [at, mutation] of mutations.entries()) {
    const { start, end } = mutation.within;
    const place = places.get(`${start}-${end}`) ?? { start, end, switches: [] };
    place.switches.push(switchOf(text, mutation, first + at));
    places.set(`${start}-${end}`, place);
  }
  const inOrder = [...places.values()].sort((a, b) => a.start - b.start || b.end - a.end);
  return withSwitches(text, inOrder, 0, text.length);
}
