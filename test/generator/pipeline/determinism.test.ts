// Generated files are committed: the same register must give the same bytes on every machine, or every commit is noise.
import { mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { createFolder, createProject, type Project, readText, readTexts, writeText } from '../../vendors/project.ts';
import { runContractCli } from '../../vendors/run-contract-cli.ts';

function generateIn(project: Project, env: NodeJS.ProcessEnv = {}): Record<string, string> {
  const run = runContractCli(['generate', '--root', project.root], env);
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  return readTexts(join(project.root, 'generated'));
}

/** With one capital among the names of pages, so that sorting by letter or by code unit makes a difference. */
function createMixed(): Project {
  const project = createProject();
  renameSync(join(project.root, 'register/events.md'), join(project.root, 'register/Events.md'));
  return project;
}

let expected: Record<string, string>;
let root: string;

beforeAll(() => {
  const project = createMixed();
  root = project.root;
  expected = generateIn(project, { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' });
});

/** A clock that stands still at the beginning of 1970, for a process of its own. */
const OLD_CLOCK = `globalThis.Date = class extends Date {
  constructor(...parts) { super(...(parts.length === 0 ? [0] : parts)); }
  static now() { return 0; }
};`;

describe('the same register', () => {
  it('gives the same bytes in another folder, reached by another path', () => {
    const folder = mkdtempSync(join(createFolder(), 'ü '));
    const project = createMixed();
    mkdirSync(join(folder, 'register/evidence'), { recursive: true });
    const other: Project = { root: folder, folders: { ...project.folders, root: folder } };
    for (const [path, text] of Object.entries(readTexts(join(project.root, 'register'))))
      writeText(other, `register/${path}`, text);
    const run = runContractCli(['generate', '--register', './register/', '--out', 'x/../generated/'], {}, folder);
    expect(run.stderr).toBe('');
    expect(readTexts(join(folder, 'generated'))).toEqual(expected);
  });

  it('gives the same bytes from pages with CRLF line endings, and with a byte order mark', () => {
    const project = createMixed();
    for (const path of Object.keys(readTexts(join(project.root, 'register')))) {
      writeText(project, `register/${path}`, `\uFEFF${readText(project, `register/${path}`).replaceAll('\n', '\r\n')}`);
    }
    expect(generateIn(project)).toEqual(expected);
  });

  it('is read page by page in the order of code units, not of the file system or a language', () => {
    const model: { operations: readonly { id: string; origin: { file: string } }[] } = JSON.parse(
      expected['contract.json'] ?? '',
    );
    expect([...new Set(model.operations.map(({ origin }) => origin.file))]).toEqual([
      'register/Events.md',
      'register/changes.md',
      'register/errors.md',
      'register/parcel.md',
    ]);
  });

  it('gives the same bytes in another time zone, language and year', () => {
    const clock = `--import=data:text/javascript,${encodeURIComponent(OLD_CLOCK)}`;
    const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', NODE_OPTIONS: clock };
    expect(generateIn(createMixed(), env)).toEqual(expected);
  });
});

describe('a generated file', () => {
  it('holds no path of the machine and no time of day', () => {
    const texts = Object.entries(expected);
    expect(texts.filter(([, text]) => text.includes(root) || /[^/]\/(?:tmp|home|work)\//.test(text))).toEqual([]);
    expect(texts.filter(([, text]) => /\d{4}-\d{2}-\d{2}T|\d{2}:\d{2}:\d{2}/.test(text))).toEqual([]);
  });

  it('ends its lines with a line feed alone, and its last line too', () => {
    const texts = Object.entries(expected);
    expect(texts.filter(([, text]) => text.includes('\r') || !text.endsWith('\n')).map(([path]) => path)).toEqual([]);
  });
});
