// A build that would publish something broken fails, and says what is broken.
import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CLEAN_ENVIRONMENT } from './build-site.ts';
import { copyRepository } from './copy-repository.ts';

const root = copyRepository('broken');
afterAll(() => rmSync(root, { recursive: true, force: true }));

/** Builds the copy with a text added to one of its documents. */
function build(added: string): { readonly status: number | null; readonly printed: string } {
  appendFileSync(join(root, 'docs/glossary.md'), added);
  const { status, stdout, stderr } = spawnSync('npm', ['run', '-s', 'build', '-w', 'site'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...CLEAN_ENVIRONMENT, SITE_OUT: join(root, 'built') },
  });
  return { status, printed: stdout + stderr };
}

describe('the build', () => {
  it('fails on an anchor that no page has', () => {
    const { status, printed } = build('\n[there](costs.md#no-such-part)\n');
    expect(printed).toContain(
      'docs/glossary/index.html: /docs/costs/#no-such-part leads to docs/costs/index.html, which has no no-such-part',
    );
    expect(status).not.toBe(0);
  });

  it('fails on what a plugin throws: a link to a file that does not exist', () => {
    const { status, printed } = build('\n[nowhere](no-such-page.md)\n');
    expect(printed).toContain(
      'docs/glossary.md: the link no-such-page.md is broken; docs/no-such-page.md does not exist',
    );
    expect(status).not.toBe(0);
  });
});
