// What is told of a machine on which the command cannot do its work.
import { expect, it } from 'vitest';
import { describeOldNode, describeRefusal } from '../../generator/cli/refusals.ts';

it.each([
  ['20.20.2', 'this is Node 20.20.2; Node 22.18 or newer is needed'],
  ['22.18.0', undefined],
  ['24.21.0', undefined],
])('Node %s', (version, told) => {
  expect(describeOldNode(version)).toBe(told);
});

it('a bug that came from the disk stays a bug', () => {
  const missing = Object.assign(new Error('ENOENT'), { code: 'ENOENT', syscall: 'open' });
  expect(describeRefusal(missing)).toBeUndefined();
  expect(describeRefusal(new TypeError('x is not a function'))).toBeUndefined();
});
