// `contract compare` as a person and a pipeline call it: options, forms of output, exit codes, and what it says when it is called wrongly.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Terminal } from '../../generator/cli/command.ts';
import { MIN_CALLS, tellProgress } from '../../generator/cli/compare-options.ts';
import { MOST_ALIKE } from '../../generator/compare/choose-told.ts';
import {
  createProject,
  findLine,
  type Project,
  REPOSITORY,
  readTexts,
  replaceText,
  writeText,
} from '../vendors/project.ts';
import { type CliRun, runContractCli } from '../vendors/run-contract-cli.ts';

const PING = '{"method":"GET","path":"/v1/ping","status":200,"response":{"pong":"x"}}';

/** A project with an upstream of one operation, whose answer is not described as the register has it. */
function createPing(schema: object): Project {
  const project = createProject();
  const responses = { '200': { content: { 'application/json': { schema } } } };
  writeText(
    project,
    'ping.json',
    JSON.stringify({ openapi: '3.1.0', paths: { '/v1/ping': { get: { operationId: 'ping', responses } } } }, null, 2),
  );
  return project;
}

function compare(project: Project, file: string, ...options: readonly string[]): CliRun {
  return runContractCli(['compare', join(project.root, file), '--root', project.root, ...options]);
}

describe('contract compare', () => {
  it('prints place, both sides and a summary for a person', () => {
    const project = createPing({ type: 'object', properties: { pong: { type: 'integer' } } });
    const { stdout, code } = compare(project, 'ping.json');
    expect(stdout).toContain(
      'register/changes.md:9:3  warning  COMPARE-OPERATION-MISSING  upstream has no depot.hours (GET /v1/hours)\n',
    );
    const pointer = '#/paths/~1v1~1ping/get/responses/200/content/application~1json/schema/properties/pong';
    const line = findLine(project, 'register/changes.md', '| `pong` |');
    const theirs = findLine(project, 'ping.json', '"pong"');
    expect(
      stdout,
    ).toContain(`register/changes.md:${line}:12  COMPARE-TYPE  depot.ping/response:pong is string in the register, upstream has integer
    ${line} | | \`pong\` | \`string\` | no | | | doc-confirmed | \`vendor-manual-2026\` | | |
       |            ^^^^^^^^
  found         string
  expected      integer
  see also      ping.json:${theirs}:29  upstream: ${pointer}
  fix           find out which one is right; mend the row, or record both as readings
`);
    expect(stdout).toMatch(/^depot\.ping {6}GET \/v1\/ping {7}1 {9}0 {6}0$/m);
    expect(code).toBe(1);
  });

  it('gives a program differences, counts of each operation and proposals', () => {
    const project = createPing({
      type: 'object',
      properties: { pong: { type: 'string' }, extra: { type: 'boolean' } },
    });
    const { differences, operations, proposals, dropped, findings } = JSON.parse(
      compare(project, 'ping.json', '--json').stdout,
    );
    expect(differences.filter(({ code }: { code: string }) => code !== 'COMPARE-OPERATION-MISSING')).toEqual([
      {
        code: 'COMPARE-FIELD-UNKNOWN',
        operation: 'depot.ping',
        address: 'depot.ping/response:extra',
        place: { file: 'register/changes.md', line: 8, column: 3 },
        upstream: {
          file: 'ping.json',
          line: findLine(project, 'ping.json', '"extra"'),
          pointer: '#/paths/~1v1~1ping/get/responses/200/content/application~1json/schema/properties/extra',
        },
      },
    ]);
    expect(findings).toHaveLength(differences.length);
    expect(operations).toContainEqual({
      operation: 'depot.ping',
      theirs: ['GET /v1/ping'],
      differences: { error: 0, warning: 1, note: 0 },
    });
    expect(proposals[0]).toMatchObject({
      address: 'depot.ping/response:extra',
      changes: [
        {
          kind: 'lines',
          file: 'register/changes.md',
          after: findLine(project, 'register/changes.md', '| `pong` |'),
          lines: ['| `extra` | `boolean` | no | | | not-evidenced | | | |'],
        },
        { lines: [expect.stringMatching(/^\| `gap-depot\.ping-response-extra` /)] },
      ],
    });
    expect(dropped).toEqual([]);
  });

  it('gives a program counts of calls', () => {
    const project = createProject();
    writeText(project, 'calls.jsonl', `${PING}\n${PING}\n{"operation":"depot.ping","status":500}\n`);
    const { operations } = JSON.parse(compare(project, 'calls.jsonl', '--json').stdout);
    const calls = { accepted: 2, refused: 1, fields: { seen: 1, of: 1 }, values: { seen: 0, of: 0 } };
    expect(operations).toEqual([
      { operation: 'depot.ping', theirs: [], differences: { error: 0, warning: 0, note: 0 }, calls },
    ]);
  });

  it('reads calls from the standard input', () => {
    const project = createProject();
    const cli = join(REPOSITORY, 'generator/cli/main.ts');
    const run = spawnSync(process.execPath, [cli, 'compare', '-', '--root', project.root], {
      input: `${PING}\n`,
      encoding: 'utf8',
    });
    expect(run.stdout).toBe(
      'no difference\n\noperation   calls  refused  fields seen  values seen  errors  warnings  notes\ndepot.ping      1        0  1 of 1       0 of 0            0         0      0\n',
    );
    expect(run.status).toBe(0);
  });

  it.each([
    ['nothing', ''],
    ['blank lines', '\n \r\n\n'],
  ])('does not agree with calls that are %s', (_what, text) => {
    const project = createProject();
    writeText(project, 'calls.jsonl', text);
    const { code, stdout } = compare(project, 'calls.jsonl');
    expect([code, stdout.split('\n')[0]]).toEqual([
      1,
      'calls.jsonl:1:1  COMPARE-FILE  no call stands in it, so nothing was compared',
    ]);
  });

  describe('with more differences of one kind than anybody reads', () => {
    const more = 25;
    const names = Array.from({ length: MOST_ALIKE + more }, (_, index) => [`extra${index}`, {}]);
    const project = createPing({
      type: 'object',
      properties: { pong: { type: 'string' }, ...Object.fromEntries(names) },
    });
    const line = `contract: ${more} more COMPARE-FIELD-UNKNOWN of depot.ping only count; mend the first ones, or compare a part\n`;

    it('tells a program the first ones, how many there are beyond, and the whole counts', () => {
      const { stdout, stderr } = compare(project, 'ping.json', '--partial', '--json');
      const { findings, differences, untold, operations, proposals } = JSON.parse(stdout);
      expect([findings.length, differences.length, proposals.length]).toEqual([MOST_ALIKE, MOST_ALIKE, MOST_ALIKE]);
      expect(untold).toEqual([{ operation: 'depot.ping', code: 'COMPARE-FIELD-UNKNOWN', count: more }]);
      expect(operations[0].differences).toEqual({ error: 0, warning: MOST_ALIKE + more, note: 0 });
      expect(stderr).toBe(line);
    });

    it('tells a person how many are not shown', () => {
      const { stdout } = compare(project, 'ping.json', '--partial');
      expect(stdout).toContain(`\n${MOST_ALIKE + more} findings, of which ${more} are not shown\n`);
    });

    it('says beside a patch what is not in it', () => {
      const { stdout, stderr } = compare(project, 'ping.json', '--partial', '--patch');
      expect(stdout.match(/^\+\| `extra\d+` /gm)).toHaveLength(MOST_ALIKE);
      expect(stderr).toBe(line);
    });
  });

  it.each([
    ['a document', 'api.json', '{"openapi":"3.1.0","paths":{}}'],
    ['a document of schemas alone', 'api.yaml', 'openapi: 3.0.3\ncomponents: { schemas: { S: {} } }\n'],
    ['a contract.json', 'contract.json', '{"version":1,"operations":[]}'],
  ])('does not agree with %s without an operation', (_what, file, text) => {
    const project = createProject();
    writeText(project, file, text);
    for (const options of [[], ['--partial']]) {
      const { code, stdout } = compare(project, file, ...options);
      expect([code, stdout.split('\n')[0]]).toEqual([
        1,
        `${file}:1:1  COMPARE-FILE  no operation stands in it, so nothing was compared`,
      ]);
    }
  });

  it('writes nothing', () => {
    const project = createPing({ type: 'object', properties: { extra: {} } });
    const before = readTexts(project.root);
    for (const options of [[], ['--json'], ['--patch'], ['--format', 'sarif']])
      compare(project, 'ping.json', ...options);
    expect(readTexts(project.root)).toEqual(before);
  });

  it('shows the mistakes of a register that is not clean, and compares nothing', () => {
    const project = createPing({ type: 'object' });
    replaceText(project, 'register/events.md', '`string<url>`', '`string<uri>`');
    const { stdout, code } = compare(project, 'ping.json');
    expect(stdout).toMatch(/^register\/events\.md:\d+:\d+ {2}TYPE-UNKNOWN/);
    expect(stdout).not.toContain('COMPARE-');
    expect(code).toBe(1);
  });
});

