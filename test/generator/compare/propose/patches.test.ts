// Proposed rows must be right as they are: the patch applies, the register then generates without a finding, and proposing again proposes nothing.
import { spawnSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { createProject, type Project, readText, writeText } from '../../../vendors/project.ts';
import { type CliRun, runContractCli } from '../../../vendors/run-contract-cli.ts';
import { createCall } from '../calls/parcel-calls.ts';

const PARCELS = fileURLToPath(new URL('../upstream/parcels.yaml', import.meta.url));
const SOURCES = 'register/evidence/sources.md';

function createRegister(kind: string): Project {
  const project = createProject();
  appendFileSync(
    join(project.root, SOURCES),
    `| \`upstream-2026\` | Their description | somebody | ${kind} | a file | 2026-07 | what it says |\n`,
  );
  return project;
}

function compare(project: Project, upstream: string, ...options: readonly string[]): CliRun {
  return runContractCli(['compare', upstream, '--root', project.root, ...options]);
}

function proposePatch(project: Project, upstream = PARCELS): string {
  const { stdout, stderr } = compare(project, upstream, '--source', 'upstream-2026', '--patch');
  expect(stderr).toBe('');
  return stdout;
}

/** What git says when it applies a patch; empty if it did. */
function applyPatch(project: Project, patch: string): string {
  const { stderr } = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], {
    cwd: project.root,
    input: patch,
    encoding: 'utf8',
  });
  return stderr;
}

function generate(project: Project): string {
  const { stdout, code } = runContractCli(['generate', '--root', project.root]);
  return code === 0 ? 'clean' : stdout;
}

describe.each([['vendor'], ['vendor-copy'], ['live-observation'], ['third-party']])(
  'with a source of the kind %s',
  (kind) => {
    const project = createRegister(kind);
    const patch = proposePatch(project);

    it('the patch applies and the register is clean', () => {
      expect(applyPatch(project, patch)).toBe('');
      expect(generate(project)).toBe('clean');
      expect(runContractCli(['check', '--root', project.root]).code).toBe(0);
    });

    it('then nothing more is proposed', () => {
      expect(proposePatch(project)).toBe('');
    });

    it('the status is the one that the source supports', () => {
      const confirms = kind.startsWith('vendor');
      const rows = patch.split('\n').filter((line) => /^\+\| `(?:recipient\.floor|state|labels\.get)`/.test(line));
      expect(rows).toEqual([
        expect.stringMatching(/^\+\| `labels\.get` \| GET \| `\/v1\/labels\/\{id\}` /),
        expect.stringMatching(/^\+\| `state` \| `lost` /),
        expect.stringMatching(/^\+\| `recipient\.floor` \| `integer` \| no \| \| `range -3\.\.` /),
      ]);
      for (const row of rows)
        expect(row).toContain(`| ${confirms ? 'doc-confirmed' : 'not-evidenced'} | \`upstream-2026\` |`);
      expect(/^\+\| `gap-parcel\.create-recipient\.floor` /m.test(patch)).toBe(!confirms);
    });
  },
);

