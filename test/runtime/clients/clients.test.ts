// Nothing that a user reaches by default leads to a route that is near its end, or out of what this project uses.
import { describe, expect, it } from 'vitest';
import { patterns } from '../../../generated/builders.ts';
import { createClient } from '../../../generated/client.ts';
import type { Transport, TransportRequest } from '../../../generated/kernel/transport.ts';
import { createLegacyClient } from '../../../generated/legacy-client.ts';
import { operations } from '../../../generated/operations.ts';

const silent: Transport = { send: () => Promise.reject(new Error('nothing is sent')) };

/** `omniVideo.create` for each call of a client. */
function listCalls(client: object): string[] {
  return Object.entries(client)
    .flatMap(([group, calls]: [string, object]) => Object.keys(calls).map((call) => `${group}.${call}`))
    .sort();
}

/** The calls of the service that have one of these postures. */
function listOperations(...postures: readonly string[]): string[] {
  return operations
    .filter(({ method, posture }) => !['CALLBACK', 'ERROR', 'OBJECT'].includes(method) && postures.includes(posture))
    .map(({ id }) => id)
    .sort();
}

describe('the client', () => {
  it('has every call that is current or provisional, and no other', () => {
    expect(listCalls(createClient(silent))).toEqual(listOperations('current', 'provisional'));
  });

  it('has the three production routes, each with create, get and list', () => {
    const client = createClient(silent);
    for (const route of [client.text2video, client.image2video, client.omniVideo])
      expect(Object.keys(route)).toEqual(['create', 'get', 'list']);
  });

  it('has no legacy call', () => {
    const client = createClient(silent);
    // @ts-expect-error near its end
    expect(client.videoExtend).toBeUndefined();
    // @ts-expect-error near its end
    expect(client.multiImage2Video).toBeUndefined();
  });
});

describe('the legacy client', () => {
  it('has the legacy calls and no other', () => {
    expect(listCalls(createLegacyClient(silent))).toEqual(listOperations('legacy'));
    expect(listOperations('legacy')).toContain('videoExtend.create');
  });

  it('checks a call as the other client does, and marks it as charged', async () => {
    const requests: TransportRequest[] = [];
    const legacy = createLegacyClient({
      send: async (request) => {
        requests.push(request);
        return {
          status: 200,
          body: { code: 0, message: '', request_id: 'r', data: { task_id: '1', task_status: 'submitted' } },
        };
      },
    });
    // @ts-expect-error the id of the clip is missing
    await expect(legacy.videoExtend.create({})).rejects.toThrow('video_id');
    expect(requests).toEqual([]);
    await legacy.videoExtend.create({ video_id: '1' });
    expect(requests).toMatchObject([{ operation: 'videoExtend.create', path: '/v1/videos/video-extend', bills: true }]);
  });
});

it('what is out of scope is in no client', () => {
  const reachable = [...listCalls(createClient(silent)), ...listCalls(createLegacyClient(silent))];
  const out = listOperations('out-of-scope');
  expect(out).not.toEqual([]);
  expect(reachable.filter((call) => out.includes(call))).toEqual([]);
});

it('no builder leads to what the client does not have', () => {
  const calls = listCalls(createClient(silent));
  expect(patterns.map(({ operation }) => operation.id).filter((id) => !calls.includes(id))).toEqual([]);
});
