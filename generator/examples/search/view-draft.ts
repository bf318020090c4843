// What conditions see of a draft, and of the next one without looking at all of it again.
import type { Scope } from '../../conditions/scope.ts';
import { buildView, type View, type ViewShape } from '../../kernel/view.ts';
import type { Fields } from '../values/slot.ts';
import type { Draft, Root } from './draft.ts';

export type Views = Readonly<Record<Root, View>>;

export interface Viewed {
  readonly draft: Draft;
  readonly views: Views;
}

export function viewDraft({ self, given }: Scope, draft: Draft): Views {
  return { self: buildView(self, draft.self).view, given: buildView(given, draft.given).view };
}

/** The same as viewing the draft afresh. */
export function viewChange({ self, given }: Scope, before: Viewed, draft: Draft): Views {
  return {
    self: viewFields(self, before.views.self, before.draft.self, draft.self),
    given: viewFields(given, before.views.given, before.draft.given, draft.given),
  };
}

function viewFields(shape: ViewShape, view: View, before: Fields, after: Fields): View {
  const changed = listChanged(before, after);
  if (changed.length === 0) return view;
  const entries = changed.flatMap((name) => {
    const node = Object.hasOwn(shape, name) ? shape[name] : undefined;
    return node === undefined ? [] : [[name, node] as const];
  });
  return { ...view, ...buildView(Object.fromEntries(entries), after).view };
}

/** Names at the top whose values are others than before. */
export function listChanged(before: Fields, after: Fields): string[] {
  if (before === after) return [];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((name) => before[name] !== after[name]);
}
