// The watch is left running for days: it must hear every save, tell only what is new, and survive whatever is saved.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { createProject, type Project, REPOSITORY, readText, replaceText, writeText } from '../vendors/project.ts';

interface Watch {
  /** All that was printed so far. */
  readonly printed: () => string;
  /** Resolves once the text printed since the last call matches; what it printed. */
  readonly waitFor: (pattern: RegExp) => Promise<string>;
  readonly interrupt: () => Promise<number | null>;
  /** As if whoever holds its standard input were gone. */
  readonly abandon: () => Promise<number | null>;
}

const running: (() => void)[] = [];
afterEach(() => {
  for (const stop of running.splice(0)) stop();
});

function startWatch({ root }: Project, ...options: readonly string[]): Watch {
  const child = spawn(process.execPath, [
    join(REPOSITORY, 'generator/cli/main.ts'),
    'generate',
    '--watch',
    '--root',
    root,
    ...options,
  ]);
  running.push(() => child.kill('SIGKILL'));
  let text = '';
  let read = 0;
  let tell = (): void => undefined;
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
      tell();
    });
  const ended = new Promise<number | null>((resolve) => child.on('close', (code) => resolve(code)));
  return {
    printed: () => text,
    waitFor: (pattern) =>
      new Promise((resolve) => {
        tell = () => {
          const fresh = text.slice(read);
          if (!pattern.test(fresh)) return;
          read = text.length;
          tell = () => undefined;
          resolve(fresh);
        };
        tell();
      }),
    interrupt: () => {
      child.kill('SIGINT');
      return ended;
    },
    abandon: () => {
      child.stdin.end();
      return ended;
    },
  };
}

