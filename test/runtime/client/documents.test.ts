// The samples of docs/client.md do what the page says, against a service on this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { type Asked, startService, type Told } from '../transport/service.ts';
import { MADE } from '../transport/wires.ts';

/** The entry of the package, as the source that it is built from. */
const ENTRY = pathToFileURL(join(REPOSITORY, 'runtime/entries/client.ts')).href;

function answer({ url }: Asked): Told {
  if (url.includes('no-such-task')) return { status: 404, body: { code: 1203, message: 'none', request_id: 'r-4' } };
  if (url.includes('?')) return { body: { ...MADE, data: [MADE.data] } };
  return { body: { ...MADE, data: { ...MADE.data, stage: 1 } } };
}

it('the samples of docs/client.md run as they are shown', async () => {
  const text = readFileSync(join(REPOSITORY, 'docs/client.md'), 'utf8');
  const samples = readDocument('docs/client.md', text).blocks.filter(({ info }) => info === 'ts');
  const folder = mkdtempSync(join(tmpdir(), 'kling-client-samples-'));
  await using service = await startService(answer);
  try {
    const files = samples.map((sample, index) => {
      const file = join(folder, `sample-${index}.ts`);
      writeFileSync(file, sample.text.replaceAll("'kling-contract'", `'${ENTRY}'`));
      return file;
    });
    const program = files.map((file) => `console.log('--');\nawait import('${pathToFileURL(file).href}');\n`).join('');
    writeFileSync(join(folder, 'all.mjs'), program);
    const env = { ...process.env, KLING_API_KEY: 'sample-key-1', KLING_HOST: service.origin };
    const child = spawn(process.execPath, [join(folder, 'all.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString('utf8');
    });
    await once(child, 'close');
    expect(`\n${output}`).toBe(`
--
submitted
--
1
200 request-1 true 0 1
--
true
--
1203 after-fix register/errors.md:43 r-4
--
omniVideo.get $.data.stage is not in the register
`);
    expect(service.asked.filter(({ method }) => method !== 'GET')).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
