// A port for a process that has to be told one before it starts.
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Below those that the system gives out itself, or whoever asks for any port could take it before the process has it. */
const FIRST = 20_000;
const LAST = 29_999;

export async function findPort(): Promise<number> {
  const port = randomInt(FIRST, LAST + 1);
  return (await isFree(port)) ? port : findPort();
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.on('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}
