// A service that takes every create, and keeps what arrived.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Recorder {
  readonly origin: string;
  /** Bodies that arrived since the last call. */
  take(): unknown[];
  close(): Promise<void>;
}

const ANSWER = JSON.stringify({
  code: 0,
  message: 'SUCCEED',
  request_id: 'bench',
  data: { task_id: '1', task_status: 'submitted', created_at: 0, updated_at: 0 },
});

export async function openRecorder(): Promise<Recorder> {
  let arrived: unknown[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    arrived.push(readBody(Buffer.concat(chunks).toString('utf8')));
    response.writeHead(200, { 'content-type': 'application/json' }).end(ANSWER);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    take: () => {
      const taken = arrived;
      arrived = [];
      return taken;
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

function readBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
