// The oldest and the newest Node that is supported, for tests that run on both.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../vendors/project.ts';

const NODES = join(REPOSITORY, 'test/nodes');

export function toBinary(name: string): string {
  return join(NODES, `node_modules/${name}/bin/node`);
}

/** 380 MB, so only who runs the long tests has them. */
export function installNodes(): void {
  if (existsSync(toBinary('node-newest')) && existsSync(toBinary('node-oldest'))) return;
  const { status, stderr } = spawnSync('npm', ['ci', '--prefix', NODES], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the other Nodes cannot be installed, so nothing was run on them: ${stderr}`);
}
