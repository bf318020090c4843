// A PostgreSQL that nobody else has, in a folder of its own, on a free port of this machine. It says its address, and is gone when its standard input ends,
// so that it never outlives the tests that started it, also when they are killed.
import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPort } from '../find-port.ts';
import { findBinaries } from './find-binaries.ts';

const PASSWORD = 'only-for-tests';

/** PostgreSQL refuses to run as root; Debian's packages made a user for it. */
function findUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const ask = (what: string): number => Number(execFileSync('id', [what, 'postgres'], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

async function run(): Promise<void> {
  const binaries = findBinaries();
  if (binaries === undefined) throw new Error('there is no PostgreSQL on this machine; apt-get install postgresql');
  const user = findUser();
  // A folder of the tests may be closed to the user of the server.
  const folder = mkdtempSync(join(user === undefined ? tmpdir() : '/tmp', 'kling-postgres-'));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, 'data');
  const clean = (): void => rmSync(folder, { recursive: true, force: true });
  const password = join(folder, 'password');
  writeFileSync(password, `${PASSWORD}\n`);
  // What is made here is thrown away; the server itself syncs as any other.
  const init = [
    '-D',
    data,
    '-U',
    'kling',
    '--auth=scram-sha-256',
    `--pwfile=${password}`,
    '--no-sync',
    '--locale=C',
    '-E',
    'UTF8',
  ];
  try {
    execFileSync(join(binaries, 'initdb'), init, { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  } catch (error) {
    clean();
    throw error;
  }
  const port = await findPort();
  const settings = [
    'fsync=on',
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${folder}`,
    'max_connections=200',
  ];
  const server = spawn(
    join(binaries, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((each) => ['-c', each])],
    { ...user, cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  server.stderr.setEncoding('utf8').on('data', (text: string) => {
    const isReady = said.includes('ready to accept connections');
    said = `${said}${text}`.slice(-10_000);
    if (!isReady && said.includes('ready to accept connections'))
      process.stdout.write(`postgres://kling:${PASSWORD}@127.0.0.1:${port}/postgres\n`);
  });
  server.on('exit', (code) => {
    clean();
    if (code !== 0 && code !== null) process.stderr.write(said);
    process.exit(code ?? 1);
  });
  // SIGQUIT ends it at once, without a tidy shutdown that nobody needs.
  const stop = (): void => void server.kill('SIGQUIT');
  process.stdin.on('end', stop).resume();
  process.on('SIGTERM', stop).on('SIGINT', stop);
}

await run();
