// Our own client, asked as any other: the generated call over a transport that sends to the recorder.

import { matchPath, splitPath } from '../../generated/kernel/routes.ts';
import { callOperation, type Transport } from '../../generated/kernel/transport.ts';
import { operations } from '../../generated/operations.ts';
import type { CorpusCase } from '../../test/corpus/corpus-case.ts';
import type { Contestant } from './contestant.ts';

export const KLING_CONTRACT: Contestant = {
  name: 'kling-contract',
  has: (request) => findOperation(request) !== undefined,
  send: (origin, request) => {
    const found = findOperation(request);
    if (found === undefined) throw new Error('no such operation');
    return callOperation(openTransport(origin), found.operation, { path: found.path, body: request.body });
  },
};

export function findOperation({ method, path = '' }: CorpusCase) {
  if (method !== 'POST') return undefined;
  const { segments } = splitPath(path);
  for (const operation of operations) {
    const values = operation.method === method ? matchPath(operation.path, segments) : undefined;
    if (values !== undefined) return { operation, path: values };
  }
  return undefined;
}

function openTransport(origin: string): Transport {
  return {
    send: async ({ method, path, body }) => {
      const response = await fetch(`${origin}${path}`, { method, body: JSON.stringify(body) });
      return { status: response.status, body: await response.json() };
    },
  };
}
