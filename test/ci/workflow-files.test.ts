// What nobody sees until a runner reads it: references between steps, inputs and scripts, rights, and pinned actions.
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { ACTION, listExpressions, RELEASE, readSource, type Step, WORKFLOW } from './workflow-files.ts';

const jobs = Object.entries(WORKFLOW.jobs);
const allSteps: readonly Step[] = [
  ...ACTION.runs.steps,
  ...[...jobs, ...Object.entries(RELEASE.jobs)].flatMap(([, job]) => job.steps),
];

describe('the action and the workflows', () => {
  it('put nothing from outside into a script: it comes through the environment', () => {
    expect(allSteps.filter(({ run }) => run?.includes('${{') === true)).toEqual([]);
  });

  it('pin every action to a commit, with the version beside it', () => {
    const uses = ['action.yml', '.github/workflows/ci.yml', '.github/workflows/release.yml'].flatMap((file) =>
      readSource(file)
        .split('\n')
        .filter((line) => /^\s*(?:- )?uses:/.test(line) && !line.includes('uses: ./')),
    );
    expect(uses.length).toBeGreaterThan(0);
    expect(uses.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line))).toEqual([]);
  });

  it('ask for no secret, except where a version is published', () => {
    expect([...listExpressions(ACTION), ...listExpressions(WORKFLOW)].filter((text) => /secrets/.test(text))).toEqual(
      [],
    );
  });
});

describe('action.yml', () => {
  const expressions = listExpressions(ACTION);
  const { steps } = ACTION.runs;

  it('reads only inputs that it declares, and declares none that it does not read', () => {
    const read = expressions.flatMap((text) => [...text.matchAll(/\binputs\.([\w-]+)/g)].map(([, name = '']) => name));
    expect([...new Set(read)].sort()).toEqual(Object.keys(ACTION.inputs).sort());
  });

  it('reads only outputs that an earlier step writes', () => {
    const written = steps.flatMap(({ id, run = '' }) =>
      [...run.matchAll(/echo "(\w+)=[^"]*" >> "\$GITHUB_OUTPUT"/g)].map(([, name]) => `${id}.${name}`),
    );
    const read = expressions.flatMap((text) =>
      [...text.matchAll(/\bsteps\.(\w+)\.outputs\.(\w+)/g)].map(([, id, name]) => `${id}.${name}`),
    );
    expect([...new Set(read)].sort()).toEqual([...new Set(written)].sort());
    const places = steps.map(({ id }) => id);
    const late = steps.flatMap((step, index) =>
      [...JSON.stringify(step).matchAll(/\bsteps\.(\w+)\.outputs/g)].filter(
        ([, id]) => places.indexOf(id) >= index || !places.includes(id),
      ),
    );
    expect(late).toEqual([]);
  });

  it('runs every script in bash, which is what the tests run it in', () => {
    expect(steps.filter(({ shell, run }) => shell !== 'bash' || run === undefined)).toEqual([]);
  });

  it('gives a script only variables that it reads, and the script reads no other', () => {
    const known = /^(?:GITHUB_|RUNNER_)/;
    const passedOn = ['ROOT', 'REGISTER', 'OUT', 'GH_TOKEN'];
    for (const { run = '', env = {} } of steps) {
      const own = [...run.matchAll(/^\s*(?:if ! )?(\w+)=/gm)].map(([, name = '']) => name);
      const read = [...run.matchAll(/\$\{?([A-Z_]+)\b/g)].map(([, name = '']) => name);
      const filter = [...run.matchAll(/env\.(\w+)/g)].map(([, name = '']) => name);
      const foreign = read.filter((name) => !known.test(name) && !own.includes(name) && env[name] === undefined);
      expect(foreign).toEqual([]);
      expect(Object.keys(env).filter((name) => ![...read, ...filter, ...passedOn].includes(name))).toEqual([]);
    }
  });

  it('says of every input and output what it is', () => {
    const described = [...Object.values(ACTION.inputs), ...Object.values(ACTION.outputs)];
    expect(described.filter(({ description }) => !/^[A-Z0-9].*\.$/.test(description))).toEqual([]);
  });
});

describe('ci.yml', () => {
  it('may only read, except where the comment and the findings are written', () => {
    expect(WORKFLOW.permissions).toEqual({ contents: 'read' });
    expect(
      jobs.filter(([, job]) => job.permissions !== undefined).map(([name, job]) => [name, job.permissions]),
    ).toEqual([['contract', { contents: 'read', 'pull-requests': 'write', 'security-events': 'write' }]]);
    expect(Object.keys(WORKFLOW.on)).toEqual(['push', 'pull_request']);
  });

  it('fetches the history, keeps no credentials, and ends some day', () => {
    const checkouts = jobs.map(([, { steps }]) => steps[0]);
    for (const step of checkouts) {
      expect(step?.uses).toMatch(/^actions\/checkout@/);
      expect(step?.with).toEqual({ 'fetch-depth': 0, 'persist-credentials': false });
    }
    expect(jobs.filter(([, job]) => !(job['timeout-minutes'] > 0))).toEqual([]);
    expect(listExpressions(WORKFLOW.concurrency.group)).toEqual(['github.ref']);
  });

  it('tests the oldest Node that is promised and the one that comes with the package', () => {
    expect(WORKFLOW.jobs.test?.strategy?.matrix.node).toEqual([22, 24]);
    expect(manifest.engines.node).toBe('>=22.18');
    expect(manifest.devDependencies.node).toMatch(/^24\./);
  });

  it('runs only scripts that the package has', () => {
    const scripts = jobs.flatMap(([, { steps }]) => steps.flatMap(({ run }) => run ?? []));
    expect(scripts).toEqual(['npm ci', 'rm node_modules/.bin/node', 'npm test']);
    expect(Object.keys(manifest.scripts)).toContain('test');
  });

  it('uses the action of this repository with inputs that it has', () => {
    const [step] = (WORKFLOW.jobs.contract?.steps ?? []).filter(({ uses }) => uses === './');
    expect(Object.keys(step?.with ?? { none: true }).filter((name) => !Object.hasOwn(ACTION.inputs, name))).toEqual([]);
  });
});

describe('release.yml', () => {
  const { proof, publish } = RELEASE.jobs;

  it('runs for the tag of a version, and for nothing else', () => {
    expect(RELEASE.on).toEqual({ push: { tags: ['v*'] } });
  });

  it('publishes after the proof on every Node that is promised, with the provenance of its run', () => {
    expect(proof?.strategy?.matrix.node).toEqual([22, 24, 26]);
    expect(publish?.needs).toBe('proof');
    expect(publish?.steps.flatMap(({ run }) => run ?? [])).toEqual([
      'npm ci',
      'npm publish --provenance --access public',
    ]);
    expect(manifest.scripts.prepublishOnly).toBe('node package/allow-publish.ts && npm test');
    expect(manifest.scripts.prepack).toBe('node package/main.ts');
  });

  it('may sign where the package comes from, and write nothing', () => {
    expect(RELEASE.permissions).toEqual({ contents: 'read' });
    expect(proof?.permissions).toBeUndefined();
    expect(publish?.permissions).toEqual({ contents: 'read', 'id-token': 'write' });
  });

  it('gives the one secret to the one step that publishes', () => {
    expect(listExpressions(RELEASE).filter((text) => text.includes('secrets'))).toEqual(['secrets.NPM_TOKEN']);
    expect(Object.keys(publish?.steps.at(-1)?.env ?? {})).toEqual(['NODE_AUTH_TOKEN']);
    expect(publish?.environment).toBe('npm');
  });
});
