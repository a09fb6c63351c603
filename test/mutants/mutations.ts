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
  if (text.startsWith('+') && joinsTexts(node)) return [];
  return (TURNED[text] ?? []).map((replacement) => ({
    start: operator.getStart(source),
    end: operator.getEnd(),
    replacement,
  }));
}

function turnedOver(condition: ts.Expression, source: ts.SourceFile): Mutation {
  const start = condition.getStart(source);
  return { start, end: condition.getEnd(), replacement: `!(${condition.getText(source)})` };
}

function ofNode(node: ts.Node, source: ts.SourceFile): Mutation[] {
  const whole = { start: node.getStart(source), end: node.getEnd() };
  if (ts.isBinaryExpression(node)) return operators(node, source);
  if (ts.isNumericLiteral(node)) {
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

export const mutated = (text: string, { start, end, replacement }: Mutation): string =>
  text.slice(0, start) + replacement + text.slice(end);
