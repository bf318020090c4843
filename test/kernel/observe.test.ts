// What is unusual in an answer is told, with the row that names it, and nothing of it makes the answer wrong.
import { describe, expect, it } from 'vitest';
import { observeBody } from '../../generator/kernel/observe.ts';
import { field, part, row } from './small-part.ts';

const PART = part([
  field('code', 'integer', 1, { required: 'yes' }),
  field('message', 'text', 2, { required: 'expected', type: 'string' }),
  field('data', 'object', 3),
  field('data.status', 'text', 4, { required: 'expected', type: 'enum', values: { done: row(9), failed: row(10) } }),
  field('data.videos', 'list', 5, { tolerate: 'string', type: 'array<object>' }),
  field('data.videos[].url', 'text', 6, { required: 'expected' }),
  field('extra', 'any', 7),
]);

describe('observeBody', () => {
  it('says nothing of a body that is as documented', () => {
    const body = {
      code: 0,
      message: 'ok',
      data: { status: 'done', videos: [{ url: 'https://a' }] },
      extra: { any: { thing: 1 } },
    };
    expect(observeBody(PART, body)).toEqual([]);
  });

  it('names keys that are not in the register, at every depth, and does not look into them', () => {
    const body = {
      code: 0,
      message: '',
      new: { a: { b: 1 } },
      data: { status: 'done', 'odd-key': 1, videos: [{ url: 'u' }, { url: 'u', size: 2 }] },
    };
    expect(observeBody(PART, body)).toEqual([
      { path: '$.new', code: 'unknown-key', message: 'is not in the register' },
      { path: '$.data["odd-key"]', code: 'unknown-key', message: 'is not in the register' },
      { path: '$.data.videos[1].size', code: 'unknown-key', message: 'is not in the register' },
    ]);
  });

  it('does not take what every object has for a field', () => {
    const body: unknown = JSON.parse('{ "code": 0, "message": "", "constructor": 1, "__proto__": { "a": 1 } }');
    expect(observeBody(PART, body).map(({ path, code }) => [path, code])).toEqual([
      ['$.constructor', 'unknown-key'],
      ['$.__proto__', 'unknown-key'],
    ]);
  });

  it('names an id that is a text without digits only', () => {
    const ids = part([field('id', 'id', 1, { type: 'int64' })]);
    expect(observeBody(ids, { id: '829836802793406551' })).toEqual([]);
    expect(observeBody(ids, { id: 'el-160' })).toEqual([
      {
        path: '$.id',
        code: 'other-type',
        message: 'is the text "el-160"; the register says int64',
        row: 'register/small.md:1',
      },
    ]);
  });

  it('names values that an enum does not have', () => {
    expect(observeBody(PART, { code: 0, message: '', data: { status: 'paused' } })).toEqual([
      {
        path: '$.data.status',
        code: 'unknown-value',
        message: '"paused" is none of done, failed',
        row: 'register/small.md:4',
      },
    ]);
  });

  it('names what is documented as always there and is missing or null, only inside objects that are there', () => {
    const missing = { code: 'missing', message: 'is documented as always there, and is missing' };
    expect(observeBody(PART, { code: 0 })).toEqual([{ path: '$.message', ...missing, row: 'register/small.md:2' }]);
    expect(observeBody(PART, { code: 0, message: null, data: { videos: [{ url: 'u' }, {}] } })).toEqual([
      { path: '$.data.videos[1].url', ...missing, row: 'register/small.md:6' },
      { path: '$.data.status', ...missing, row: 'register/small.md:4' },
      { path: '$.message', ...missing, row: 'register/small.md:2' },
    ]);
  });

  it.each([
    [{ code: '0' }, '$.code', 'is the text "0"; the register says integer', 1],
    [{ message: 7 }, '$.message', 'is the number 7; the register says string', 2],
    [{ data: { status: 'done', videos: '' } }, '$.data.videos', 'is the text ""; the register says array<object>', 5],
  ])('names a value of another type that is read all the same: %j', (body, path, message, line) => {
    expect(observeBody(PART, { code: 0, message: '', ...body })).toEqual([
      { path, code: 'other-type', message, row: `register/small.md:${line}` },
    ]);
  });

  it('leaves a missing required field to the schema', () => {
    expect(observeBody(PART, { message: '' })).toEqual([]);
  });

  it.each([null, 'text', 7, undefined])('says nothing of a body that is no object: %j', (body) => {
    expect(observeBody(PART, body)).toEqual([]);
  });
});
