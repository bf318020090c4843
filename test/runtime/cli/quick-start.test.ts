// The page about the watcher begins with a chain that is killed twice: its commands are run in a shell as they stand there, and two clips are paid for once each.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { MANIFEST } from '../../../runtime/watcher/manifest/manifest.ts';
import { findPort } from '../../find-port.ts';
import { createFolder, REPOSITORY } from '../../vendors/project.ts';

const page = readDocument('docs/watcher.md', readFileSync(join(REPOSITORY, 'docs/watcher.md'), 'utf8'));
const commands = page.blocks.find(({ info }) => info === 'sh')?.text.split('\n') ?? [];

/** Job control, as a person's shell has it: each line is a group of its own. It waits with the emulator until its input ends. */
function runShell(lines: readonly string[]) {
  const script = ['set -m', ...lines, 'echo finished', 'read', 'kill %1'].join('\n');
  const shell = spawn('bash', ['-c', script], { cwd: REPOSITORY, stdio: ['pipe', 'pipe', 'ignore'] });
  let out = '';
  const finished = new Promise<string>((resolve) => {
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text;
      if (out.includes('finished\n')) resolve(out);
    });
    shell.on('close', () => resolve(out));
  });
  const closed = new Promise((resolve) => shell.on('close', resolve));
  const end = (): Promise<unknown> => {
    shell.stdin.end('\n');
    return closed;
  };
  return { finished, end };
}

it('the nine commands make two clips of two creates, killed twice on the way', async () => {
  expect([commands.length, commands[0]]).toEqual([9, 'npm ci']);
  const folder = createFolder();
  const port = String(await findPort());
  // Installed is what runs this test; port and folder are those of nobody else.
  const lines = commands.slice(1).map((line) => line.replaceAll('4010', port).replaceAll('/tmp/', `'${folder}'/`));
  const shell = runShell(lines);
  const out = await shell.finished;
  const answer = await fetch(`http://127.0.0.1:${port}/__ledger`);
  const ledger: { entries: { operation: string; outcome: string }[] } = JSON.parse(await answer.text());
  await shell.end();
  const steps = out.split('\n').map((line) => line.replaceAll(/[0-9A-Z]{26}/g, 'JOB').replace(/ {2}task .*/, ''));
  expect(steps).toEqual(
    expect.arrayContaining(['JOB  queued -> submitted', 'JOB  submitted -> downloading  took 3 units']),
  );
  const manifests = readdirSync(join(folder, 'kling-clips'))
    .filter((name) => name.endsWith('.manifest.json'))
    .map((name) => MANIFEST.parse(JSON.parse(readFileSync(join(folder, 'kling-clips', name), 'utf8'))));
  const [first, second] = manifests.toSorted((one, other) => one.endedAt.localeCompare(other.endedAt));
  expect([first?.state, second?.state, second?.parent]).toEqual(['done', 'done', first?.job]);
  expect(manifests.flatMap(({ files }) => files)).toHaveLength(2);
  const creates = ledger.entries.filter(({ operation }) => operation.endsWith('.create'));
  expect(creates.map(({ operation, outcome }) => [operation, outcome])).toEqual([
    ['text2video.create', 'accepted'],
    ['omniVideo.create', 'accepted'],
  ]);
});
