// A tag that cites nothing: beyond its list, of a list that the route does not have, or spelt so that the service will not read it as one.
import { findNearest } from '../../../generated/kernel/nearest.ts';
import { findKind, type Tag, writeTag } from '../find-tags.ts';
import { clip, type Draft, type PromptRule } from '../finding.ts';
import type { ReferenceKind } from '../prompt-routes.ts';
import type { Scene, Shot } from '../read-scene.ts';

export const referenceUnknown: PromptRule = {
  name: 'reference-unknown',
  severity: 'error',
  find: (scene) =>
    scene.shots.flatMap((shot) =>
      shot.tags.flatMap((tag) => {
        const problem = judgeTag(scene, tag);
        return problem === undefined ? [] : [{ path: shot.path, found: clip(tag.text), ...problem }];
      }),
    ),
};

type Problem = Omit<Draft, 'path' | 'found'>;

function judgeTag(scene: Scene, tag: Tag): Problem | undefined {
  const { kinds, id } = scene.route;
  const kind = findKind(tag.name);
  if (!tag.exact || kind === undefined) return misspelt(scene, tag);
  if (scene.textOnly) return undefined;
  if (!kinds.includes(kind)) {
    return {
      message: `${tag.text} cites ${kind}_list, which ${id} does not have`,
      expected: kinds.length === 0 ? 'no tag at all' : kinds.map((name) => writeTag(name, 1)).join(' or '),
      fix: 'take the tag out, or send the scene to a route that has the list',
    };
  }
  const items = scene.lists[kind].length;
  if (tag.number !== undefined && tag.number <= items) return undefined;
  return {
    message: `${tag.text} cites an item that ${kind}_list does not have: it holds ${items}`,
    expected: describeRange(kind, items),
    fix: `add the item to ${kind}_list, or cite one that is there`,
  };
}

function misspelt({ route }: Scene, { name, number }: Tag): Problem {
  const kind = findKind(name) ?? findKind(findNearest(name, route.kinds) ?? '');
  const meant = kind === undefined ? undefined : writeTag(kind, Math.max(1, number ?? 1));
  return {
    message:
      'this is no tag that is documented: three brackets on each side, a word in lower case, one underscore, a number from 1',
    expected: meant ?? route.kinds.map((known) => writeTag(known, 1)).join(' or '),
    fix: meant === undefined ? 'write a documented tag, or plain words' : `write ${meant}`,
  };
}

function describeRange(kind: ReferenceKind, items: number): string {
  if (items === 0) return `no ${kind} tag`;
  return items === 1 ? writeTag(kind, 1) : `${writeTag(kind, 1)} to ${writeTag(kind, items)}`;
}

/** Which items are cited in a shot, also by a tag that is spelt wrongly but can only mean this one. */
export function listCited({ tags }: Shot, kind: ReferenceKind): number[] {
  return tags.flatMap((tag) => (findKind(tag.name) === kind && tag.number !== undefined ? [tag.number] : []));
}
