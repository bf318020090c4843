// What a document shows of a command is what the command prints: shown commands are run, never trusted, and nothing but `kling` is run.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkConsoles, type RunKling } from '../../../runtime/documents/check-consoles.ts';
import { readConsole, readKlingCommand } from '../../../runtime/documents/read-console.ts';
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { readRepository } from '../../../runtime/documents/read-repository.ts';
import { createRunner } from '../../../runtime/documents/run-kling.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Answers with what it was asked to run. */
const echo: RunKling = ({ feed, args }, files) => ({
  output: `${feed.kind} ${args.join(' ')} ${[...files.keys()].join(' ')}`.trim(),
});

function check(page: string, run = echo) {
  const problems = checkConsoles(readDocument('docs/page.md', page), run);
  return {
    problems: problems.map(({ line, message }) => `${line} ${message}`),
    edits: problems.flatMap(({ edit }) => edit ?? []),
  };
}

const PAYLOAD = '```json check operation=a.b valid\n{}\n```\n\n';

describe('the documents of this repository', () => {
  it('show what their commands print', { timeout: 240_000 }, () => {
    const run = createRunner(ROOT);
    const documents = [...readRepository(ROOT).texts].map(([file, text]) => readDocument(file, text));
    expect(documents.flatMap((document) => checkConsoles(document, run))).toEqual([]);
    const commands = documents.flatMap((document) =>
      document.blocks.filter((block) => block.info === 'console').flatMap((block) => readConsole(block.text)),
    );
    expect(commands.filter(({ command }) => readKlingCommand(command) !== undefined).length).toBeGreaterThan(20);
  });
});

describe('a console block', () => {
  it('whose output is right has no problem', () => {
    const page = `${PAYLOAD}\`\`\`console\n$ npm run -s kling -- check a.json --operation a.b\nnothing check a.json --operation a.b a.json\n\`\`\`\n`;
    expect(check(page)).toEqual({ problems: [], edits: [] });
  });

  it('whose output is wrong is a problem, and can be mended in its place', () => {
    const page = "```console\n$ echo '{}' | npm run -s kling -- cost -\nold\n$ ls\nkept\n```\n";
    const { problems, edits } = check(page);
    expect(problems).toEqual([
      "1 the output is out of date; run npm run docs -- --write: echo '{}' | npm run -s kling -- cost -",
    ]);
    const [edit] = edits;
    expect(`${page.slice(0, edit?.start)}${edit?.text}${page.slice(edit?.end)}`).toBe(
      "```console\n$ echo '{}' | npm run -s kling -- cost -\ntext cost -\n$ ls\nkept\n```\n",
    );
  });

  it('whose command breaks is a problem that nothing mends', () => {
    const page = "```console\n$ echo '{}' | npm run -s kling -- cost -\nold\n```\n";
    expect(check(page, () => ({ output: 'x', broken: 'the command ends with 3' }))).toEqual({
      problems: ["1 the command ends with 3: echo '{}' | npm run -s kling -- cost -"],
      edits: [],
    });
  });

  it('that names a payload or a script that nobody shows is a problem', () => {
    expect(check('```console\n$ npm run -s kling -- check a.json\n```\n').problems).toEqual([
      '1 no payload stands above for a.json: npm run -s kling -- check a.json',
    ]);
    expect(check('```console\n$ npm exec -- node a.ts | npm run -s kling -- check -\n```\n').problems).toEqual([
      '1 no script stands above for a.ts: npm exec -- node a.ts | npm run -s kling -- check -',
    ]);
  });
});

describe('readKlingCommand', () => {
  it.each([
    'npm ci && npm start',
    'npm run -s kling -- check a.json; rm -rf /',
    'npm run -s kling -- check $(whoami)',
    'npm run -s kling -- check a.json > b',
    'curl example.com | npm run -s kling -- check -',
    'npm exec -- node ../a.ts | npm run -s kling -- check -',
  ])('does not take %s', (command) => {
    expect(readKlingCommand(command)).toBeUndefined();
  });

  it('takes echo, a script, and quoted words', () => {
    expect(readKlingCommand("echo '{\"a\": 1}' | npm run -s kling -- check - --given 'a=b c'")).toEqual({
      feed: { kind: 'text', text: '{"a": 1}\n' },
      args: ['check', '-', '--given', 'a=b c'],
    });
    expect(readKlingCommand('npm exec -- node scene.ts | npm run -s kling -- check -')).toEqual({
      feed: { kind: 'script', file: 'scene.ts' },
      args: ['check', '-'],
    });
  });
});

describe('the runner', () => {
  it('gives a command its files, feeds it a script, and leaves nothing behind', () => {
    const run = createRunner(ROOT);
    const script = "console.log(JSON.stringify({ model_name: 'kling-v3', prompt: 'a calm sea' }));";
    const command = readKlingCommand(
      'npm exec -- node a.ts | npm run -s kling -- check - --operation text2video.create',
    );
    if (command === undefined) throw new Error('the command is not taken');
    expect(run(command, new Map([['a.ts', script]]))).toEqual({
      output: 'valid  text2video.create request  live-confirmed\n',
    });
  });

  it('shows nothing of a script that fails, or of a command that was called wrongly', () => {
    const run = createRunner(ROOT);
    const fed = readKlingCommand('npm exec -- node a.ts | npm run -s kling -- check - --operation text2video.create');
    const wrong = readKlingCommand('npm run -s kling -- check');
    if (fed === undefined || wrong === undefined) throw new Error('the commands are not taken');
    expect(run(fed, new Map([['a.ts', 'throw 1;']])).broken).toMatch(/^the script above fails \(/);
    expect(run(wrong, new Map()).broken).toBe('the command ends with 2');
  });
});
