// Generated from the register by `npm run contract -- generate`. Do not edit: change the register.
import type { RuleScope } from '../kernel/rules.ts';
import type { ViewShape } from '../kernel/view.ts';

/** What conditions see of a request. */
export type Self = {
  element_name: string | null;
  '?element_name': boolean;
  element_description: string | null;
  '?element_description': boolean;
  element_frontal_image: string | null;
  '?element_frontal_image': boolean;
  element_refer_list: readonly ({
    image_url: string | null;
    '?image_url': boolean;
  })[];
  '?element_refer_list': boolean;
  tag_list: readonly ({
    tag_id: string | null;
    '?tag_id': boolean;
  })[];
  '?tag_list': boolean;
};

/** Facts that are not in the request. */
export type Given = Record<never, never>;

const view = {
  element_name: { kind: 'text' },
  element_description: { kind: 'text' },
  element_frontal_image: { kind: 'text' },
  element_refer_list: { kind: 'list', of: { kind: 'object', fields: {
    image_url: { kind: 'text' },
  } } },
  tag_list: { kind: 'list', of: { kind: 'object', fields: {
    tag_id: { kind: 'text' },
  } } },
} satisfies ViewShape;

const given = {} satisfies ViewShape;

export const firstElementsCreateRules = {
  view,
  given,
  rules: [],
} satisfies RuleScope;
