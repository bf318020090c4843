// The emulator's clock: what waits on it runs at its own time and in order, whether time flows or jumps.
import { describe, expect, it } from 'vitest';
import { createClock, type Pace } from '../../../../runtime/emulator/server/clock.ts';

/** A pace whose time is set by hand: `flow` lets it pass and fires the timers of the process. */
function createFakePace() {
  let time = 0;
  const timers = new Set<{ at: number; run: () => void }>();
  const pace: Pace = {
    read: () => time,
    wait: (ms, run) => {
      const timer = { at: time + ms, run };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const flow = (ms: number): void => {
    time += ms;
    for (const timer of [...timers].filter(({ at }) => at <= time)) {
      timers.delete(timer);
      timer.run();
    }
  };
  return { pace, flow, timers };
}

describe('a clock that stands still', () => {
  it('moves only by jumps, and runs what is due at its own time and in order', () => {
    const clock = createClock(1000);
    const ran: [string, number][] = [];
    clock.after(20, () => ran.push(['b', clock.now()]));
    clock.after(10, () => ran.push(['a', clock.now()]));
    clock.after(30, () => ran.push(['c', clock.now()]));
    clock.advance(20);
    expect(ran).toEqual([
      ['a', 1010],
      ['b', 1020],
    ]);
    expect(clock.now()).toBe(1020);
    expect(clock.waiting()).toBe(1);
  });

  it('runs in one jump what its own alarms ask for within it', () => {
    const clock = createClock(0);
    const ran: number[] = [];
    const again = (): void => {
      ran.push(clock.now());
      clock.after(10, again);
    };
    clock.after(10, again);
    clock.advance(35);
    expect(ran).toEqual([10, 20, 30]);
    expect(clock.now()).toBe(35);
  });

  it('forgets what is taken back', () => {
    const clock = createClock(0);
    const ran: string[] = [];
    clock.after(10, () => ran.push('taken back'))();
    clock.advance(100);
    expect(ran).toEqual([]);
  });
});

describe('a clock with a pace', () => {
  it('rings by the timers of the process', () => {
    const { pace, flow } = createFakePace();
    const clock = createClock(500, pace);
    const ran: number[] = [];
    clock.after(100, () => ran.push(clock.now()));
    flow(60);
    expect([ran, clock.now()]).toEqual([[], 560]);
    flow(60);
    expect([ran, clock.now()]).toEqual([[600], 620]);
  });

  it('takes a jump on top of its flow, and waits only for the rest', () => {
    const { pace, flow } = createFakePace();
    const clock = createClock(0, pace);
    const ran: number[] = [];
    clock.after(100, () => ran.push(clock.now()));
    clock.advance(70);
    flow(30);
    expect([ran, clock.now()]).toEqual([[100], 100]);
  });

  it('leaves no timer behind when it is closed', () => {
    const { pace, timers } = createFakePace();
    const clock = createClock(0, pace);
    clock.after(100, () => undefined);
    expect(timers.size).toBe(1);
    clock.close();
    expect(timers.size).toBe(0);
  });
});
