// A second register as upstream: a folder of pages, a project, or a contract.json.
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createProject,
  findLine,
  PARCEL_REGISTER,
  type Project,
  readText,
  replaceText,
  writeText,
} from '../../vendors/project.ts';
import { type CliRun, runContractCli } from '../../vendors/run-contract-cli.ts';

/** A project with another register beside its own. */
function createPair(): Project {
  const project = createProject();
  cpSync(PARCEL_REGISTER, join(project.root, 'theirs/register'), { recursive: true });
  return project;
}

function compare(project: Project, path: string): CliRun & { readonly told: readonly string[] } {
  const run = runContractCli(['compare', join(project.root, path), '--json', '--root', project.root]);
  const { differences = [] } = run.stdout === '' ? {} : JSON.parse(run.stdout);
  const told = differences.map(
    ({ code, address, place, upstream }: Record<string, { file: string; line: number; pointer: string }>) =>
      `${code} ${address} ${place?.file}:${place?.line}${upstream === undefined ? '' : ` ${upstream.file}:${upstream.line} ${upstream.pointer}`}`,
  );
  return { ...run, told };
}

describe('a folder of pages', () => {
  it('that says the same differs in nothing', () => {
    expect(compare(createPair(), 'theirs/register')).toMatchObject({ code: 0, told: [] });
  });

  it('differs at rows on both sides', () => {
    const project = createPair();
    const [parcels, events] = ['register/parcel.md', 'register/events.md'];
    replaceText(project, `theirs/${parcels}`, '`length ..20`', '`length ..10`');
    replaceText(
      project,
      `theirs/${events}`,
      '| `state` | `delivered` | doc-confirmed | `vendor-manual-2026` | | |\n',
      '',
    );
    const line = (page: string, text: string): string => `${page}:${findLine(project, page, text)}`;
    const run = compare(project, 'theirs/register');
    expect(run.told).toEqual([
      `COMPARE-VALUE-MISSING parcel.event/callback:state=delivered ${line(events, '`delivered`')} ${line(`theirs/${events}`, '| `state` | `enum`')} parcel.event/callback:state`,
      `COMPARE-LIMIT parcel.create/recipient.phone ${line(parcels, '`recipient.phone`')} ${line(`theirs/${parcels}`, '`recipient.phone`')} parcel.create/recipient.phone`,
    ]);
    expect(run.code).toBe(1);
  });

  it('that is a whole project is read from where its settings say', () => {
    const project = createPair();
    writeText(project, 'theirs/contract.config.json', '{ "register": "register" }');
    expect(compare(project, 'theirs')).toMatchObject({ code: 0, told: [] });
  });

  it('with mistakes of its own is refused with them', () => {
    const project = createPair();
    replaceText(project, 'theirs/register/events.md', '`string<url>`', '`string<uri>`');
    const run = runContractCli(['compare', join(project.root, 'theirs'), '--root', project.root]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(/^theirs\/register\/events\.md:\d+:\d+ {2}TYPE-UNKNOWN/);
  });

  it('without pages is refused', () => {
    const project = createPair();
    expect(compare(project, 'theirs/register/nothing').code).toBe(2);
    const run = compare(createProject(), '.git-none');
    expect([run.code, run.stderr]).toEqual([2, expect.stringContaining('is no file and no folder')]);
  });

  it('that holds only hypotheses of its own contradicts nobody', () => {
    const project = createPair();
    replaceText(
      project,
      'register/parcel.md',
      '| `gift_note` | `string` | no | | | not-evidenced | `blog-2026` | | in a blog only |\n',
      '',
    );
    replaceText(
      project,
      'register/parcel.md',
      '| `gap-gift-note` | `parcel.create/gift_note` | open | a run with it | |\n',
      '',
    );
    expect(compare(project, 'theirs/register').told).toEqual([]);
  });
});

describe('a contract.json', () => {
  it('differs with the lines of the file', () => {
    const project = createPair();
    runContractCli(['generate', '--root', project.root]);
    const text = readText(project, 'generated/contract.json').replace('"path": "/v1/ping"', '"path": "/v1/pong"');
    writeText(project, 'theirs.json', text);
    const line = findLine(project, 'theirs.json', '"path": "/v1/pong"');
    const [missing, unknown, ...more] = compare(project, 'theirs.json').told;
    expect(more).toEqual([]);
    expect(missing).toMatch(/^COMPARE-OPERATION-MISSING depot\.ping register\/changes\.md:\d+$/);
    const told =
      /^COMPARE-OPERATION-UNKNOWN depot\.ping theirs\.json:(\d+) theirs\.json:\d+ (#\/operations\/\d+)$/.exec(
        unknown ?? '',
      );
    expect(told).not.toBeNull();
    expect(Math.abs(Number(told?.[1]) - line)).toBeLessThan(10);
  });

  it('that lacks what a comparison needs is refused at its place', () => {
    const project = createPair();
    writeText(project, 'theirs.json', '{ "version": 1,\n  "operations": [{ "id": "a.b", "method": "FETCH" }] }\n');
    const run = runContractCli(['compare', join(project.root, 'theirs.json'), '--root', project.root]);
    expect(run.code).toBe(1);
    expect(run.stdout).toMatch(
      /^theirs\.json:2:\d+ {2}COMPARE-FILE {2}#\/operations\/0\/method is not what a contract\.json has there/,
    );
  });
});
