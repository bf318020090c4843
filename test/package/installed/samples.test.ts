// What documents show of the package, in a project that has nothing but the package: every sample type-checks, and those of the smaller entries run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, it } from 'vitest';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { readRepository } from '../../../runtime/documents/read-repository.ts';
import { writeMp4 } from '../../../runtime/media/mp4/write-mp4.ts';
import { REPOSITORY } from '../../vendors/project.ts';
import { compile, readSample, runProgram, writeProgram } from './consumer.ts';

const samples = [...readRepository(REPOSITORY).texts].flatMap(([file, text]) =>
  readDocument(file, text)
    .blocks.filter(({ info }) => info === 'ts')
    .map((block) => ({ file, line: block.line, text: block.text })),
);

/** Pages about what only the repository has, and say so. */
const OF_THE_REPOSITORY = [
  'docs/artifacts.md',
  'docs/code-and-contract.md',
  'docs/emulator-behaviour.md',
  'docs/examples.md',
  'docs/legacy.md',
  'docs/route-chooser.md',
];

it('every sample that imports the package type-checks strictly against what is installed', () => {
  const shown = samples.filter(({ text }) => /from 'kling-contract/.test(text));
  expect(shown.length).toBeGreaterThan(12);
  const { folder } = writeProgram(inject('consumer'), '');
  const paths = shown.map(({ file, line, text }) => {
    const path = join(folder, `${file.replaceAll(/[^a-z0-9]+/gi, '-')}-${line}.ts`);
    writeFileSync(path, `${text}\nexport {};\n`);
    return path;
  });
  const options = { module: 'nodenext', moduleResolution: 'nodenext', types: ['node'], lib: ['es2024', 'dom'] };
  expect(compile(folder, paths, options)).toBe('');
});

it('samples that import files of the repository stand on pages about the repository', () => {
  const pages = samples.filter(({ text }) => /from '\.\//.test(text)).map(({ file }) => file);
  expect([...new Set(pages)].sort()).toEqual(OF_THE_REPOSITORY);
});

it('the sample about media measures a clip and says which limits it breaks', () => {
  const program = writeProgram(inject('consumer'), readSample('docs/media.md'));
  writeFileSync(join(program.folder, 'scene.mp4'), writeMp4({ seconds: 1 }));
  const output = runProgram(program);
  expect(output).toMatch(/^\$\.video_list\[0\]\.video_url: .* 1 s.*\(register\/omni-video\.md:\d+\)\n/);
  expect(output).toContain("kind: 'film'");
});

it('the sample about a transport reads a task, and tells a refusal', () => {
  const program = writeProgram(inject('consumer'), readSample('docs/integration.md'));
  expect(runProgram(program)).toBe('processing\n1201: after-fix\n');
});

it('a transport of a user is never asked for a create', () => {
  const text = `import { createClient, parseJson } from 'kling-contract/transport';
const asked = [];
const client = createClient({ isUnchecked: true, send: async (request) => { asked.push(request); return { status: 200, body: {} }; } });
for (const call of [() => client.omniVideo.create({}), () => client.elements.create({}), () => client.newerTextToVideo.create({ model: 'kling-3.0' }, {})])
  await call().catch(({ name, operation }) => console.log(name, operation));
console.log(asked.length, String(parseJson('829836802793406551')));
`;
  expect(runProgram(writeProgram(inject('consumer'), text, 'creates.mjs'))).toBe(
    'NotApproved omniVideo.create\nNotApproved elements.create\nNotApproved newerTextToVideo.create\n0 829836802793406551\n',
  );
});

it('a receiver takes what is signed, once, and refuses the rest', () => {
  const text = `import { buildSignatureHeaders, createCallbackHandler, keepCallbacks, serveCallbacks, verifyCallback } from 'kling-contract/callbacks';
const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const handler = createCallbackHandler({
  secrets: [secret],
  store: await keepCallbacks('callbacks'),
  onTask: ({ id }) => console.log('ask for', id),
  onProblem: (status, why) => console.log(status, why),
});
const server = await serveCallbacks(handler, { host: '127.0.0.1', port: 0 });
const raw = JSON.stringify({ id: 't-1', status: 'succeeded', message: '', outputs: [], create_time: 1, update_time: 1 });
const signed = buildSignatureHeaders(secret, { id: 'm-1', timestamp: Math.floor(Date.now() / 1000), raw });
const post = async (headers) => console.log((await fetch(server.url, { method: 'POST', body: raw, headers: { 'content-type': 'application/json', ...headers } })).status);
await post(signed);
await post(signed);
await post({});
console.log(verifyCallback(signed, Buffer.from(raw), [secret], Date.now()).kind);
await server.close();
`;
  const output = runProgram(writeProgram(inject('consumer'), text, 'receiver.mjs'))
    .trim()
    .split('\n');
  expect(output.sort()).toEqual(['200', '200', '401', expect.stringMatching(/^401 /), 'ask for t-1', 'signed'].sort());
});
