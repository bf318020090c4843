// The texts of a file, with what is filled into them at run time as a hole, so that a path in pieces is still a path.
import { ts } from 'ts-morph';
import { type Place, placeAt } from '../../../read/page.ts';
import { HOLE } from '../hole.ts';
import type { CodeSource } from './parse-code.ts';

export interface CodeText {
  readonly node: ts.Node;
  readonly text: string;
  /** Where a part of the text stands in the file. */
  readonly place: (from: number, to: number) => Place;
}

interface Piece {
  /** Offset in the joined text. */
  readonly at: number;
  readonly text: string;
  /** Of what is between the marks, in the file. */
  readonly start: number;
  readonly end: number;
}

/** All texts but the names of modules. */
export function listTexts(source: CodeSource): CodeText[] {
  return source.nodes.flatMap((node) => {
    if (ts.isStringLiteralLike(node)) return isValue(node) ? [joinPieces(node, [node], source)] : [];
    if (!ts.isTemplateExpression(node)) return [];
    return [joinPieces(node, [node.head, ...node.templateSpans.map((span) => span.literal)], source)];
  });
}

function isValue({ parent }: ts.Node): boolean {
  return !(
    ts.isImportDeclaration(parent) ||
    ts.isExportDeclaration(parent) ||
    ts.isExternalModuleReference(parent) ||
    (ts.isLiteralTypeNode(parent) && ts.isImportTypeNode(parent.parent)) ||
    (ts.isCallExpression(parent) && parent.expression.kind === ts.SyntaxKind.ImportKeyword)
  );
}

function joinPieces(node: ts.Node, parts: readonly ts.LiteralLikeNode[], { page, tree }: CodeSource): CodeText {
  const pieces: Piece[] = [];
  let at = 0;
  for (const part of parts) {
    // A template's piece ends with the brace that opens what is filled in.
    const closing = ts.isTemplateHead(part) || ts.isTemplateMiddle(part) ? 2 : 1;
    pieces.push({ at, text: part.text, start: part.getStart(tree) + 1, end: part.getEnd() - closing });
    at += part.text.length + HOLE.length;
  }
  return {
    node,
    text: pieces.map(({ text }) => text).join(HOLE),
    place: (from, to) => placeAt(page, findOffset(pieces, from, 'start'), findOffset(pieces, to, 'end')),
  };
}

/** Where a piece is written with escapes, its offsets do not tell where in it something stands: then it is the whole piece. */
function findOffset(pieces: readonly Piece[], index: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return 0;
  if (piece.text.length !== piece.end - piece.start) return piece[side];
  return Math.min(piece.start + index - piece.at, piece.end);
}
