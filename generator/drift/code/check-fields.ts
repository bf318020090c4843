// Names of fields: whatever is read from a body, or put into one, is a registered field.
import { ts } from 'ts-morph';
import type { RejectedRow } from '../../kernel/contract-model.ts';
import { isWireWord } from './contract/contract-index.ts';
import type { Inspection } from './inspection.ts';
import { describePosition, enterChild, isOpaque, listChildren, type Position } from './position/position.ts';
import { readAskedKey } from './source/name-usage.ts';
import {
  isMemberAccess,
  isWritten,
  listMembers,
  type NamedNode,
  readBindingName,
  readMember,
  readPropertyName,
  readText,
} from './source/syntax.ts';

export function checkFields(inspection: Inspection): void {
  for (const { nodes } of inspection.sources)
    for (const node of nodes)
      for (const { name, whole } of listUses(node, inspection)) judgeName(name, whole, inspection);
}

/** A name, and the position of what it is a name in. */
interface Use {
  readonly name: NamedNode;
  readonly whole: Position | undefined;
}

function listUses(node: ts.Node, { positions }: Inspection): Use[] {
  if (isMemberAccess(node)) {
    const name = isEnvironment(node.expression) ? undefined : readMember(node);
    return name === undefined ? [] : [{ name, whole: positions.ofExpression(node.expression) }];
  }
  if (isWritten(node)) {
    const whole = positions.ofMembers(node);
    return listMembers(node).map((name) => ({ name, whole }));
  }
  if (ts.isPropertyDeclaration(node)) return toUses(readPropertyName(node.name), undefined);
  if (ts.isObjectBindingPattern(node)) {
    const { parent } = node;
    if (ts.isVariableDeclaration(parent) && parent.initializer !== undefined && isEnvironment(parent.initializer))
      return [];
    const whole = positions.ofPattern(node);
    return node.elements.flatMap((element) => toUses(readBindingName(element), whole));
  }
  if (ts.isIndexedAccessTypeNode(node) && ts.isLiteralTypeNode(node.indexType))
    return toUses(readText(node.indexType.literal), positions.ofType(node.objectType));
  if (ts.isTypeReferenceNode(node)) return listPicked(node, positions);
  const asked = readAskedKey(node);
  return asked === undefined ? [] : [{ name: asked.key, whole: positions.ofExpression(asked.of) }];
}

function toUses(name: NamedNode | undefined, whole: Position | undefined): Use[] {
  return name === undefined ? [] : [{ name, whole }];
}

/** `Omit<OmniVideoCreateRequest, 'prompt'>`: the compiler lets any name be left out. */
function listPicked({ typeName, typeArguments }: ts.TypeReferenceNode, positions: Inspection['positions']): Use[] {
  const [object, names] = typeArguments ?? [];
  const isPick = ts.isIdentifier(typeName) && (typeName.text === 'Pick' || typeName.text === 'Omit');
  if (!isPick || object === undefined || names === undefined) return [];
  const whole = positions.ofType(object);
  return (ts.isUnionTypeNode(names) ? [...names.types] : [names]).flatMap((name) =>
    ts.isLiteralTypeNode(name) ? toUses(readText(name.literal), whole) : [],
  );
}

/** Variables of the environment have names of their own. */
function isEnvironment(expression: ts.Expression): boolean {
  return ts.isPropertyAccessExpression(expression) && expression.name.text === 'env';
}

function judgeName({ text, node }: NamedNode, whole: Position | undefined, inspection: Inspection): void {
  const { contract, annotations } = inspection;
  // A key such as an address or a path is no name of a field, and is looked at as a text.
  if (/^[\w$]*$/.test(text)) inspection.judged.add(node);
  if (annotations.isOwn(text)) return;
  if (whole === undefined) {
    if (isWireWord(text) && !contract.byName.has(text)) reportName({ text, node }, undefined, inspection);
    return;
  }
  if (isOpaque(whole) || enterChild(whole, text) !== undefined) return;
  if (whole.certainty === 'typed' ? !isBuiltIn(text) : looksWrong(text, whole, inspection))
    reportName({ text, node }, whole, inspection);
}

/** In what is known by names alone, a hand-written name may stand beside those of the wire. */
function looksWrong(text: string, whole: Position, { contract }: Inspection): boolean {
  if (isWireWord(text)) return true;
  const slip = isBuiltIn(text) ? undefined : contract.fieldNames.findSlip(text);
  return slip !== undefined && enterChild(whole, slip) !== undefined;
}

/** `length`, `map`, `toString`: what values have in the language. */
function isBuiltIn(name: string): boolean {
  return [Array.prototype, String.prototype, Number.prototype, Object.prototype].some((values) => name in values);
}

/** So many names are shown; more help nobody. */
const MOST_SHOWN = 8;

function reportName({ text, node }: NamedNode, whole: Position | undefined, { contract, report }: Inspection): void {
  const names = whole === undefined ? [] : [...listChildren(whole)];
  const nearest = contract.fieldNames.suggest(text);
  const isHere = nearest !== undefined && (whole === undefined || names.includes(nearest));
  const elsewhere = contract.byName.get(text)?.[0]?.field?.id;
  report('CODE-FIELD', node, {
    message:
      whole === undefined ? `${text} is no registered field` : `${text} is no field of ${describePosition(whole)}`,
    found: text,
    ...(names.length === 0
      ? {}
      : { expected: names.length > MOST_SHOWN ? `${names.slice(0, MOST_SHOWN).join(', ')}, …` : names.join(', ') }),
    ...(isHere ? { nearest } : {}),
    ...describeHelp(elsewhere, contract.refusals.keys.get(text)),
  });
}

function describeHelp(elsewhere: string | undefined, rejected: RejectedRow | undefined): { readonly help?: string } {
  if (rejected !== undefined) return { help: `${rejected.seen}; use ${rejected.instead} instead` };
  return elsewhere === undefined
    ? {}
    : { help: `use a field that is registered here; the name belongs to ${elsewhere}` };
}
