// Which texts a session asks its worker for, with a worker that answers when it is told to.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  type CheckWorker,
  createCheckSession,
  type SessionReply,
} from '../../../../site/src/playground/browser/check-session.ts';
import type { CheckReply, CheckRequest } from '../../../../site/src/playground/browser/worker-messages.ts';

interface FakeWorker extends CheckWorker {
  readonly asked: CheckRequest[];
  terminated: boolean;
  answer(): void;
}

function createFake(): FakeWorker {
  const asked: CheckRequest[] = [];
  let listen: (reply: CheckReply) => void = () => {};
  return {
    asked,
    terminated: false,
    postMessage: (request) => asked.push(request),
    onReply: (each) => {
      listen = each;
    },
    terminate() {
      this.terminated = true;
    },
    answer() {
      const last = asked.at(-1);
      if (last !== undefined) listen({ id: last.id, kind: 'failed', message: last.input.text });
    },
  };
}

function startSession() {
  const workers: FakeWorker[] = [];
  const heard: string[] = [];
  const hear = (reply: SessionReply) => heard.push(reply.kind === 'failed' ? reply.message : reply.kind);
  const session = createCheckSession(() => {
    const worker = createFake();
    workers.push(worker);
    return worker;
  }, hear);
  const check = (text: string) =>
    session.check({ file: 'x', units: {}, input: { text, kind: 'request', path: {}, given: {} } });
  return { workers, heard, check };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a session', () => {
  it('starts its worker with the first text', () => {
    const { workers, heard, check } = startSession();
    expect(workers).toEqual([]);
    check('a');
    workers[0]?.answer();
    expect(heard).toEqual(['a']);
  });

  it('of texts that come while it is busy asks for the newest alone', () => {
    const { workers, heard, check } = startSession();
    for (const text of ['a', 'b', 'c']) check(text);
    workers[0]?.answer();
    workers[0]?.answer();
    expect(workers[0]?.asked.map(({ input }) => input.text)).toEqual(['a', 'c']);
    expect(heard).toEqual(['c']);
  });

  it('gives up a worker that holds a newer text up, and hears it no more', () => {
    const { workers, heard, check } = startSession();
    check('slow');
    check('quick');
    vi.advanceTimersByTime(1500);
    expect([workers.length, workers[0]?.terminated]).toEqual([2, true]);
    workers[0]?.answer();
    workers[1]?.answer();
    expect(heard).toEqual(['quick']);
  });

  it('gives up a check that takes too long and goes on', () => {
    const { workers, heard, check } = startSession();
    check('endless');
    vi.advanceTimersByTime(8000);
    expect([heard, workers[0]?.terminated]).toEqual([['too-long'], true]);
    check('next');
    workers[1]?.answer();
    expect(heard).toEqual(['too-long', 'next']);
  });
});
