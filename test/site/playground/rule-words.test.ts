// What the playground says of broken rules: conditions in the words of the rest of the site.
import { describe, expect, it } from 'vitest';
import { operations } from '../../../generated/operations.ts';
import { makeFirstView } from '../../../site/src/playground/first-view.ts';
import { listOperationData } from '../../../site/src/playground/list-operation-data.ts';
import { sayRules } from '../../../site/src/playground/view/say-rules.ts';
import { createRoutes } from '../../../site/src/routes/routes.ts';

describe('a rule that is made of a condition', () => {
  it('is said in words in the report and in the page that is built', () => {
    const { report, html } = makeFirstView('omniVideo.create', '{"model_name":"kling-v3-omni"}', createRoutes('/x/'));
    const words = [
      'prompt is required when multi_shot is not true or shot_type is intelligence',
      'aspect_ratio is required when no item of image_list has type first_frame and no item of video_list has refer_type base',
    ];
    expect(report.items.map(({ message }) => message)).toEqual(words);
    for (const said of words) expect(html.html).toContain(said);
  });

  it('shows nothing of CEL, whichever operation it is of', () => {
    const all = new Map(listOperationData().map(({ sampled, words }) => [sampled.id, words]));
    const made = operations.flatMap(({ id, rules }) =>
      rules.filter(({ kind }) => kind === 'required' || kind === 'model').map((rule) => ({ ...rule, operation: id })),
    );
    const items = made.map(({ id, message, operation }) => {
      const item = { kind: 'error', path: '$', code: 'required', message, rule: id } as const;
      const report = { verdict: 'invalid', class: 'hypothesis-only', items: [item], more: 0, graded: [] } as const;
      return sayRules(report, all.get(operation) ?? {}).items[0]?.message ?? '';
    });
    expect(made.filter(({ message }) => /==|&&|\|\||!/.test(message)).length).toBeGreaterThan(9);
    expect(items.filter((message) => /==|&&|\|\||!|\w\(/.test(message))).toEqual([]);
  });
});
