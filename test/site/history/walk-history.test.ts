// The way back through the commits: nothing is compared twice, what cannot be read is passed over, and it ends where nothing can be read any more.
import { describe, expect, it } from 'vitest';
import { walkHistory } from '../../../site/src/history/walk-history.ts';
import { createCommit } from './sample-steps.ts';

/** Names of commits, the newest first; capitals cannot be read. */
async function walk(names: string) {
  const all = [...names].map((name) => createCommit(name));
  const asked: string[] = [];
  const nameOf = (hash: string) => hash.slice(0, 1);
  const isBroken = (hash: string) => nameOf(hash) !== nameOf(hash).toLowerCase();
  const { steps, first, ahead, older } = await walkHistory(all, async (from, to) => {
    asked.push(`${nameOf(from)}${nameOf(to)}`);
    // As the command does: the older state is looked at first.
    const broken = [from, to].find(isBroken);
    return broken === undefined ? { bump: 'none', changes: [] } : { unreadable: broken };
  });
  return {
    steps: steps.map(({ from, to, between }) =>
      [from, ...between.toReversed(), to].map(({ hash }) => nameOf(hash)).join(''),
    ),
    first: first && nameOf(first.hash),
    unread: [ahead, older].map((commits) => commits.map(({ hash }) => nameOf(hash)).join('')).join('|'),
    asked,
  };
}

describe('the history', () => {
  it('has a step for each two commits that follow each other', async () => {
    expect(await walk('cba')).toEqual({ steps: ['bc', 'ab'], first: 'a', unread: '|', asked: ['bc', 'ab'] });
  });

  it('has one step across states that cannot be read', async () => {
    expect(await walk('dCBa')).toEqual({ steps: ['aBCd'], first: 'a', unread: '|', asked: ['Cd', 'Bd', 'ad'] });
  });

  it('ends where three states in a row cannot be read', async () => {
    expect(await walk('gfEDCba')).toEqual({
      steps: ['fg'],
      first: 'f',
      unread: '|EDCba',
      asked: ['fg', 'Ef', 'Df', 'Cf'],
    });
  });

  it('ends at the oldest state that can be read', async () => {
    expect(await walk('cbA')).toEqual({ steps: ['bc'], first: 'b', unread: '|A', asked: ['bc', 'Ab'] });
  });

  it('begins with the newest state that can be read', async () => {
    expect(await walk('Cba')).toEqual({ steps: ['ab'], first: 'a', unread: 'C|', asked: ['bC', 'ab'] });
  });

  it('has no step where nothing, or one state only, can be read', async () => {
    expect(await walk('a')).toEqual({ steps: [], first: undefined, unread: '|a', asked: [] });
    expect(await walk('')).toEqual({ steps: [], first: undefined, unread: '|', asked: [] });
    expect((await walk('BA')).steps).toEqual([]);
  });
});
