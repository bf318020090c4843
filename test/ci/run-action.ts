// Runs the steps of action.yml as a runner does: each script by bash in the checkout, variables from expressions, outputs and summary through files, and a `gh` that only notes what it is asked.
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFolder, REPOSITORY } from '../vendors/project.ts';
import { ACTION, type Step } from './workflow-files.ts';

export interface Event {
  /** The checkout. */
  readonly workspace: string;
  readonly inputs?: Readonly<Record<string, string>>;
  /** The tip of the base of the pull request; absent for a push. */
  readonly baseSha?: string;
  /** The tip of the branch of the pull request. */
  readonly headSha?: string;
  /** Ids of comments that `gh` finds, or that it may not look. */
  readonly comments?: readonly number[] | 'denied';
}

export interface GhCall {
  readonly args: readonly string[];
  readonly token: string;
  /** What `--field body=@FILE` would send. */
  readonly body?: string;
}

export interface ActionRun {
  /** The first code that is not 0, or 0. */
  readonly code: number;
  /** The step that it came from. */
  readonly failed?: string;
  readonly log: string;
  readonly summary: string;
  readonly calls: readonly GhCall[];
  readonly outputs: Readonly<Record<string, string>>;
}

const GH = `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
const file = args.find((word) => word.startsWith('body=@'))?.slice('body=@'.length);
const call = { args, token: process.env.GH_TOKEN ?? '', ...(file === undefined ? {} : { body: readFileSync(file, 'utf8') }) };
appendFileSync(process.env.FAKE_GH_CALLS, JSON.stringify(call) + '\\n');
if (process.env.FAKE_GH_COMMENTS === 'denied') {
  console.error('gh: Resource not accessible by integration (HTTP 403)');
  process.exit(1);
}
if (args.includes('--paginate')) process.stdout.write(process.env.FAKE_GH_COMMENTS);
`;

export function runAction(event: Event): ActionRun {
  const home = createFolder();
  const paths = {
    output: join(home, 'output'),
    summary: join(home, 'summary'),
    calls: join(home, 'calls'),
    temp: join(home, 'temp dir'),
    bin: join(home, 'bin'),
  };
  mkdirSync(paths.temp);
  mkdirSync(paths.bin);
  writeFileSync(join(paths.bin, 'gh'), GH);
  chmodSync(join(paths.bin, 'gh'), 0o755);
  const { comments = [] } = event;
  const base: NodeJS.ProcessEnv = {
    ...process.env,
    FORCE_COLOR: undefined,
    PATH: `${paths.bin}:${process.env.PATH}`,
    GITHUB_ACTION_PATH: REPOSITORY,
    GITHUB_REPOSITORY: 'owner/name',
    GITHUB_OUTPUT: paths.output,
    GITHUB_STEP_SUMMARY: paths.summary,
    RUNNER_TEMP: paths.temp,
    FAKE_GH_CALLS: paths.calls,
    FAKE_GH_COMMENTS: comments === 'denied' ? comments : comments.map((id) => `${id}\n`).join(''),
  };
  const outputs = new Map<string, string>();
  let log = '';
  let failed: { readonly code: number; readonly failed: string } | undefined;
  for (const step of ACTION.runs.steps) {
    const look = (expression: string) => lookUp(expression, event, outputs);
    if (failed !== undefined || !isWanted(step, look)) continue;
    writeFileSync(paths.output, '');
    const { code, text } = runStep(step, { ...base, ...fillVariables(step, look) }, event.workspace, home);
    log += text;
    for (const line of readFileSync(paths.output, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0) outputs.set(`steps.${step.id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
    if (code !== 0) failed = { code, failed: step.name ?? '' };
  }
  return {
    code: 0,
    ...failed,
    log,
    summary: readIfThere(paths.summary),
    calls: readIfThere(paths.calls)
      .split('\n')
      .filter((line) => line !== '')
      .map((line): GhCall => JSON.parse(line)),
    outputs: Object.fromEntries(
      Object.entries(ACTION.outputs).map(([name, { value }]) => [
        name,
        fill(value, (text) => lookUp(text, event, outputs)),
      ]),
    ),
  };
}

/** As a runner does for `shell: bash`. */
function runStep(step: Step, env: NodeJS.ProcessEnv, cwd: string, home: string): { code: number; text: string } {
  const script = join(home, 'script.sh');
  writeFileSync(script, step.run ?? '');
  const run = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], { cwd, env, encoding: 'utf8' });
  return { code: run.status ?? 1, text: `${run.stdout}${run.stderr}` };
}

function fillVariables({ env = {} }: Step, look: (expression: string) => string): Record<string, string> {
  return Object.fromEntries(Object.entries(env).map(([name, value]) => [name, fill(value, look)]));
}

function fill(value: string, look: (expression: string) => string): string {
  return value.replaceAll(/\$\{\{(.*?)\}\}/gs, (_whole, inner: string) => look(inner.trim()));
}

/** Conditions of the action are comparisons joined by `&&`; anything else is a mistake of this reader. */
function isWanted({ if: condition }: Step, look: (expression: string) => string): boolean {
  if (condition === undefined) return true;
  const inner = /^\$\{\{(.*)\}\}$/s.exec(condition)?.[1] ?? condition;
  return inner.split('&&').every((part) => {
    const [, left = '', sign, right = ''] = /^\s*([\w.-]+) (==|!=) '([^']*)'\s*$/.exec(part) ?? [];
    if (sign === undefined) throw new Error(`this condition is not understood: ${part}`);
    return (look(left) === right) === (sign === '==');
  });
}

function lookUp(
  expression: string,
  { inputs = {}, baseSha, headSha = '' }: Event,
  outputs: ReadonlyMap<string, string>,
): string {
  const [kind, name = ''] = expression.split(/\.(.*)/s);
  if (kind === 'steps') return outputs.get(expression) ?? '';
  if (kind === 'inputs') {
    const given = inputs[name] ?? ACTION.inputs[name]?.default;
    if (given === undefined) throw new Error(`there is no input ${name}`);
    return fill(given, (inner) =>
      lookUp(inner, { workspace: '', ...(baseSha === undefined ? {} : { baseSha }) }, outputs),
    );
  }
  const isPull = baseSha !== undefined;
  const known: Readonly<Record<string, string>> = {
    'github.token': 'the-token-of-the-job',
    'github.event_name': isPull ? 'pull_request' : 'push',
    'github.event.pull_request.base.sha': baseSha ?? '',
    'github.event.pull_request.head.sha': headSha,
    'github.event.pull_request.number': isPull ? '7' : '',
  };
  const value = known[expression];
  if (value === undefined) throw new Error(`this expression is not understood: ${expression}`);
  return value;
}

function readIfThere(path: string): string {
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}
