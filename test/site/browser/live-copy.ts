// A copy of the repository that is served by `npm start`, for tests that edit it.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CLEAN_ENVIRONMENT } from './build-site.ts';
import { copyRepository } from './copy-repository.ts';

export interface LiveCopy {
  readonly root: string;
  readonly url: string;
  /** Replaces a text that must be in the file. */
  edit(file: string, before: string, after: string): void;
  /** As Ctrl-C does; the exit code. */
  interrupt(): Promise<number | null>;
  /** Ids of the processes that it has started, and those have started, itself first. */
  listProcesses(): number[];
  /** Ends and removes everything, whatever the test has done. */
  remove(): void;
}

export async function startLiveCopy(): Promise<LiveCopy> {
  const root = copyRepository('live');
  const child = spawn(process.execPath, [join(root, 'runtime/start/main.ts')], { cwd: root, env: CLEAN_ENVIRONMENT });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  const remove = (): void => {
    child.kill('SIGKILL');
    rmSync(root, { recursive: true, force: true });
  };
  // Whoever waits for its address may give up.
  process.once('exit', remove);
  const url = await readUrl(child);
  return {
    root,
    url,
    edit(file, before, after) {
      const text = readFileSync(join(root, file), 'utf8');
      if (!text.includes(before)) throw new Error(`${file} does not say ${before}`);
      writeFileSync(
        join(root, file),
        text.replace(before, () => after),
      );
    },
    interrupt() {
      child.kill('SIGINT');
      return ended;
    },
    listProcesses: () => listFamily(child.pid ?? 0),
    remove,
  };
}

function listFamily(parent: number): number[] {
  const table = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' });
  const pairs = [...table.matchAll(/(\d+)\s+(\d+)/g)].map(([, id, owner]) => ({
    id: Number(id),
    owner: Number(owner),
  }));
  const below = (owner: number): number[] =>
    pairs.filter((pair) => pair.owner === owner).flatMap(({ id }) => [id, ...below(id)]);
  return [parent, ...below(parent)];
}

/** The server says where it is. */
function readUrl(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const listen = (text: string) => {
      printed += text;
      const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.on('close', () => reject(new Error(`npm start ended before it served anything\n${printed}`)));
  });
}
