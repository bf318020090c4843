// What rules share is worked out once, and only what they share.
import { expect, it } from 'vitest';
import { markShared, takeOutShared } from '../../../generator/breaches/share.ts';

it('what is marked more than once becomes a local, and other marks vanish', () => {
  const first = markShared('$list.some(isFirst)');
  expect(takeOutShared([`${first} && $a`, `!${first}`, markShared('toInteger($b)')])).toEqual({
    constants: [['$1', '$list.some(isFirst)']],
    codes: ['$1 && $a', '!$1', 'toInteger($b)'],
  });
});

it('what stands inside something shared is shared before it', () => {
  const length = markShared('toInteger($b)');
  const long = markShared(`$list.some((i) => i > ${length})`);
  expect(takeOutShared([long, long, length])).toEqual({
    constants: [
      ['$1', 'toInteger($b)'],
      ['$2', '$list.some((i) => i > $1)'],
    ],
    codes: ['$2', '$2', '$1'],
  });
});

it('a text that looks like code stays a text', () => {
  const shared = markShared('toInteger($b)');
  const { codes } = takeOutShared([`$a === "toInteger($b)" && ${shared} > 1`, `${shared} > 2`]);
  expect(codes).toEqual(['$a === "toInteger($b)" && $1 > 1', '$1 > 2']);
});
