// `contract generate` is killed while it makes everything for the first time: nobody ever sees half of it, and the next run clears up.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject, REPOSITORY } from '../vendors/project.ts';

const COMMAND = join(REPOSITORY, 'generator/cli/main.ts');

/** Kills it as soon as something stands in the folder that it fills; begins again if it was done before that was seen. */
async function killWhen(root: string, isTime: (hidden: string) => boolean): Promise<string> {
  for (;;) {
    const child = spawn(process.execPath, [COMMAND, 'generate', '--root', root], { stdio: 'ignore' });
    const exited = once(child, 'exit');
    const hidden = join(root, `generated.${child.pid}.tmp`);
    await expect.poll(() => isTime(hidden) || child.exitCode !== null, { timeout: 60_000, interval: 1 }).toBe(true);
    child.kill('SIGKILL');
    await exited;
    if (child.signalCode === 'SIGKILL' && existsSync(hidden)) return hidden;
    rmSync(join(root, 'generated'), { recursive: true, force: true });
  }
}

it.each([
  ['its folder', '.'],
  ['what the first thread prints', 'checks'],
  ['what the second thread writes', 'examples'],
])('is killed when %s appears', async (_what, name) => {
  const { root } = createProject(join(REPOSITORY, 'register'));
  const hidden = await killWhen(root, (folder) => existsSync(join(folder, name)));
  expect([existsSync(hidden), existsSync(join(root, 'generated'))]).toEqual([true, false]);
  const again = spawnSync(process.execPath, [COMMAND, 'generate', '--root', root], { encoding: 'utf8' });
  expect([again.status, again.stderr]).toEqual([0, '']);
  expect(readdirSync(root).sort()).toEqual(['generated', 'register']);
  const check = spawnSync(process.execPath, [COMMAND, 'generate', '--check', '--root', root], { encoding: 'utf8' });
  expect(check.stdout).toBe('clean: the register is consistent and the generated files are what it says\n');
});
