// What a type says of where its values stand: generated interfaces are known by their names, and types made from them are followed.
import { ts } from 'ts-morph';
import { createPosition, enterChild, enterItem, joinPositions, type Position, wrapInList } from './position.ts';
import type { Positions } from './positions.ts';

/** Types of the language that leave the fields of their first argument where they are. */
const TRANSPARENT: ReadonlySet<string> = new Set([
  'NonNullable',
  'Readonly',
  'Partial',
  'Required',
  'Pick',
  'Omit',
  'Promise',
  'Awaited',
]);
const LISTS: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);

export function readType(type: ts.TypeNode, positions: Positions): Position | undefined {
  if (ts.isTypeReferenceNode(type)) return readReference(type, positions);
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return positions.ofType(type.type);
  if (ts.isArrayTypeNode(type)) return readList(type.elementType, positions);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type))
    return joinPositions(type.types.map((part) => positions.ofType(part)));
  if (ts.isTypeLiteralNode(type)) return positions.ofMembers(type);
  if (ts.isIndexedAccessTypeNode(type)) return readIndexed(type, positions);
  if (ts.isImportTypeNode(type) && type.qualifier !== undefined)
    return findGenerated(readLastName(type.qualifier), positions);
  return undefined;
}

function readList(item: ts.TypeNode, positions: Positions): Position | undefined {
  const position = positions.ofType(item);
  return position === undefined ? undefined : wrapInList(position);
}

function readReference(type: ts.TypeReferenceNode, positions: Positions): Position | undefined {
  const { typeName, typeArguments } = type;
  const [argument] = typeArguments ?? [];
  if (ts.isQualifiedName(typeName)) return findGenerated(typeName.right.text, positions);
  if (argument !== undefined && TRANSPARENT.has(typeName.text)) return positions.ofType(argument);
  if (argument !== undefined && LISTS.has(typeName.text)) return readList(argument, positions);
  const declaration = positions.declarations.find(typeName);
  if (declaration !== undefined && ts.isTypeAliasDeclaration(declaration)) return positions.ofType(declaration.type);
  if (declaration !== undefined && ts.isInterfaceDeclaration(declaration)) return positions.ofMembers(declaration);
  const imported = positions.declarations.findImported(typeName);
  return imported === undefined ? undefined : findGenerated(imported, positions);
}

/** `OmniVideoCreateRequest['image_list'][number]` */
function readIndexed({ objectType, indexType }: ts.IndexedAccessTypeNode, positions: Positions): Position | undefined {
  const object = positions.ofType(objectType);
  if (object === undefined) return undefined;
  if (indexType.kind === ts.SyntaxKind.NumberKeyword) return enterItem(object);
  if (!ts.isLiteralTypeNode(indexType)) return undefined;
  if (ts.isStringLiteral(indexType.literal)) return enterChild(object, indexType.literal.text);
  return ts.isNumericLiteral(indexType.literal) ? enterItem(object) : undefined;
}

function readLastName(name: ts.EntityName): string {
  return ts.isIdentifier(name) ? name.text : name.right.text;
}

/** A generated interface of a list is that of its items. */
function findGenerated(name: string, { contract }: Positions): Position | undefined {
  const node = contract.byType.get(name);
  const position = createPosition(node === undefined ? [] : [node], 'typed');
  return position === undefined ? undefined : (enterItem(position) ?? position);
}
