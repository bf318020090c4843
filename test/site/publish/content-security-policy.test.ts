// The policy of a page names what stands in it and nothing else.
import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { securePage } from '../../../site/src/publish/content-security-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const HEAD = '<!doctype html><html><head><meta charset="utf-8"/>';

it('names inline scripts and styles by their hashes, right after the character set', () => {
  const page = securePage(
    `${HEAD}<style>a{}</style><script>run()</script><script type="application/json">{}</script><script src="/a.js"></script></head>`,
  );
  expect(page).toBe(
    `${HEAD}<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hash('run()')}; style-src 'self' ${hash('a{}')}; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'"><style>a{}</style><script>run()</script><script type="application/json">{}</script><script src="/a.js"></script></head>`,
  );
});

it('turns style attributes into classes of one style element', () => {
  const page = securePage(
    `${HEAD}</head><p style="--a: 1;">x</p><i class="b" style="--a: 1;">y</i><u style="color:red" class='c'>z</u>`,
  );
  expect(page).toMatch(
    /<style>\.(s-[0-9a-f]{8})\{--a: 1;\}\.(s-[0-9a-f]{8})\{color:red\}<\/style><\/head><p class="\1">x<\/p><i class="b \1" >y<\/i><u {2}class="c \2">z<\/u>$/,
  );
  expect(page).not.toContain(' style=');
});

it('cannot be broken out of by what a style attribute says', () => {
  const page = securePage(`${HEAD}</head><p style="a:&lt;/style>&lt;script>alert(1)&lt;/script>">x</p>`);
  expect(page).not.toMatch(/<script/);
});

it('needs a place', () => {
  expect(() => securePage('<html><head></head>')).toThrow('a page names no character set');
});
