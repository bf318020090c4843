// The client over a transport of somebody else: what is free goes through it, and nothing that may be charged ever does, whatever is asked.
import { expect, it } from 'vitest';
import { findPart } from '../../../generated/kernel/check.ts';
import type { TransportRequest } from '../../../generated/kernel/transport.ts';
import { operations } from '../../../generated/operations.ts';
import { NotApproved } from '../../../runtime/transport/errors.ts';
import { createClient, refuseCharges } from '../../../runtime/transport/refuse-charges.ts';
import { routeRequest } from '../../../runtime/transport/route.ts';

function listen(body: unknown = { code: 0 }, isUnchecked = true) {
  const sent: TransportRequest[] = [];
  const send = async (request: TransportRequest) => {
    sent.push(request);
    return { status: 200, body };
  };
  return { sent, transport: { isUnchecked, send } };
}

type Call = (first: object, second: object) => Promise<unknown>;

/** Good values for the path of an operation, which is checked even where nothing else is. */
function fillPath(id: string): Record<string, string> {
  const operation = operations.find((candidate) => candidate.id === id);
  const fields = operation === undefined ? {} : (findPart(operation, 'path')?.fields ?? {});
  return Object.fromEntries(
    Object.values(fields).map(({ path, values }) => [path, Object.keys(values ?? { a: 1 })[0] ?? 'a']),
  );
}

it('sends each free call and no charged one, also where nothing is checked', async () => {
  const { sent, transport } = listen();
  const refused: string[] = [];
  const client = createClient(transport) as unknown as Readonly<Record<string, Readonly<Record<string, Call>>>>;
  for (const [group, calls] of Object.entries(client))
    for (const [name, call] of Object.entries(calls))
      await call(fillPath(`${group}.${name}`), {}).catch((error: unknown) => {
        if (!(error instanceof NotApproved)) throw error;
        refused.push(error.operation);
      });
  const reached = operations.filter(
    ({ path, posture }) => path !== '' && (posture === 'current' || posture === 'provisional'),
  );
  const charged = reached.filter(({ bills }) => bills).map(({ id }) => id);
  expect(charged.length).toBeGreaterThan(10);
  expect(refused.sort()).toEqual(charged.sort());
  expect(sent.filter(({ method, path, bills }) => bills || routeRequest(method, path).mayBill)).toEqual([]);
  expect(sent.map(({ operation }) => operation).sort()).toEqual(
    reached
      .filter(({ bills }) => !bills)
      .map(({ id }) => id)
      .sort(),
  );
});

it('says of a charged call what makes it', async () => {
  const { transport } = listen();
  const client = createClient(transport);
  await expect(client.text2video.create({ model_name: 'kling-v3', prompt: 'a calm sea' })).rejects.toThrow(
    'text2video.create may be charged, and a transport of your own has no guard; nothing was sent. Make it under an approval: createKling({ home }).spend({ approval, purpose })',
  );
});

it.each([
  [
    'one that calls itself free',
    { operation: 'text2video.list', method: 'POST', path: '/v1/videos/text2video', bills: false },
  ],
  ['one of a route that nobody registered', { operation: 'x', method: 'POST', path: '/v1/videos/other', bills: false }],
  [
    'one that says that it is charged',
    { operation: 'text2video.list', method: 'GET', path: '/v1/videos/text2video', bills: true },
  ],
])('refuses %s', async (_name, request) => {
  const { sent, transport } = listen();
  await expect(refuseCharges(transport).send({ ...request, query: {} })).rejects.toThrow(NotApproved);
  expect(sent).toEqual([]);
});

it('checks calls and answers like the transport that it is given', async () => {
  const strict = listen({ code: 0, data: 5 }, false);
  await expect(createClient(strict.transport).text2video.get({ id: '' })).rejects.toThrow(
    'the request breaks the contract',
  );
  expect(strict.sent).toEqual([]);
  await expect(createClient(strict.transport).text2video.get({ id: 'a' })).rejects.toThrow('the response');
  expect(strict.sent).toHaveLength(1);
});
