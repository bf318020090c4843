// Where literals meet fields: comparisons, cases of a switch, tests for one of a list, and every place that a value is put into.
import { ts } from 'ts-morph';
import { enterChild, type Position } from './position/position.ts';
import type { Positions } from './position/positions.ts';
import { type Literal, listLiterals, readLiteral } from './source/literals.ts';
import { readMethod, readPropertyName } from './source/syntax.ts';

export interface Meeting {
  readonly position: Position;
  readonly literals: readonly Literal[];
  /** The literal becomes the value of the field; otherwise the field is only asked. */
  readonly isGiven: boolean;
}

export function listMeetings(node: ts.Node, positions: Positions): Meeting[] {
  if (ts.isBinaryExpression(node) && EQUALITIES.has(node.operatorToken.kind))
    return [ask(node.left, node.right, positions), ask(node.right, node.left, positions)].flat();
  if (ts.isSwitchStatement(node))
    return node.caseBlock.clauses.flatMap((clause) =>
      ts.isCaseClause(clause) ? ask(node.expression, clause.expression, positions) : [],
    );
  if (ts.isCallExpression(node)) return listTests(node, positions);
  if (ts.isTypeNode(node)) return listAllowed(node, positions);
  if (ts.isPropertySignature(node)) return listDeclared(node, positions);
  return ts.isExpression(node) ? give(node, positions) : [];
}

const EQUALITIES: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.EqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsToken,
]);

function ask(field: ts.Expression, values: ts.Expression, positions: Positions): Meeting[] {
  const position = positions.ofExpression(field);
  if (position === undefined) return [];
  return [{ position, literals: listLiterals(values, positions.declarations), isGiven: false }];
}

/** `['std', 'pro'].includes(body.mode)`, `MODES.has(body.mode)` */
function listTests(call: ts.CallExpression, positions: Positions): Meeting[] {
  const method = readMethod(call);
  const [field] = call.arguments;
  if (method === undefined || field === undefined || call.arguments.length > 1) return [];
  return TESTS.has(method.name) ? ask(field, method.of, positions) : [];
}

const TESTS: ReadonlySet<string> = new Set(['has', 'includes', 'indexOf']);

/** `readonly mode: 'std' | 'pro'` in an object that is of the wire. */
function listDeclared(member: ts.PropertySignature, positions: Positions): Meeting[] {
  const { parent, type } = member;
  const name = readPropertyName(member.name);
  const whole = positions.ofMembers(parent);
  const position = name === undefined || whole === undefined ? undefined : enterChild(whole, name.text);
  if (position === undefined || type === undefined) return [];
  return [{ position, literals: listLiteralTypes(type, positions), isGiven: false }];
}

/** `OmniVideoCreateRequest['mode'] | 'turbo'`, `Exclude<OmniVideoCreateRequest['mode'], 'std'>` */
function listAllowed(type: ts.TypeNode, positions: Positions): Meeting[] {
  const [whole, part] = ts.isUnionTypeNode(type) ? [type, type] : readFilter(type);
  const position = whole === undefined ? undefined : positions.ofType(whole);
  if (position === undefined || part === undefined) return [];
  return [{ position, literals: listLiteralTypes(part, positions), isGiven: false }];
}

function readFilter(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (!ts.isTypeReferenceNode(type) || !ts.isIdentifier(type.typeName)) return [];
  return type.typeName.text === 'Exclude' || type.typeName.text === 'Extract' ? (type.typeArguments ?? []) : [];
}

/** Texts that a type allows; a named union is followed. */
function listLiteralTypes(type: ts.TypeNode, positions: Positions): Literal[] {
  const literals: Literal[] = [];
  const seen = new Set<ts.Node>();
  const waiting = [type];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if (ts.isParenthesizedTypeNode(next)) waiting.push(next.type);
    else if (ts.isUnionTypeNode(next)) waiting.push(...next.types);
    else if (ts.isLiteralTypeNode(next) && ts.isStringLiteral(next.literal))
      literals.push({ kind: 'text', value: next.literal.text, node: next.literal });
    else if (ts.isTypeReferenceNode(next) && ts.isIdentifier(next.typeName)) {
      const declaration = positions.declarations.find(next.typeName);
      if (declaration !== undefined && ts.isTypeAliasDeclaration(declaration)) waiting.push(declaration.type);
    }
  }
  return literals;
}

/** Only what is written out or named: branches and fallbacks are places of their own. */
function give(expression: ts.Expression, positions: Positions): Meeting[] {
  const isNamed = ts.isIdentifier(expression) || ts.isPropertyAccessExpression(expression);
  if (!isNamed && readLiteral(expression) === undefined) return [];
  const position = positions.expectedAt(expression);
  if (position === undefined) return [];
  return [{ position, literals: listLiterals(expression, positions.declarations), isGiven: true }];
}
