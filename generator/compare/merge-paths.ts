// The shape of one part over all operations of upstream that are one of ours, with parameters of the path under our names.
import type { Operation, PartName } from '../kernel/contract-model.ts';
import { splitPath } from '../kernel/routes.ts';
import { uniteShapes } from './merge-shapes.ts';
import { isParameter } from './routes.ts';
import { createShape, type Shape, type ShapeField, type UpstreamOperation } from './upstream.ts';

export function mergeShapes(
  operation: Operation,
  part: PartName,
  theirs: readonly UpstreamOperation[],
): Shape | undefined {
  const shapes = theirs.flatMap((each) => {
    const shape = each.parts.get(part);
    return shape === undefined ? [] : [part === 'path' ? renameParameters(operation, each, shape) : shape];
  });
  return shapes.length === 0 ? undefined : uniteShapes(shapes);
}

/** Parameters correspond by their place in the path; a literal in the place of one is its value. */
function renameParameters(operation: Operation, theirs: UpstreamOperation, shape: Shape): Shape {
  const ours = splitPath(operation.path).segments;
  const segments = splitPath(theirs.path).segments.slice(-ours.length);
  // A base path that upstream leaves out is missing at the front.
  const offset = ours.length - segments.length;
  const fields = new Map<string, ShapeField>();
  for (const [index, segment] of ours.entries()) {
    if (!isParameter(segment)) continue;
    const given = segments[index - offset] ?? '';
    const told = isParameter(given) ? shape.fields.get(given.replaceAll(/[{}:]/g, '')) : fix(given, theirs);
    fields.set(segment.slice(1, -1), told ?? { presence: 'yes', shape: () => createShape(theirs.at) });
  }
  return { ...shape, fields };
}

function fix(value: string, { at }: UpstreamOperation): ShapeField {
  const shape = createShape(at, { types: new Set(['string']), values: [{ value, at }], closed: true });
  return { presence: 'yes', shape: () => shape };
}
