// The picture of the states is what the fold does: every state is in it, and nothing that cannot happen.
import { expect, it } from 'vitest';
import { MAY_FOLLOW } from '../../../../runtime/store/fold.ts';
import { JOB_STATES } from '../../../../runtime/store/job.ts';
import { drawMoves } from '../../../../runtime/watcher/diagram/draw-moves.ts';
import { listMoves } from '../../../../runtime/watcher/diagram/list-moves.ts';

it('the picture', () => {
  expect(drawMoves(listMoves()).split('\n')).toEqual([
    'stateDiagram-v2',
    '    [*] --> queued: taken in',
    '    [*] --> waiting_parent: taken in, second half',
    '    queued --> submit_pending: intent',
    '    queued --> cancelled: cancel',
    '    queued --> needs_attention: needs help',
    '    waiting_parent --> queued: clip of the first half',
    '    waiting_parent --> failed: first half ended',
    '    waiting_parent --> cancelled: cancel',
    '    waiting_parent --> needs_attention: needs help',
    '    submit_pending --> queued: not sent, queue full',
    '    submit_pending --> submitted: accepted, found',
    '    submit_pending --> failed: refused',
    '    submit_pending --> needs_attention: several found, needs help',
    '    submitted --> downloading: succeeded',
    '    submitted --> failed: task failed',
    '    submitted --> needs_attention: needs help',
    '    downloading --> done: file here',
    '    downloading --> needs_attention: needs help',
    '    needs_attention --> queued: resend',
    '    needs_attention --> submitted: found, adopt',
    '    needs_attention --> downloading: succeeded',
    '    needs_attention --> failed: task failed, abandon',
    '    cancelled --> [*]',
    '    failed --> [*]',
    '    done --> [*]',
  ]);
});

it('every state is reached, and every one that is no end is left', () => {
  const moves = listMoves();
  expect(new Set(['new', ...moves.map(({ to }) => to)])).toEqual(new Set(JOB_STATES));
  const open = JOB_STATES.filter((state) => MAY_FOLLOW.intent.includes(state) || MAY_FOLLOW.attention.includes(state));
  for (const state of open) expect(moves.some(({ from }) => from === state)).toBe(true);
  expect(moves.filter(({ from }) => ['done', 'failed', 'cancelled'].includes(from))).toEqual([]);
});
