// The picture of the states is what the fold does: every state is in it, and nothing that cannot happen.
import { expect, it } from 'vitest';
import { MAY_FOLLOW } from '../../../../runtime/store/fold.ts';
import { JOB_STATES } from '../../../../runtime/store/job.ts';
import { drawMoves } from '../../../../runtime/watcher/diagram/draw-moves.ts';
import { listMoves } from '../../../../runtime/watcher/diagram/list-moves.ts';

it('the picture', () => {
  expect(drawMoves(listMoves())).toBe(``);
});

it('every state is reached, and every one that is no end is left', () => {
  const moves = listMoves();
  expect(new Set(['new', ...moves.map(({ to }) => to)])).toEqual(new Set(JOB_STATES));
  const open = JOB_STATES.filter((state) => MAY_FOLLOW.intent.includes(state) || MAY_FOLLOW.attention.includes(state));
  for (const state of open) expect(moves.some(({ from }) => from === state)).toBe(true);
  expect(moves.filter(({ from }) => ['done', 'failed', 'cancelled'].includes(from))).toEqual([]);
});
