// Generated code is worth nothing if it does not compile, and its types nothing if they take a wrong call.
import { describe, expect, it } from 'vitest';
import { generate } from '../../../generator/run-contract.ts';
import { compileProject, createProject, replaceText } from '../../vendors/project.ts';

const GOOD_CALLS = `import { type Client, createClient } from './generated/client.ts';
import type { ParcelCreateRequest, ParcelCreateResponse } from './generated/types/parcel-create.ts';

const client: Client = createClient({ send: async () => ({ status: 200, body: {} }) });
const body: ParcelCreateRequest = {
  service: 'air',
  recipient: { name: 'Ada', code: '12345' },
  weight: 2,
  account: 9007199254740993n,
  items: [{ label: 'a book', count: 1, customs: { origin: 'inside' } }],
  extras: { anything: [1] },
};
const answer: ParcelCreateResponse = await client.parcel.create(body);
const id: string = answer.id;
const state: string | undefined = answer.state;
const pages: { ids: string[] } = await client.parcel.list({ depot: 'north', day: 1 }, { page: 2 });
await client.parcel.replace({ id: '1' }, { by: 'air' }, { dry: true });
await client.parcel.change({ id: '1' }, { weight: 2 }, { reason: 'wet' });
const nothing: unknown = await client.parcel.cancel({ id: '1' });
const pong: string | undefined = (await client.depot.ping()).pong;
export const results = [id, state, pages, nothing, pong];
`;

const WRONG_CALLS = `import type { Client } from './generated/client.ts';

export async function call(client: Client): Promise<void> {
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' } });
  await client.parcel.create({ service: 'drone', recipient: { name: 'Ada' }, weight: 1 });
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' }, weight: 1, gift_note: 'x' });
  await client.parcel.create({ service: 'road', recipient: { name: 'Ada' }, weight: '1' });
  await client.parcel.get({});
  (await client.parcel.get({ id: '1' })).id.toFixed();
  await client.parcel.event({});
  await client.parcel.change({ id: '1' }, { weight: 2 });
}
`;

describe('the code of the parcel register', () => {
  it('is accepted by tsc with all its proofs, and so are right calls', () => {
    const project = createProject();
    generate(project.folders);
    expect(compileProject(project, { 'good-calls.ts': GOOD_CALLS })).toEqual([]);
  });

  it('refuses a missing, an unknown and an unevidenced field, a wrong type, and an operation that is no call', () => {
    const project = createProject();
    generate(project.folders);
    const errors = compileProject(project, { 'wrong-calls.ts': WRONG_CALLS });
    expect(errors.map((line) => line.replace(/^wrong-calls\.ts\((\d+),\d+\): error (TS\d+):.*$/, '$1 $2'))).toEqual([
      '4 TS2741', // weight is missing
      '5 TS2322', // drone has never been evidenced
      '6 TS2353', // nor has gift_note
      '7 TS2322', // weight is no text
      '8 TS2741', // id is missing
      '9 TS2551', // an int64 comes as text
      '10 TS2339', // a callback is no call
      '11 TS2554', // a query with a required field must be given
    ]);
  });

  it('does not compile when an interface differs from its schema', () => {
    const project = createProject();
    generate(project.folders);
    replaceText(project, 'generated/types/token-claims.ts', '  exp: number;', '  exp?: number;');
    expect(compileProject(project)).toEqual([
      expect.stringMatching(/^generated\/proofs\/token-claims\.ts\(\d+,\d+\): error TS2344: /),
    ]);
  });
});
