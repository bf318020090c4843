// An input that no shot cites: it is uploaded, counts against the limit, and the text says nothing of what it is for.

import { writeTag } from '../find-tags.ts';
import type { PromptRule } from '../finding.ts';
import type { ReferenceKind } from '../prompt-routes.ts';
import type { Item } from '../read-scene.ts';
import { listCited } from './reference-unknown.ts';

export const referenceUnused: PromptRule = {
  name: 'reference-unused',
  severity: 'warning',
  find: ({ shots, lists, route }) =>
    shots.length === 0
      ? []
      : route.kinds.flatMap((kind) => {
          const cited = new Set(shots.flatMap((shot) => listCited(shot, kind)));
          return lists[kind].flatMap((item, index) =>
            cited.has(index + 1) || speaksForItself(kind, item)
              ? []
              : [
                  {
                    path: item.path,
                    message: `no prompt cites this item of ${kind}_list`,
                    found: `no ${writeTag(kind, index + 1)}`,
                    expected: `${writeTag(kind, index + 1)} where it is to be seen or heard`,
                    fix: `cite it as ${writeTag(kind, index + 1)}, or take it out of ${kind}_list`,
                  },
                ],
          );
        }),
};

/** A frame is where the scene starts or ends, and a base video is what is edited; a type makes an image a frame. */
function speaksForItself(kind: ReferenceKind, { type }: Item): boolean {
  return kind === 'image' ? type !== undefined : kind === 'video' && type !== 'feature';
}