it('--partial does not tell operations that upstream lacks', () => {
  const project = createPing({ type: 'object', properties: { pong: { type: 'string' } } });
  expect(compare(project, 'ping.json', '--partial').stdout).toMatch(/^no difference\n/);
});

describe('--fail-on', () => {
  const warning = createPing({ type: 'object', properties: { pong: { type: 'string' } } });
  it.each([
    [[], 0],
    [['--fail-on', 'error'], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'note'], 1],
    [['--fail-on', 'warning', '--patch'], 1],
  ])('%j ends with %i where warnings are all there is', (options, code) => {
    expect(compare(warning, 'ping.json', ...options).code).toBe(code);
  });
});

describe('a call that is wrong is explained', () => {
  const project = createPing({ type: 'object' });
  writeText(project, 'notes.txt', PING);
  writeText(project, 'large.yaml', `${'#'.repeat(9 * 1024 * 1024)}\n`);

  it.each<[readonly string[], string]>([
    [[], 'a file or folder to compare with is missing'],
    [['nothing.json'], 'nothing.json is no file and no folder'],
    [['notes.txt'], 'the name of notes.txt does not tell what it is; say it with --kind'],
    [['ping.json', 'more'], 'unexpected argument more'],
    [['ping.json', '--kind', 'documents'], 'documents is no kind; did you mean document?'],
    [['ping.json', '--kind', 'register'], 'a register is a folder of pages; a contract.json is a document'],
    [['register', '--kind', 'calls'], 'register is a folder, so its kind is register and not calls'],
    [['ping.json', '--map', 'x'], '--map x is not of the form THEIRS=OURS'],
    [['ping.json', '--map', 'ping=depot.pong'], 'depot.pong is no operation; did you mean depot.ping?'],
    [['ping.json', '--map', 'pong=depot.ping'], 'upstream has no operation pong, which --map names'],
    [['ping.json', '--source', 'vendor-manual'], 'vendor-manual is no source; did you mean vendor-manual-2026?'],
    [['ping.json', '--min-calls', '0'], '--min-calls 0 is no whole number from 1'],
    [['ping.json', '--fail-on', 'warnings'], 'warnings is no severity; did you mean warning?'],
  ])('%j', (args, message) => {
    const run = runContractCli(['compare', ...args, '--root', '.'], {}, project.root);
    expect([run.code, run.stderr]).toEqual([2, `contract: ${message}\ncontract help tells the commands\n`]);
  });

  it('but what is wrong with the file is a finding', () => {
    const { stdout, code } = compare(project, 'large.yaml');
    expect([code, stdout.split('\n')[0]]).toEqual([
      1,
      'large.yaml:1:1  COMPARE-FILE  the file has 9437185 bytes; at most 8388608 of this form are read',
    ]);
  });

  it('and a name that does not tell is told by --kind', () => {
    expect(compare(project, 'notes.txt', '--kind', 'calls').stdout).toContain('no difference');
  });
});

describe('progress', () => {
  function tellAll(interactive: boolean, bytes: number): string {
    const told: string[] = [];
    const terminal: Terminal = {
      out: () => undefined,
      err: (text) => told.push(text),
      color: false,
      interactive,
      width: 80,
      folder: '.',
      environment: {},
      today: () => '2026-01-01',
      stopped: new AbortController().signal,
      inputEnded: () => new AbortController().signal,
    };
    const tell = tellProgress(bytes, terminal);
    for (let read = 0; read <= bytes; read += bytes / 400) tell(read);
    return told.join('');
  }

  it('is told for each per cent of a long file on a terminal', () => {
    const told = tellAll(true, 1e9).split('\r');
    expect(told).toHaveLength(102);
    expect(told.at(-1)).toBe('reading calls, 100 %\n');
  });

  it('is not told in a pipe, nor for a short file', () => {
    expect(tellAll(false, 1e9) + tellAll(true, 1e6)).toBe('');
  });
});

it('the usage names the default of --min-calls', () => {
  expect(runContractCli(['compare', '--help']).stdout).toContain(`(${MIN_CALLS})`);
});
