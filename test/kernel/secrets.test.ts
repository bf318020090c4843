// What looks like a credential is found wherever it stands; what people write and services answer is not taken for one.
import { describe, expect, it } from 'vitest';
import { toJsonPath } from '../../generator/kernel/paths.ts';
import { findSecrets } from '../../generator/kernel/secrets.ts';

const JWT = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhIn0.c2lnbmF0dXJl';

function tell(value: unknown): string[] {
  return findSecrets(value).map(({ path, what, isKey }) => `${toJsonPath(path)}${isKey ? ' (key)' : ''}: ${what}`);
}

describe('findSecrets', () => {
  it.each<readonly [value: unknown, found: string]>([
    [{ headers: { Authorization: 'x' } }, '$.headers.Authorization: a value of the key Authorization'],
    [{ 'Set-Cookie': 'a=b' }, '$["Set-Cookie"]: a value of the key Set-Cookie'],
    [{ a: [{ secret_key: 7 }] }, '$.a[0].secret_key: a value of the key secret_key'],
    [{ apiKey: true }, '$.apiKey: a value of the key apiKey'],
    [{ token: ['x'] }, '$.token: a value of the key token'],
    [{ note: 'Bearer abcdef' }, '$.note: a bearer token'],
    [{ note: 'sent with bearer 0123456789abcdef0' }, '$.note: a bearer token'],
    [{ note: 'Basic dXNlcjpwYXNzd29yZDE=' }, '$.note: a basic credential'],
    [{ prompt: `the token is ${JWT}` }, '$.prompt: a JSON Web Token'],
    [{ note: '-----BEGIN RSA PRIVATE KEY-----' }, '$.note: a private key'],
    [{ note: 'AKIAABCDEFGHIJKLMNOP' }, '$.note: an access key'],
    [{ note: 'use sk-abcdefghijklmnop1234' }, '$.note: an access key'],
    [{ note: 'api-key-abcdefghijklmnop1234' }, '$.note: an access key'],
    [{ note: 'export API_KEY="abc12345"' }, '$.note: a named secret'],
    [{ note: 'password: hunter22' }, '$.note: a named secret'],
    [{ url: 'https://cdn.example.com/a.mp4?x-amz-signature=1' }, '$.url: a signed address'],
    [{ url: 'see https://cdn.example.com/a.mp4?a=1&Expires=1&OSSAccessKeyId=2 there' }, '$.url: a signed address'],
    [{ url: 'https://cdn.example.com/a#access_token=1' }, '$.url: a signed address'],
    [{ url: 'https://ada:pw@example.com/' }, '$.url: an address with a user and a password'],
    [{ url: 'wss://example.com/?auth_key=1' }, '$.url: a signed address'],
    [{ [`x ${JWT}`]: 1 }, `$["x ${JWT}"] (key): a JSON Web Token`],
  ])('finds %j', (value, found) => {
    expect(tell(value)).toEqual([found]);
  });

  it('finds every one, in document order', () => {
    expect(tell({ a: JWT, b: { c: [JWT, { cookie: 'x' }] } })).toEqual([
      '$.a: a JSON Web Token',
      '$.b.c[0]: a JSON Web Token',
      '$.b.c[1].cookie: a value of the key cookie',
    ]);
  });

  it.each<unknown>([
    { prompt: 'the bearer of bad news; basic instinct; a password is whispered; the token falls' },
    { task_id: '829836802793406551', request_id: '4e1c5a2e-7f7b-4b7e-9a57-b6a0b8a0a0a0', code: 0 },
    { video_url: 'https://example.com/clip.mp4?width=720&name=a' },
    { image: 'iVBORw0KGgo=' },
    { image: `${'AKIAABCDEFGHIJKLMNOP+'.repeat(300)}A==`.slice(0, 6300) },
    { Authorization: '', cookie: null, token: '<text>', password: {} },
    { tokens: 7, token_count: 3, key: 'a', keyframe: 'b', signature_style: 'c' },
  ])('finds nothing in %j', (value) => {
    expect(tell(value)).toEqual([]);
  });

  it('takes linear time on texts that are made to be slow', () => {
    const hostile = ['eyJaaaaa-', 'bearer ', 'basic a', 'http://', 'password  ', '-----BEGIN A', 'a://b?', 'AIza-'];
    // A quadratic scan of one of them would take hours; the test would time out.
    for (const piece of hostile) expect(tell({ a: piece.repeat(400_000) }).length).toBeLessThan(2);
  });
});
