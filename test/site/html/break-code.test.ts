// Where a line may end in a long name.
import { expect, it } from 'vitest';
import { renderCode, splitCode } from '../../../site/src/html/break-code.ts';

it('is after separators, but not within numbers', () => {
  expect(splitCode('a.b/c_d[].e#f:g=h1')).toEqual(['a.', 'b/', 'c_', 'd[].', 'e#', 'f:', 'g=', 'h1']);
  expect(splitCode('string<url,base64>')).toEqual(['string<', 'url,', 'base64>']);
  expect(splitCode('/v1/videos/{id}')).toEqual(['/', 'v1/', 'videos/', '{id}']);
  expect(splitCode('range 0.1..70')).toEqual(['range 0.1..70']);
  expect(renderCode('a.b<c').html).toBe('<code>a.<wbr>b&lt;<wbr>c</code>');
});