describe('contract generate --watch', () => {
  it('generates after a save, shows a new finding once, says when it is mended, and ends with Ctrl-C', async () => {
    const project = createProject();
    const watch = startWatch(project);
    await watch.waitFor(/watching register\/; Ctrl-C ends it\n$/);

    replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string<uri>` |');
    const bad = await watch.waitFor(/fix {11}use a type of the grammar\n/);
    expect(bad).toMatch(/^register\/events\.md: nothing is generated while there are errors, 1 new finding\n/);
    expect(bad).toContain('register/events.md:15:14  TYPE-UNKNOWN  `string<uri>` is not a type\n');

    replaceText(project, 'register/policies.md', '| `wait` | 30 s |', '| `wait` | 31 s |');
    expect(await watch.waitFor(/as before\n/)).toBe(
      'register/policies.md: nothing is generated while there are errors, 1 as before\n',
    );

    replaceText(project, 'register/events.md', '| `proof` | `string<uri>` |', '| `proof` | `string<url>` |');
    expect(await watch.waitFor(/wrote policies\.ts\n/)).toBe(
      'register/events.md: 2 written\n  mended TYPE-UNKNOWN in register/events.md\n  wrote contract.json\n  wrote policies.ts\n',
    );
    expect(readText(project, 'generated/contract.json')).toContain('"value": "31 s"');
    expect(await watch.interrupt()).toBe(0);
  });

  it('survives a page that is torn, a register that is gone, and goes on when it is back', async () => {
    const project = createProject();
    const watch = startWatch(project);
    await watch.waitFor(/Ctrl-C ends it\n$/);

    writeText(project, 'register/torn.md', '| Field | Type\n```json\n| \u0000');
    expect(await watch.waitFor(/PAGE-FENCE/)).toContain('register/torn.md: nothing is generated');

    renameSync(join(project.root, 'register'), join(project.root, 'away'));
    await watch.waitFor(/no page is left; waiting for one\n/);
    expect(existsSync(join(project.root, 'generated/contract.json'))).toBe(true);

    renameSync(join(project.root, 'away'), join(project.root, 'register'));
    await watch.waitFor(/nothing is generated/);
    writeText(project, 'register/torn.md', '# Whole again\n');
    expect(await watch.waitFor(/register\/torn\.md: nothing changed\n/)).toContain('mended PAGE-FENCE');
  });

  it('tells a program all findings of each run in one line, with their frames, and ends when it is alone', async () => {
    const project = createProject();
    const watch = startWatch(project, '--json');
    const readRun = async () => JSON.parse(await watch.waitFor(/\n$/));
    expect(await readRun()).toMatchObject({ why: 'started', findings: [], removed: [] });

    replaceText(project, 'register/events.md', '| `proof` | `string<url>` |', '| `proof` | `string<uri>` |');
    const { why, findings, written } = await readRun();
    expect({ why, written }).toEqual({ why: 'register/events.md', written: [] });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ code: 'TYPE-UNKNOWN', place: { file: 'register/events.md', line: 15 } });
    expect(findings[0].shown).toMatch(/^register\/events\.md:15:14 {2}TYPE-UNKNOWN .+\n.+\n +\| +\^+\n/);

    replaceText(project, 'register/events.md', '| `proof` | `string<uri>` |', '| `proof` | `string<url>` |');
    expect(await readRun()).toEqual({ why: 'register/events.md', findings: [], written: [], removed: [] });
    expect(await watch.abandon()).toBe(0);
  });

  it('follows the settings, says what is wrong with them, and goes on when they are mended', async () => {
    const project = createProject();
    writeText(project, 'contract.config.json', '{"title":"Parcels"}');
    const watch = startWatch(project);
    await watch.waitFor(/Ctrl-C ends it\n$/);
    writeText(project, 'contract.config.json', '{"title":"Parcels of today"}');
    expect(await watch.waitFor(/written\n/)).toMatch(/^contract\.config\.json: \d+ written\n/);
    expect(JSON.parse(readText(project, 'generated/openapi.json')).info.title).toBe('Parcels of today');

    writeText(project, 'contract.config.json', '{"titel":"Parcels"}');
    expect(await watch.waitFor(/\n/)).toMatch(
      /^contract\.config\.json: contract\.config\.json: titel is no setting; .+; nothing is generated until that is mended\n$/,
    );
    writeText(project, 'contract.config.json', '{"title":"Parcels"}');
    expect(await watch.waitFor(/written\n/)).toMatch(/^contract\.config\.json: \d+ written\n/);
    expect(JSON.parse(readText(project, 'generated/openapi.json')).info.title).toBe('Parcels');
  });

  it('follows the register to another folder that the settings name', async () => {
    const project = createProject();
    const watch = startWatch(project, '--json');
    await watch.waitFor(/\n$/);
    renameSync(join(project.root, 'register'), join(project.root, 'pages'));
    await watch.waitFor(/no page is left/);
    writeText(project, 'contract.config.json', '{"register":"pages"}');
    await watch.waitFor(/"why":"contract.config.json","findings":\[\]/);
    replaceText(project, 'pages/policies.md', '| `wait` | 30 s |', '| `wait` | 31 s |');
    expect(JSON.parse(await watch.waitFor(/\n$/))).toMatchObject({ why: 'pages/policies.md', findings: [] });
  });

  it('makes a generated file again that was edited or deleted, once', async () => {
    const project = createProject();
    const watch = startWatch(project);
    await watch.waitFor(/Ctrl-C ends it\n$/);
    const [types, contract] = [readText(project, 'generated/types.ts'), readText(project, 'generated/contract.json')];
    writeText(project, 'generated/types.ts', 'export {};\n');
    expect(await watch.waitFor(/wrote types\.ts\n/)).toContain('generated/types.ts: 1 written\n');
    rmSync(join(project.root, 'generated/contract.json'));
    expect(await watch.waitFor(/wrote contract\.json\n/)).toContain('generated/contract.json: 1 written\n');
    expect([readText(project, 'generated/types.ts'), readText(project, 'generated/contract.json')]).toEqual([
      types,
      contract,
    ]);
    replaceText(project, 'register/policies.md', '| `wait` | 30 s |', '| `wait` | 31 s |');
    await watch.waitFor(/wrote policies\.ts\n/);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await watch.waitFor(/^/)).toBe('');
  });

  it('tells a program that no page is left', async () => {
    const project = createProject();
    const watch = startWatch(project, '--json');
    await watch.waitFor(/\n$/);
    renameSync(join(project.root, 'register'), join(project.root, 'away'));
    expect(JSON.parse(await watch.waitFor(/\n$/))).toMatchObject({
      problem: 'no page is left; waiting for one',
      findings: [],
      written: [],
    });
  });

  it.each([
    ['nothing', 'r', '/dev/null'],
    ['a file', 'r', join(REPOSITORY, 'LICENSE')],
    ['something that cannot be read', 'w', '/dev/null'],
  ])('ends for a program whose standard input is %s, after the first run', async (_what, flags, path) => {
    const { root } = createProject();
    const input = openSync(path, flags);
    const command = [join(REPOSITORY, 'generator/cli/main.ts'), 'generate', '--watch', '--json', '--root', root];
    const child = spawn(process.execPath, command, { stdio: [input, 'pipe', 'pipe'] });
    closeSync(input);
    running.push(() => child.kill('SIGKILL'));
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect([code, text]).toEqual([0, expect.stringMatching(/^\{"why":"started",.+\}\n$/)]);
  });
});
