// What a person sees: whoever is needed first, everything within the size of the terminal, and nothing in it that steers one.
import { describe, expect, it } from 'vitest';
import type { Look } from '../../../../runtime/watcher/view/follow-board.ts';
import { printChange } from '../../../../runtime/watcher/view/print-change.ts';
import { renderLook } from '../../../../runtime/watcher/view/render-look.ts';
import { AT, BOARD, createBoardJob, DONE, NEEDY } from './sample-board.ts';

const LOOK: Look = { board: BOARD, changes: [], ended: [DONE] };

describe('a look', () => {
  it('is whole on a wide terminal', () => {
    expect(renderLook(LOOK, { columns: 130, rows: 40, color: false })).toEqual([
      'kling jobs  12:00:00 UTC  5 under way, 1 needs a person, 1 corrupt, 1 ended since you look',
      'creates are stopped: ada: the bill looks wrong',
      'approval street  5 of 6 creates, 13.5 of 18 video units',
      'approval old  slot 2 is missing',
      '! 01ARZ3NDEKTSV4RRFFQ69G5FA4  2m00s  scene FA4: asset-unusable, no video: text/html',
      '    the service may purge its result in 3d00h',
      '    kling resolve 01ARZ3NDEKTSV4RRFFQ69G5FA4 --abandon',
      '! 01ARZ3NDEKTSV4RRFFQ69G5FA6  corrupt  e0002.json: the file is empty; kling doctor',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA0 [.....] queued                2m00s  10m00s scene FA0',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA1 [#....] submit_pending        2m00s  10m00s scene FA1 (connection reset)',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA2 [###..] processing            1m00s  10m00s scene FA2',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA3 [.....] waits for …9G5FA2     2m00s  10m00s scene FA3',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA5 [####.] downloading 0/1       2m00s  10m00s scene FA5',
      '  01ARZ3NDEKTSV4RRFFQ69G5FA7 done after 7m00s, 3 video units, 1m00s ago  scene FA7  /clips/a.mp4',
    ]);
  });

  it('on a small terminal is cut to its size, with whoever is needed still there', () => {
    const lines = renderLook(LOOK, { columns: 60, rows: 9, color: false });
    expect(lines).toEqual([
      'kling jobs  12:00:00 UTC  5 under way, 1 needs a person, 1 …',
      'creates are stopped: ada: the bill looks wrong',
      'approval street  5 of 6 creates, 13.5 of 18 video units',
      'approval old  slot 2 is missing',
      '! 01ARZ3NDEKTSV4RRFFQ69G5FA4  2m00s  scene FA4: asset-unusa…',
      '    the service may purge its result in 3d00h',
      '    kling resolve 01ARZ3NDEKTSV4RRFFQ69G5FA4 --abandon',
      '! 01ARZ3NDEKTSV4RRFFQ69G5FA6  corrupt  e0002.json: the file…',
      '… and 6 lines more; kling job list',
    ]);
  });

  it.each([0, 1, 2])('has never more than %d rows', (rows) => {
    expect(renderLook(LOOK, { columns: 20, rows, color: false })).toHaveLength(rows);
  });

  it('has colours only when they are wanted, and no others than its own', () => {
    const hostile = createBoardJob('FA8', { purpose: 'a \u001b[2J b', why: '\u202Eevil' });
    const look = { ...LOOK, board: { ...BOARD, jobs: [hostile] } };
    expect(renderLook(look, { columns: 130, rows: 40, color: false }).join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    const coloured = renderLook(look, { columns: 130, rows: 40, color: true }).join('');
    const codes = coloured
      .split('\u001b')
      .slice(1)
      .map((rest) => /^\[\d+[A-Za-z]/.exec(rest)?.[0]);
    expect(new Set(codes)).toEqual(new Set(['[1m', '[22m', '[31m', '[39m', '[2m', '[32m']));
  });
});

it('a change is one line with the commands below it, and steers no terminal', () => {
  expect(printChange({ ...NEEDY, why: 'no\u001b[2Jvideo' }, AT)).toBe(
    '2026-11-29T12:00:00.000Z  01ARZ3NDEKTSV4RRFFQ69G5FA4  needs_attention  scene FA4  asset-unusable: no\uFFFD[2Jvideo\n' +
      '  kling resolve 01ARZ3NDEKTSV4RRFFQ69G5FA4 --abandon\n',
  );
  expect(printChange(DONE, AT)).toBe(
    '2026-11-29T12:00:00.000Z  01ARZ3NDEKTSV4RRFFQ69G5FA7  done  scene FA7  /clips/a.mp4\n',
  );
});