describe('a patch', () => {
  it('keeps CRLF and every other byte', () => {
    const project = createRegister('vendor');
    const files = ['register/parcel.md', 'register/events.md', 'register/changes.md', SOURCES];
    for (const file of files) writeText(project, file, readText(project, file).replaceAll('\n', '\r\n'));
    const before = files.map((file) => readText(project, file).split('\n'));
    expect(applyPatch(project, proposePatch(project))).toBe('');
    expect(generate(project)).toBe('clean');
    files.forEach((file, index) => {
      const lines = readText(project, file).split('\n');
      expect(lines.slice(0, -1).filter((line) => !line.endsWith('\r'))).toEqual([]);
      const kept = new Set(lines);
      // Only the rows whose cells changed are gone.
      const changed = (before[index] ?? [])
        .filter((line) => !kept.has(line))
        .map((line) => /^\| `([^`]+)`/.exec(line)?.[1]);
      expect(changed).toEqual(file === 'register/parcel.md' ? ['temperature', 'gift_note', 'service'] : []);
    });
  });

  it('says what a reading says, and asks', () => {
    const lines = proposePatch(createRegister('vendor'))
      .split('\n')
      .filter((line) => line.includes('parcel.create/recipient.phone'));
    expect(lines).toEqual([
      '+| `parcel.create/recipient.phone` | `length ..20` | `observer-north-2026`, `observer-south-2026` | no | not decided yet |',
      '+| `parcel.create/recipient.phone` | `length ..10` | `upstream-2026` | no | not decided yet |',
      '+| `gap-parcel.create-recipient.phone` | `parcel.create/recipient.phone` | open | a page of the vendor, or a run | upstream says otherwise in `upstream-2026` |',
    ]);
  });

  it('of rows that patterns must take leaves them optional, and says why', () => {
    const project = createRegister('vendor');
    const schema = { type: 'object', required: ['seal'], properties: { seal: { type: 'string' } } };
    const post = { requestBody: { content: { 'application/json': { schema } } }, responses: {} };
    writeText(project, 'seal.json', JSON.stringify({ openapi: '3.1.0', paths: { '/v1/parcels': { post } } }));
    const patch = proposePatch(project, join(project.root, 'seal.json'));
    expect(patch).toContain(
      '+| `seal` | `string` | no | | | doc-confirmed | `upstream-2026` | | upstream demands it; no pattern takes it yet |',
    );
    expect(applyPatch(project, patch)).toBe('');
    expect(generate(project)).toBe('clean');
  });

  it('adds a part that an operation does not have yet', () => {
    const project = createRegister('vendor');
    const parameters = [
      { name: 'paint', in: 'query', schema: { type: 'string', enum: ['red', 'a|b'] } },
      { name: 'depth', in: 'query', schema: { type: 'integer' } },
      { name: 'X-Mark', in: 'header', schema: { type: 'string' } },
    ];
    writeText(
      project,
      'ping.json',
      JSON.stringify({ openapi: '3.1.0', paths: { '/v1/ping': { get: { parameters, responses: {} } } } }),
    );
    const patch = proposePatch(project, join(project.root, 'ping.json'));
    expect(patch.split('\n').filter((line) => line.startsWith('+') && line !== '+++ b/register/changes.md')).toEqual([
      '+### Query',
      '+',
      '+| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |',
      '+| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '+| `paint` | `enum` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+| `depth` | `integer` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+',
      '+| Field | Value | Status | Evidence | Since | Notes |',
      '+| --- | --- | --- | --- | --- | --- |',
      '+| `paint` | `red` | doc-confirmed | `upstream-2026` | | |',
      '+| `paint` | `a\\|b` | doc-confirmed | `upstream-2026` | | |',
      '+',
      '+### Headers',
      '+',
      '+| Field | Type | Required | Default | Limits | Status | Evidence | Since | Notes |',
      '+| --- | --- | --- | --- | --- | --- | --- | --- | --- |',
      '+| `X-Mark` | `string` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+',
    ]);
    expect(applyPatch(project, patch)).toBe('');
    expect(generate(project)).toBe('clean');
  });

  it('of sent objects whose keys nobody lists takes any key', () => {
    const project = createRegister('vendor');
    const bare = { type: 'object' };
    const parameters = [{ name: 'filter', in: 'query', schema: bare }];
    const properties = {
      labels: { ...bare, additionalProperties: { type: 'string' } },
      lists: { type: 'array', items: bare, maxItems: 3 },
      box: { ...bare, properties: { inner: bare } },
    };
    const post = {
      parameters,
      requestBody: { content: { 'application/json': { schema: { ...bare, properties } } } },
      responses: { 200: { content: { 'application/json': { schema: { ...bare, properties: { labels: bare } } } } } },
    };
    const document = { openapi: '3.1.0', paths: { '/v1/parcels': { post } } };
    writeText(project, 'parcels.json', JSON.stringify(document));
    const patch = proposePatch(project, join(project.root, 'parcels.json'));
    expect(patch.split('\n').filter((line) => /^\+\| `(?:filter|labels|lists|box)/.test(line))).toEqual([
      '+| `labels` | `unknown` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+| `lists` | `array<unknown>` | no | | `items ..3` | doc-confirmed | `upstream-2026` | | |',
      '+| `box` | `object` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+| `box.inner` | `unknown` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+| `filter` | `unknown` | no | | | doc-confirmed | `upstream-2026` | | |',
      '+| `labels` | `object` | no | | | doc-confirmed | `upstream-2026` | | |',
    ]);
    expect(applyPatch(project, patch)).toBe('');
    expect(generate(project)).toBe('clean');
  });

  it('of captured calls has the types that were seen', () => {
    const project = createRegister('live-observation');
    const response = { tracking: { carrier: 'x', hops: [1, 2.5], legs: [{ days: 3 }] }, mixed: 1 };
    const calls = [createCall({}, response), createCall({}, { ...response, mixed: 'x' })];
    writeText(project, 'calls.jsonl', calls.map((call) => JSON.stringify(call)).join('\n'));
    const patch = proposePatch(project, join(project.root, 'calls.jsonl'));
    const rows = patch.split('\n').filter((line) => /^\+\| `(?!gap-)/.test(line));
    expect(rows).toEqual([
      '+| `tracking` | `object` | expected | | | not-evidenced | `upstream-2026` | | |',
      '+| `tracking.carrier` | `string` | expected | | | not-evidenced | `upstream-2026` | | |',
      '+| `tracking.hops` | `array<number>` | expected | | | not-evidenced | `upstream-2026` | | |',
      '+| `tracking.legs` | `array<object>` | expected | | | not-evidenced | `upstream-2026` | | |',
      '+| `tracking.legs[].days` | `integer` | expected | | | not-evidenced | `upstream-2026` | | |',
      '+| `mixed` | `unknown` | expected | | | not-evidenced | `upstream-2026` | | |',
    ]);
    expect(applyPatch(project, patch)).toBe('');
    expect(generate(project)).toBe('clean');
  });

  it('without a source claims nothing and records no reading', () => {
    const project = createProject();
    const { stdout } = compare(project, PARCELS, '--patch');
    expect(stdout).toContain('+| `recipient.floor` | `integer` | no | | `range -3..` | not-evidenced | | | |');
    expect(stdout).not.toContain('not decided yet');
    expect(applyPatch(project, stdout)).toBe('');
    expect(generate(project)).toBe('clean');
  });
});

describe('hostile names and values', () => {
  /** Names that no row can have, or that would break out of their cell, page or part. */
  const NAMES = [
    '__proto__',
    'constructor',
    'a b',
    'a|b',
    'a`b',
    'x\n| `y` | `string` |',
    '## `parcel.evil`',
    'Service',
    'service ',
    'a.b',
    '',
    '1a',
    'ok',
    '\u202Eevil',
    'weight[]',
  ];
  const VALUES = [
    '',
    ' x',
    'a|b',
    'a`b',
    '`',
    'a\\|b',
    'x\\',
    'line\nbreak',
    '\u0000',
    '<!--',
    '-->',
    '$' + '{x}',
    'x'.repeat(300),
    'road',
    '| --- |',
    '__proto__',
  ];

  it('are left out or written so that the register stays clean', () => {
    const project = createRegister('third-party');
    const properties = Object.fromEntries(NAMES.map((name) => [name, { type: 'string' }]));
    Object.defineProperty(properties, '__proto__', { value: { type: 'string' }, enumerable: true });
    const schema = {
      type: 'object',
      properties: {
        ...properties,
        service: { type: 'string', enum: VALUES },
        paint: { enum: VALUES, default: 'a`b' },
      },
    };
    const post = { operationId: 'x', requestBody: { content: { 'application/json': { schema } } }, responses: {} };
    const paths = {
      '/v1/parcels': { post },
      '/v1/a|b/{x y}': { get: {} },
      '/v1/ok/{__proto__}': { get: {} },
      '/v1/fine/{thing}': { get: {}, post },
      '/v1/`': { get: {} },
    };
    writeText(project, 'hostile.json', JSON.stringify({ openapi: '3.1.0', paths }));
    const run = compare(project, join(project.root, 'hostile.json'), '--source', 'upstream-2026', '--patch');
    expect(run.code).not.toBe(3);
    expect(applyPatch(project, run.stdout)).toBe('');
    expect(generate(project)).toBe('clean');
    const rows = run.stdout
      .split('\n')
      .filter((line) => /^\+\| `(?:ok|paint|service)` \| /.test(line))
      .map((line) => line.slice(1, 40));
    expect(rows).toContain('| `ok` | `string` | no | | | not-eviden');
    expect(run.stdout).not.toContain('+## `parcel.evil`');
    expect(run.stdout).toContain('+## `fine.get`');
  });
});
