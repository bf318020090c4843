// Serves the site until it is told to stop. The server is a process of its own, and so is the watch of the register that it starts; both end with this one.
import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

export interface ServedSite {
  /** Resolves with the exit code of the server: 0 when it was told to stop. */
  readonly ended: Promise<number>;
}

/** `port` is where it is tried first; a port that is taken is passed over. */
export function serveSite(root: string, port: number): ServedSite {
  const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', '--host', '127.0.0.1', '--port', String(port)], {
    cwd: join(root, 'site'),
    // The server listens to its input: when this process is gone, however it went, the input ends, and so does the server.
    stdio: ['pipe', 'inherit', 'inherit'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', SITE_HELD: '1' },
  });
  const told = passSignals(child);
  return {
    ended: new Promise((resolve) => {
      child.on('error', () => resolve(1));
      child.on('exit', (code) => resolve(told() ? 0 : (code ?? 1)));
    }),
  };
}

/** Passes Ctrl-C and the like on to the server; tells whether any came. */
function passSignals(child: ChildProcess): () => boolean {
  let told = false;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      told = true;
      child.kill('SIGTERM');
    });
  }
  return () => told;
}
