// Examples are committed and diffed: a changed row may change its own examples and no others.
import { describe, expect, it } from 'vitest';
import type { Example } from '../../../generator/kernel/examples.ts';
import { addField, addRule, planExamples, readExamples, readParcelPages } from './parcel-examples.ts';

const before = planExamples(readParcelPages());
const own = readExamples([]);

/** Examples that are not as they were; names of new ones apart. */
function compare(after: readonly Example[]): { changed: string[]; added: string[]; removed: string[] } {
  const texts = new Map(after.map((example) => [example.id, JSON.stringify(example)]));
  const ids = new Set(own.examples.map(({ id }) => id));
  return {
    changed: own.examples
      .filter((each) => ![undefined, JSON.stringify(each)].includes(texts.get(each.id)))
      .map(({ id }) => id),
    added: after.map(({ id }) => id).filter((id) => !ids.has(id)),
    removed: [...ids].filter((id) => !texts.has(id)),
  };
}

describe('the same register', () => {
  it('gives the same bytes twice', () => {
    expect(planExamples(readParcelPages())).toEqual(before);
  });

  it('gives the same bytes with its pages in another order', () => {
    const shuffled = planExamples(readParcelPages().reverse());
    expect([...shuffled].sort()).toEqual([...before].sort());
  });
});

describe('a new row', () => {
  it('of a field leaves all other files alone, and in its own all other examples but the one that holds everything', () => {
    const edits = [addField('`color` | `string` | no | | `length ..5`')];
    const after = planExamples(readParcelPages(edits));
    const files = [...after].filter(([path, text]) => before.get(path) !== text).map(([path]) => path);
    expect(files).toEqual(['examples/parcel-create.json']);
    expect(compare(readExamples(edits).examples)).toEqual({
      changed: ['full/request'],
      added: ['too-long/color', 'type/color'],
      removed: [],
    });
  });

  it('of a value leaves all other examples alone', () => {
    const row = '| `tier` | `night` |';
    const added = `| \`tier\` | \`dawn\` | doc-confirmed | \`vendor-manual-2026\` | | |\n${row}`;
    const { examples } = readExamples([[`${row} doc-confirmed`, `${added} doc-confirmed`]]);
    expect(compare(examples)).toEqual({ changed: [], added: ['valid/tier=dawn'], removed: [] });
  });

  it('of a rule that all of them keep leaves all other examples alone', () => {
    const { examples } = readExamples([addRule('no-heavy-copies', 'this.copies > 8 ? this.weight < 5.0 : true')]);
    expect(compare(examples)).toEqual({
      changed: [],
      added: ['kept/#no-heavy-copies', 'broken/#no-heavy-copies'],
      removed: [],
    });
  });
});
