// `kling job watch`: all jobs under way, live on a terminal and line by line everywhere else. It reads records; `kling tick` does the work.
import { toPrintable } from '../../generated/kernel/printable.ts';
import { systemClock } from '../tasks/clock.ts';
import type { Board } from '../watcher/view/board.ts';
import { followBoard, type Look } from '../watcher/view/follow-board.ts';
import { printChange } from '../watcher/view/print-change.ts';
import { countNeeds, renderLook } from '../watcher/view/render-look.ts';
import { withScreen } from '../watcher/view/screen.ts';
import { EXIT, type Terminal } from './command.ts';
import { withInterrupt } from './interrupt.ts';
import type { Session } from './open-session.ts';
import { printJson } from './print-json.ts';

export interface WatchValues {
  readonly stay: boolean;
  readonly json: boolean;
}

export async function watchJobs({ guard }: Session, { stay, json }: WatchValues, terminal: Terminal): Promise<number> {
  const parts = { guard, now: Date.now };
  return withInterrupt(process, async (signal) => {
    const looks = followBoard(parts, { clock: systemClock, signal, stay });
    const isLive = process.stdout.isTTY === true && process.env.TERM !== 'dumb' && !json;
    const last = isLive ? await showLive(looks, terminal) : await showLines(looks, json, terminal);
    return last === undefined || countNeeds(last) + last.corrupt.length === 0 ? EXIT.valid : EXIT.invalid;
  });
}

async function showLive(looks: AsyncIterable<Look>, terminal: Terminal): Promise<Board | undefined> {
  const last = await withScreen(process.stdout, async (show) => {
    let shown: Look | undefined;
    for await (const look of looks) {
      shown = look;
      show((size) => renderLook(look, { ...size, color: terminal.color }));
    }
    return shown;
  });
  if (last === undefined) return undefined;
  // What was last seen stays in the history of the terminal.
  const page = { columns: Number.POSITIVE_INFINITY, rows: Number.POSITIVE_INFINITY, color: terminal.color };
  for (const line of renderLook(last, page)) terminal.out(`${line}\n`);
  return last.board;
}

async function showLines(looks: AsyncIterable<Look>, json: boolean, terminal: Terminal): Promise<Board | undefined> {
  let last: Board | undefined;
  let corrupt = new Set<string>();
  for await (const { board, changes } of looks) {
    last = board;
    for (const job of changes)
      terminal.out(json ? `${printJson({ at: board.at, ...job })}\n` : printChange(job, board.at));
    for (const each of board.corrupt.filter(({ job }) => !corrupt.has(job)))
      terminal.out(
        json
          ? `${printJson({ at: board.at, ...each, state: 'corrupt' })}\n`
          : `${toPrintable(`${each.job}  corrupt  ${each.file}: ${each.why}`)}\n`,
      );
    corrupt = new Set(board.corrupt.map(({ job }) => job));
  }
  return last;
}
