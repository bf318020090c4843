// What one operation costs a page: `sideEffects` is true, so a bundler drops all the others. The limits are those that docs/package.md names.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { REPOSITORY } from '../../vendors/project.ts';
import { bundle, writeProgram } from './consumer.ts';

/** `| what | \`kling-contract/…\` | imported name | most kB, minified | most kB, zipped |` */
const ROW = /^\| [^|]+ \| `(kling-contract\/[^`]+)` \| `(\w+)` \| (\d+) \| (\d+) \|$/gm;

const page = readFileSync(join(REPOSITORY, 'docs/package.md'), 'utf8');
const rows = [...page.matchAll(ROW)].map(([, entry = '', name = '', most = '', zipped = '']) => ({
  entry,
  name,
  most: Number(most),
  zipped: Number(zipped),
}));

async function measure(entry: string, name: string): Promise<{ readonly bytes: number; readonly zipped: number }> {
  const text = `import { ${name} } from '${entry}';\nglobalThis.used = ${name};\n`;
  const { file } = writeProgram(inject('consumer'), text, 'page.mjs');
  const code = await bundle(file, 'browser');
  return { bytes: code.length, zipped: gzipSync(code, { level: 9 }).length };
}

it('are named in the document', () => {
  expect(rows.map(({ entry }) => entry)).toContain('kling-contract/checks');
});

it.each(rows)('$entry: $name takes at most $most kB, zipped $zipped kB', async ({ entry, name, most, zipped }) => {
  const measured = await measure(entry, name);
  expect(measured.bytes).toBeLessThanOrEqual(most * 1000);
  expect(measured.zipped).toBeLessThanOrEqual(zipped * 1000);
});

it('are the same from the entry of all operations as from that of the one', async () => {
  const [all, one] = await Promise.all(
    ['kling-contract/checks', 'kling-contract/checks/omni-video-create'].map((entry) =>
      measure(entry, 'isOmniVideoCreateRequest'),
    ),
  );
  expect(all?.bytes).toBe(one?.bytes);
});

const ENTRIES = [
  ...['', '/schemas', '/checks', '/rules', '/builders', '/prices', '/check', '/media', '/callbacks', '/transport'],
  ...['/emulator', '/guard', '/watcher'],
];

it('are asked of every entry that has code', () => {
  const named = Object.entries(manifest.exports).filter(
    ([key, target]) => typeof target !== 'string' && !key.includes('*'),
  );
  expect(
    named
      .map(([key]) => key.slice(1))
      .filter((key) => key !== '/types')
      .sort(),
  ).toEqual([...ENTRIES].sort());
});

it.each(ENTRIES)('an import of kling-contract%s of which nothing is used leaves nothing behind', async (entry) => {
  const text = `import * as unused from 'kling-contract${entry}';\nglobalThis.used = 1;\n`;
  const { file } = writeProgram(inject('consumer'), text, 'page.mjs');
  expect(await bundle(file, 'node')).toBe('globalThis.used=1;export{};');
});
