// What docs/tasks.md and docs/downloads.md show of the commands and in code is what they do against the emulator, but for addresses, which are signed anew each time.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { runDownload } from '../../../runtime/cli/download-command.ts';
import { runTask } from '../../../runtime/cli/task-command.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { importSources } from '../../vendors/import-sources.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { OMNI, useService } from '../client/service.ts';

const service = useService();
const folder = mkdtempSync(join(tmpdir(), 'kling-pages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeAll(async () => {
  mkdirSync(join(folder, 'clips'));
  const { create, emulator } = service();
  await create('/v1/videos/omni-video', { ...OMNI, external_task_id: 'mine-1' });
  await emulator.advance(10 * 60_000);
});

function readEnvironment(): Readonly<Record<string, string>> {
  const { emulator } = service();
  return { KLING_API_KEY: emulator.credentials.apiKey, KLING_HOST: emulator.url };
}

beforeEach(() => {
  for (const [key, value] of Object.entries(readEnvironment())) vi.stubEnv(key, value);
});
afterEach(() => void vi.unstubAllEnvs());

/** The blocks of a page with this word, each as its lines. */
function readBlocks(page: string, info: string): string[] {
  const file = `docs/${page}`;
  return readDocument(file, readFileSync(join(REPOSITORY, file), 'utf8'))
    .blocks.filter((block) => block.info === info)
    .map(({ text }) => text);
}

async function show(run: typeof runTask, args: readonly string[]): Promise<string> {
  let out = '';
  const terminal = {
    color: false,
    out: (text: string): void => {
      out += text;
    },
  };
  await run(args, terminal);
  return out.replaceAll(/http:\S+/g, 'http://127.0.0.1:4010/assets/…').replaceAll(`${folder}/`, '');
}

it('a wait ends as the page shows', async () => {
  const [shown = ''] = readBlocks('tasks.md', 'text');
  const [command = '', ...lines] = shown.split('\n');
  // The task has ended by now: what is told on the way is tested with the wait itself.
  const end = lines.filter((line) => !/ after \d+ s$/.test(line));
  const out = await show(runTask, command.replace('$ kling task ', '').split(' '));
  expect(out).toBe(`${end.join('\n')}\n`);
});

it('a download ends as the page shows', async () => {
  const [shown = ''] = readBlocks('downloads.md', 'text');
  const [command = '', ...lines] = shown.split('\n');
  const args = command.replace('$ kling download ', '').split(' ');
  const placed = args.map((arg) => (arg === 'clips' ? join(folder, arg) : arg));
  expect(await show(runDownload, placed)).toBe(`${lines.join('\n')}\n`);
});

it('the code of both pages does what it says', async () => {
  const [waited, saved] = await Promise.all(['tasks.md', 'downloads.md'].map(runCode));
  expect(waited).toEqual({ code: 0, out: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/assets\/\S+\n$/) });
  expect(saved).toEqual({ code: 0, out: expect.stringMatching(/^clips\/scene-0\.mp4 [0-9a-f]{64}\n$/) });
});

function runCode(page: string): ReturnType<typeof runSample> {
  const [code = ''] = readBlocks(page, 'ts');
  const root = mkdtempSync(join(folder, 'code-'));
  for (const name of ['generated', 'runtime', 'node_modules', 'package.json'])
    symlinkSync(join(REPOSITORY, name), join(root, name));
  mkdirSync(join(root, 'clips'));
  writeFileSync(join(root, 'sample.ts'), importSources(code));
  return runSample(root);
}

function runSample(root: string): Promise<{ readonly code: number | null; readonly out: string }> {
  const env = { ...process.env, ...readEnvironment() };
  const child = spawn(process.execPath, ['sample.ts'], { cwd: root, env });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out })));
}
