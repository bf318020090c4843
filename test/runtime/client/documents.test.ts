// The samples of docs/client.md do what the page says, against a service on this machine.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { createKling } from '../../../runtime/client/create-kling.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { createGuard } from '../../../runtime/guard/create-guard.ts';
import { importSources } from '../../vendors/import-sources.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { approve, createDraft, createRow } from '../guard/guard-kit.ts';
import { type Asked, startService, type Told } from '../transport/service.ts';
import { MADE } from '../transport/wires.ts';

/** The queue is full for the first create. */
function answer({ method, url }: Asked, creates: number): Told {
  if (method === 'POST') return creates === 1 ? { status: 429, body: { code: 1303, message: 'full' } } : { body: MADE };
  if (url.includes('no-such-task')) return { status: 404, body: { code: 1203, message: 'none', request_id: 'r-4' } };
  if (url.includes('?')) return { body: { ...MADE, data: [MADE.data] } };
  return { body: { ...MADE, data: { ...MADE.data, stage: 1 } } };
}

const KLING_API_KEY = 'sample-key-1';

/** What the sample of a charged call has somebody approved before. */
async function approveSample(host: string, home: string): Promise<void> {
  const { wire } = createKling({ apiKey: KLING_API_KEY, host });
  const expires = new Date(Date.now() + 3600_000).toISOString().replace(/\.\d+/, '');
  const row = createRow({ purpose: 'the lighthouse, scene 1' });
  await approve(createGuard({ home, wire }), createDraft({ wire }, { id: 'lighthouse', expires, rows: [row] }));
}

it('the samples of docs/client.md run as they are shown', async () => {
  const text = readFileSync(join(REPOSITORY, 'docs/client.md'), 'utf8');
  const samples = readDocument('docs/client.md', text).blocks.filter(({ info }) => info === 'ts');
  const folder = mkdtempSync(join(tmpdir(), 'kling-client-samples-'));
  let creates = 0;
  await using service = await startService((asked) => {
    if (asked.method === 'POST') creates += 1;
    return answer(asked, creates);
  });
  try {
    const home = join(folder, 'home');
    await approveSample(service.origin, home);
    const files = samples.map((sample, index) => {
      const file = join(folder, `sample-${index}.ts`);
      writeFileSync(file, importSources(sample.text));
      return file;
    });
    const program = files.map((file) => `console.log('--');\nawait import('${pathToFileURL(file).href}');\n`).join('');
    writeFileSync(join(folder, 'all.mjs'), program);
    const env = { ...process.env, KLING_API_KEY, KLING_HOST: service.origin, KLING_HOME: home };
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
RateError accepted
--
1203 after-fix register/errors.md:43 r-4
--
omniVideo.get $.data.stage is not in the register
`);
    const posts = service.asked.filter(({ method }) => method !== 'GET');
    expect(posts.map(({ url }) => url)).toEqual(['/v1/videos/text2video', '/v1/videos/text2video']);
    // One create that was sent again by its name, not two.
    expect(posts[0]?.text).toBe(posts[1]?.text);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
