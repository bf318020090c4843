// TypeScript in documents compiles against the generated code as it is: a sample that does not is worse than none.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import manifest from '../../../package.json' with { type: 'json' };
import { readDocument } from '../../../runtime/documents/read-document.ts';
import { readRepository } from '../../../runtime/documents/read-repository.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

it('every TypeScript sample of every document type-checks', () => {
  const samples = [...readRepository(ROOT).texts].flatMap(([file, text]) =>
    readDocument(file, text)
      .blocks.filter((block) => block.info === 'ts')
      .map((block) => ({ name: `${file.replaceAll(/[^a-z0-9]+/gi, '-')}-${block.line}.ts`, text: block.text })),
  );
  expect(samples.length).toBeGreaterThan(5);
  const folder = mkdtempSync(join(tmpdir(), 'kling-samples-'));
  try {
    for (const name of ['generated', 'runtime', 'node_modules', 'package.json'])
      symlinkSync(join(ROOT, name), join(folder, name));
    mkdirSync(join(folder, 'samples'));
    for (const { name, text } of samples) {
      // A sample is a module of its own, whose imports are written from the root of the repository.
      writeFileSync(
        join(folder, 'samples', name),
        `${text.replaceAll(/'\.\/(?=generated\/|runtime\/)/g, "'../")}\nexport {};\n`,
      );
    }
    const compilerOptions = { noEmit: true, paths: listSources() };
    const config = { extends: join(ROOT, 'tsconfig.json'), compilerOptions, include: ['samples'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { stdout, status } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
    expect(status).toBe(0);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

/** What a user imports of the package, as the sources that it is built from. */
function listSources(): Record<string, string[]> {
  const modules = Object.entries(manifest.exports).flatMap(([key, target]) =>
    typeof target === 'string' ? [] : [[key, target.default] as const],
  );
  return Object.fromEntries(
    modules.map(([key, built]) => [
      `${manifest.name}${key.slice(1)}`,
      [join(ROOT, built.replace('./dist/', '').replace(/\.js$/, '.ts'))],
    ]),
  );
}
