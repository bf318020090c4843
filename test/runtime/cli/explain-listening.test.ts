// Why a port cannot be listened on is told by its cause: taken, or not for this user.
import { expect, it } from 'vitest';
import { explainListening } from '../../../runtime/cli/explain-listening.ts';

it.each([
  ['EADDRINUSE', 'port 80 is taken; name another with --port, or 0 for any'],
  ['EACCES', 'this user may not listen on port 80; name one from 1024 with --port, or 0 for any'],
  ['EADDRNOTAVAIL', 'cannot listen: no'],
])('%s is told as what it is', (code, said) => {
  expect(() => explainListening(80)(Object.assign(new Error('no'), { code }))).toThrow(said);
});

it('anything else is thrown on', () => {
  expect(() => explainListening(80)(new TypeError('a bug'))).toThrow(TypeError);
});
