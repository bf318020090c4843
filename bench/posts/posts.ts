// P1: how many creates arrive of one call when something goes wrong after its last byte was sent. Every arrival may be a task that is charged.
import { startRawServer } from '../../test/runtime/transport/matrix/raw-server.ts';
import { runWireFaults } from '../../test/runtime/transport/matrix/run-matrix.ts';
import { WIRE_FAULTS, type WireFault } from '../../test/runtime/transport/matrix/wire-faults.ts';
import { publishPart } from '../report/publish-part.ts';
import { CLIENTS, type PublishedClient } from './clients.ts';

/** One call at a time for each client: some keep their settings in one place for the whole process. */
async function countPosts(client: PublishedClient, { behaviour }: WireFault): Promise<number> {
  const server = await startRawServer(behaviour);
  const origin = `http://127.0.0.1:${server.port}`;
  await client.read(origin).catch(() => {});
  // An error is the right end of each of these calls; what arrived is what counts.
  await client.create(origin).catch(() => {});
  const posts = server.requests.filter(({ method }) => method === 'POST').length;
  await server.close();
  return posts;
}

async function countAll(client: PublishedClient): Promise<number[]> {
  const counts: number[] = [];
  for (const fault of WIRE_FAULTS) counts.push(await countPosts(client, fault));
  return counts;
}

const theirs = await Promise.all(CLIENTS.map(async (client) => [client.name, await countAll(client)] as const));
const ours = (await runWireFaults()).map(({ posts }) => posts);
const rows = [...theirs, ['kling-contract create', ours] as const];
publishPart('posts/posts', {
  tables: [
    {
      title: 'Creates that arrive of one call',
      head: ['', ...WIRE_FAULTS.map((_fault, index) => String(index + 1)), 'sum'],
      rows: rows.map(([name, counts]) => [
        name,
        ...counts.map(String),
        String(counts.reduce((sum, count) => sum + count, 0)),
      ]),
      notes: WIRE_FAULTS.map(({ name }, index) => `${index + 1} is ${name}`),
    },
  ],
  figures: [{ goal: 'P1', of: 'any fault', value: Math.max(...ours) }],
});
