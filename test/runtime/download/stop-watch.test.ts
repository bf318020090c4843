// A download ends by itself when nothing comes or when it takes too long, and not while something comes. The clock is the test's.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startStopWatch } from '../../../runtime/download/stop-watch.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('what comes in time goes on, until the whole takes too long', () => {
  const watch = startStopWatch({ idle: 100, total: 1000 }, undefined);
  for (let passed = 0; passed < 990; passed += 90) {
    watch.touch();
    vi.advanceTimersByTime(90);
    expect(watch.reason()).toBeUndefined();
  }
  vi.advanceTimersByTime(10);
  expect([watch.reason(), watch.signal.aborted]).toEqual(['too-long', true]);
});

it('nothing for too long ends it, and the first reason stays', () => {
  const caller = new AbortController();
  const watch = startStopWatch({ idle: 100, total: 1000 }, caller.signal);
  vi.advanceTimersByTime(100);
  caller.abort();
  expect(watch.reason()).toBe('idle');
});

it('once released it ends nothing and keeps no process alive', () => {
  const caller = new AbortController();
  const watch = startStopWatch({ idle: 100, total: 1000 }, caller.signal);
  watch.release();
  vi.advanceTimersByTime(2000);
  caller.abort();
  expect([watch.reason(), vi.getTimerCount()]).toEqual([undefined, 0]);
});
