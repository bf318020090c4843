// A run confirms what the service took or sent, and nothing that was merely tried; each way to be right or wrong about it stands here.
import { expect, it } from 'vitest';
import { confirmsRow, type Subject } from '../../../generator/check/compute-status.ts';
import type { Run } from '../../../generator/kernel/contract-model.ts';
import { CARRIED, FAST, MODE, RULE, run, STATE, TRACKED } from './evidence-base.ts';

interface Case {
  readonly what: string;
  /** What is told of the run besides its payload, which holds every row. */
  readonly facts: Partial<Run>;
  readonly row: Subject;
}

it.each<Case>([
  { what: 'a path that it carried and the service accepted', facts: { outcome: 'accepted' }, row: MODE },
  { what: 'a path that it carried to success', facts: {}, row: MODE },
  { what: 'a value that it carried', facts: {}, row: FAST },
  { what: 'a path of the answer', facts: { response: CARRIED }, row: STATE },
  {
    what: 'a path of the answer to a refused call',
    facts: { outcome: 'rejected', response: CARRIED },
    row: STATE,
  },
  {
    what: 'a path of the answer to its query',
    facts: { operations: ['parcel.send', 'parcel.track'], query: CARRIED },
    row: TRACKED,
  },
  { what: 'a rule that Confirms names', facts: { confirms: ['parcel.send#light'] }, row: RULE },
  {
    what: 'what Confirms names although it was rejected',
    facts: { outcome: 'rejected', confirms: [MODE.id] },
    row: MODE,
  },
  {
    what: 'what Confirms names although moderation stopped it',
    facts: { outcome: 'failed', failure: 'moderation', confirms: [MODE.id] },
    row: MODE,
  },
])('a run confirms $what', ({ facts, row }) => {
  expect(confirmsRow(run({ payload: CARRIED, ...facts }), row)).toBe(true);
});

it.each<Case>([
  { what: 'a path that it did not carry', facts: { payload: { paths: ['size'], values: [] } }, row: MODE },
  {
    what: 'another value of a field that it carried',
    facts: { payload: { paths: ['mode'], values: ['mode=slow'] } },
    row: FAST,
  },
  { what: 'a path of a rejected call', facts: { outcome: 'rejected' }, row: MODE },
  { what: 'a path of a failed call', facts: { outcome: 'failed' }, row: MODE },
  {
    what: 'a path of a call that moderation stopped',
    facts: { outcome: 'failed', failure: 'moderation' },
    row: MODE,
  },
  { what: 'a path of another operation', facts: { operations: ['parcel.track'] }, row: MODE },
  { what: 'a path of the answer that only its payload holds', facts: {}, row: STATE },
  {
    what: 'a path of the answer that only its query holds',
    facts: { operations: ['parcel.send', 'parcel.track'], query: CARRIED },
    row: STATE,
  },
  {
    what: 'a path of its query that only the first answer holds',
    facts: { operations: ['parcel.send', 'parcel.track'], response: CARRIED },
    row: TRACKED,
  },
  { what: 'a rule because it carried its fields', facts: {}, row: RULE },
  {
    what: 'what its Rejects cell names',
    facts: { payload: { paths: [], values: [] }, rejects: [MODE.id] },
    row: MODE,
  },
])('a run does not confirm $what', ({ facts, row }) => {
  expect(confirmsRow(run({ payload: CARRIED, ...facts }), row)).toBe(false);
});

it('a run without recorded bodies confirms nothing by itself', () => {
  expect(confirmsRow(run({}), MODE)).toBe(false);
  expect(confirmsRow(run({}), STATE)).toBe(false);
});

it('no run confirms nothing', () => {
  expect(confirmsRow(undefined, MODE)).toBe(false);
});
