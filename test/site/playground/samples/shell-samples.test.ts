// Samples for the shell: a real bash runs them with commands that only write down what they were given.
import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringifyJson } from '../../../../generated/kernel/json.ts';
import { type SampledOperation, splitCall } from '../../../../site/src/playground/samples/call.ts';
import { quoteShell } from '../../../../site/src/playground/samples/shell.ts';
import { printCurl, printKlingCheck } from '../../../../site/src/playground/samples/shell-samples.ts';

const CREATE: SampledOperation = {
  id: 'newerOmniVideo.create',
  method: 'POST',
  path: '/omni-video/{model}',
  host: 'https://api.invalid',
  client: 'client',
  hasBody: true,
};
const LIST: SampledOperation = {
  ...CREATE,
  id: 'omniVideo.list',
  method: 'GET',
  path: '/v1/videos/{id}',
  hasBody: false,
};

/** What the command is given: its arguments, and after them what stands on its standard input. */
function run(script: string): { args: string[]; input: string } {
  const stub = 'write() { printf "%s\\0" "$@"; printf "\\0"; cat; }; curl() { write "$@"; }; npm() { write "$@"; };\n';
  const { stdout, stderr, status } = spawnSync('bash', ['-euc', stub + script], {
    encoding: 'utf8',
    input: '',
    env: { KLING_API_KEY: 'a key' },
  });
  if (status !== 0) throw new Error(stderr);
  const [args = '', input = ''] = stdout.split('\0\0');
  return { args: args.split('\0'), input };
}

const HOSTILE = `it's "$(touch /tmp/never)" \`id\` \\ !! \n JSON \u2028 é 🌊`;

describe('a call for curl', () => {
  it('reads as one would write it', () => {
    const call = splitCall(CREATE, 'request', { prompt: "it's calm" }, { model: 'kling-3.0' }, {});
    expect(printCurl(call)).toBe(`curl --fail-with-body https://api.invalid/omni-video/kling-3.0 \\
  --request POST \\
  --header "Authorization: Bearer $KLING_API_KEY" \\
  --header 'Content-Type: application/json' \\
  --data-binary @- <<'JSON'
{
  "prompt": "it's calm"
}
JSON
`);
  });

  it('sends exactly the body, the path and the key', () => {
    const body = { prompt: HOSTILE, id: 829836802793406551n, __proto__: null };
    const { args, input } = run(printCurl(splitCall(CREATE, 'request', body, { model: `a/b'${HOSTILE}` }, {})) ?? '');
    expect(input).toBe(`${stringifyJson(body, 2)}\n`);
    expect(args[1]).toBe(`https://api.invalid/omni-video/${encodeURIComponent(`a/b'${HOSTILE}`)}`);
    expect(args.slice(2)).toEqual([
      '--request',
      'POST',
      '--header',
      'Authorization: Bearer a key',
      '--header',
      'Content-Type: application/json',
      '--data-binary',
      '@-',
    ]);
  });

  it('of a call without a body has its path and query in the address', () => {
    const { args } = run(
      printCurl(splitCall(LIST, 'request', { id: 'a b', pageNum: 2, order_by: '-x&y' }, {}, {})) ?? '',
    );
    expect(args).toEqual([
      '--fail-with-body',
      'https://api.invalid/v1/videos/a%20b?pageNum=2&order_by=-x%26y',
      '--header',
      'Authorization: Bearer a key',
    ]);
  });

  it('is not made of an answer, nor of what nobody calls', () => {
    expect(printCurl(splitCall(CREATE, 'response', {}, {}, {}))).toBeUndefined();
    expect(printCurl(splitCall({ ...CREATE, path: '' }, 'request', {}, {}, {}))).toBeUndefined();
  });
});

describe('a check by the kling command', () => {
  it('is given the body, the path and the facts as they are', () => {
    const given = { seconds: 8.5, name: HOSTILE.replaceAll('\n', ''), digits: '12' };
    const script = printKlingCheck(splitCall(CREATE, 'request', { prompt: HOSTILE }, { model: 'kling-3.0' }, given));
    const { args, input } = run(script);
    expect(JSON.parse(input)).toEqual({ prompt: HOSTILE });
    expect(args.slice(5)).toEqual([
      '-',
      '--operation',
      'newerOmniVideo.create',
      '--path',
      '/omni-video/kling-3.0',
      '--given',
      'seconds=8.5',
      '--given',
      `name=${given.name}`,
      '--given',
      'digits="12"',
    ]);
  });

  it('names the kind of what the service sent', () => {
    expect(printKlingCheck(splitCall(LIST, 'response', { code: 0 }, {}, {}))).toBe(
      'npm run -s kling -- check - --operation omniVideo.list --kind response <<\'JSON\'\n{\n  "code": 0\n}\nJSON\n',
    );
  });
});

describe('for any text', () => {
  const text = fc.string({
    unit: fc.constantFrom("'", '"', '$', '`', '\\', '!', '\n', 'a', ' ', '*', '~', 'é', '\0', '=', '-'),
  });

  it('the shell reads one word, without zero bytes', () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 20 }), (texts) => {
        const plain = texts.map((each) => each.replaceAll('\0', ''));
        const script = `for word in ${texts.map(quoteShell).join(' ')}; do printf '%s\\0' "$word"; done`;
        expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout.split('\0').slice(0, -1)).toEqual(plain);
      }),
      { numRuns: 50 },
    );
  });
});
