// `npm test`: lint, types, drift and the build of the site run side by side, since none of them fills a machine; when all are good, the tests run on that site.
import { rmSync } from 'node:fs';
import { type Outcome, printSteps, runStep, type Step } from './run-steps.ts';
import { buildSite, createSiteFolder } from './site/browser/build-site.ts';

const site = createSiteFolder();
process.once('exit', () => rmSync(site, { recursive: true, force: true }));
// The terminal tells everything that was started too, which ends first.
process.once('SIGINT', () => {
  process.exitCode = 130;
});

const npm = (...args: readonly string[]) => runStep('npm', ['run', '-s', ...args]);

/** A good build has a line for each page, which nobody reads. */
async function buildQuietly(): Promise<Outcome> {
  const { code, text } = await buildSite(site);
  return { code, text: code === 0 ? '' : text };
}

const STEPS: readonly Step[] = [
  { name: 'lint', run: () => npm('lint') },
  { name: 'types', run: () => npm('typecheck') },
  { name: 'drift', run: () => npm('contract', '--', 'check') },
  { name: 'site', run: buildQuietly },
];

const failed = await printSteps(STEPS, (text) => process.stdout.write(text));
if (failed.length > 0) {
  process.stderr.write(`npm test: no tests were run; mend first: ${failed.join(', ')}\n`);
  process.exitCode ??= 1;
} else {
  const tests = ['run', '-s', 'test:unit', '--', ...process.argv.slice(2)];
  const { code } = await runStep('npm', tests, { env: { ...process.env, SITE_DIST: site }, stdio: 'inherit' });
  process.exitCode ??= code;
}
