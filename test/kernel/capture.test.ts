// A captured call is read or refused, and a refusal repeats nothing of the line.
import { describe, expect, it } from 'vitest';
import { type Capture, readCapture } from '../../generator/kernel/capture.ts';

describe('a capture', () => {
  it.each<[string, unknown, Capture]>([
    ['with method and path', { method: 'GET', path: '/a' }, { method: 'GET', path: '/a' }],
    [
      'with a URL and everything else',
      { method: 'POST', url: 'https://x/a', request: { a: 1 }, query: { b: 2 }, status: 200, response: [] },
      { method: 'POST', url: 'https://x/a', request: { a: 1 }, query: { b: 2 }, status: 200, response: [] },
    ],
    ['with an operation alone', { operation: 'a.b' }, { operation: 'a.b' }],
    ['with a callback alone', { callback: false }, { callback: false }],
    ['with keys that are null', { operation: 'a.b', method: null, status: null, response: null }, { operation: 'a.b' }],
    ['with keys of its writer', { operation: 'a.b', time: 1, headers: {} }, { operation: 'a.b' }],
  ])('%s is read', (_what, value, capture) => {
    expect(readCapture(value)).toEqual(capture);
  });

  it.each<[unknown, string]>([
    [null, 'the line is no object'],
    [[1], 'the line is no object'],
    ['secret', 'the line is no object'],
    [{}, 'neither operation, nor method with path or url, nor callback is given'],
    [{ method: 'GET' }, 'neither operation, nor method with path or url, nor callback is given'],
    [{ path: '/secret' }, 'neither operation, nor method with path or url, nor callback is given'],
    [{ operation: { secret: 1 } }, 'operation is no text'],
    [{ operation: 'a.b', url: ['secret'] }, 'url is no text'],
    [{ operation: 'a.b', status: 'secret' }, 'status is no status of HTTP'],
    [{ operation: 'a.b', status: 99 }, 'status is no status of HTTP'],
    [{ operation: 'a.b', status: 200.5 }, 'status is no status of HTTP'],
    [{ operation: 'a.b', query: 'secret' }, 'query is no object'],
  ])('%j is refused', (value, message) => {
    expect(readCapture(value)).toBe(message);
  });
});
