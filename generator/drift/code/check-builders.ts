// Hand-written bodies: whatever is put into a request names its row in a comment, so that whoever changes the row or the code sees the other.
import { ts } from 'ts-morph';
import type { Fix } from '../../edits/edit.ts';
import { placeAt } from '../../read/page.ts';
import type { WireNode } from './contract/wire-tree.ts';
import type { Inspection } from './inspection.ts';
import { createPosition, enterChild, type Position } from './position/position.ts';
import type { Positions } from './position/positions.ts';
import type { RowAnnotation } from './source/annotations.ts';
import type { CodeSource } from './source/parse-code.ts';
import { listMembers, readPropertyName } from './source/syntax.ts';

export function checkBuilders(inspection: Inspection): void {
  for (const source of inspection.sources)
    for (const node of source.nodes) {
      if (!ts.isObjectLiteralExpression(node)) continue;
      const body = findBody(node, inspection.positions);
      if (body !== undefined) for (const property of node.properties) judgeProperty(property, body, source, inspection);
    }
}

/** The request that an object is, or is a part of; undefined if it is none. */
function findBody(object: ts.ObjectLiteralExpression, positions: Positions): Position | undefined {
  const whole = positions.ofMembers(object);
  if (whole?.certainty === 'typed') return whole.spots.every(({ node }) => node.part === 'request') ? whole : undefined;
  if (!isInBuilder(object)) return undefined;
  const nodes = whole === undefined ? guessRequests(object, positions) : whole.spots.map(({ node }) => node);
  return createPosition(
    nodes.filter((node) => node.part === 'request'),
    'named',
  );
}

/** Requests that have every name of the object; one name alone may mean anything. */
function guessRequests(object: ts.ObjectLiteralExpression, { contract }: Positions): readonly WireNode[] {
  const names = listMembers(object).map(({ text }) => text);
  const [first = ''] = names;
  if (names.length < 2) return [];
  return (contract.parentsOf.get(first) ?? []).filter(
    (parent) => parent.field === undefined && names.every((name) => parent.children.has(name)),
  );
}

function isInBuilder(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node.parent; at !== undefined; at = at.parent)
    if (ts.isFunctionLike(at) && /^build[A-Z0-9]/.test(nameFunction(at))) return true;
  return false;
}

function nameFunction(declaration: ts.SignatureDeclaration): string {
  const { name, parent } = declaration;
  const named = name ?? (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name : undefined);
  return named !== undefined && ts.isIdentifier(named) ? named.text : '';
}

function judgeProperty(
  property: ts.ObjectLiteralElementLike,
  body: Position,
  source: CodeSource,
  inspection: Inspection,
): void {
  if (ts.isSpreadAssignment(property)) return;
  const { annotations, report } = inspection;
  const name = readPropertyName(property.name);
  const given = annotations.at(property);
  const own = name === undefined ? undefined : enterChild(body, name.text);
  // A name that is no field is reported as one.
  if (name !== undefined && own === undefined) return;
  const ids = [...new Set((own?.spots ?? []).flatMap(({ node }) => node.field?.id ?? []))];
  const [id] = ids;
  if (given.length === 0) {
    const only = ids.length === 1 && id !== undefined ? { fix: proposeAnnotation(property, id, source) } : {};
    report('CODE-ANNOTATION', property.name, {
      message:
        name === undefined
          ? 'a computed name is put into a body without saying which row it is'
          : `${name.text} is put into a body without naming its row`,
      ...(name === undefined ? {} : { found: name.text }),
      ...(ids.length === 0 ? {} : { expected: `@row ${ids.slice(0, MOST_SHOWN).join(' or ')}` }),
      ...only,
    });
  } else if (name !== undefined && !given.some((annotation) => isOf(annotation, ids, inspection))) {
    const [{ address, place } = { address: '', place: undefined }] = given;
    // An address that names no row is reported as one.
    if (place === undefined || inspection.contract.addresses.find(address) === undefined) return;
    report('CODE-ANNOTATION', place, {
      message: `the annotation names ${address}, but ${name.text} is ${ids.slice(0, MOST_SHOWN).join(' or ')}`,
      found: address,
      ...(ids.length === 1 ? { nearest: id } : {}),
    });
  }
}

/** So many rows are shown; more help nobody. */
const MOST_SHOWN = 4;

/** The field itself, or one of its values. */
function isOf({ address }: RowAnnotation, ids: readonly string[], { contract }: Inspection): boolean {
  const row = contract.addresses.find(address);
  if (row?.kind === 'field') return ids.includes(address);
  return row?.kind === 'value' && ids.includes(row.field.id);
}

/** Only one row can be meant; still it is the author who says that it is. */
function proposeAnnotation(property: ts.ObjectLiteralElementLike, id: string, { page, tree }: CodeSource): Fix {
  const start = property.getStart(tree);
  const place = placeAt(page, start, start);
  const before = page.text.slice(Math.max(start - place.column + 1, start - DEEPEST_INDENT), start);
  const text = before.trim() === '' ? `// @row ${id}\n${before}` : `/* @row ${id} */ `;
  return { safety: 'suggested', title: `name ${id}`, edits: [{ place, text }] };
}

/** Beyond this a line is no code that somebody indented. */
const DEEPEST_INDENT = 200;
