// Settings of the place of publication.
import { expect, it } from 'vitest';
import { readSettings } from '../../site/src/settings.ts';

it('need nothing', () => {
  expect(readSettings({})).toEqual({ base: '/', origin: undefined, repository: undefined, branch: 'main' });
});

it('take a base path in any form, and an address without its path', () => {
  const bases = ['contract', '/contract', '/contract/', '/'].map((SITE_BASE) => readSettings({ SITE_BASE }).base);
  expect(bases).toEqual(['/contract/', '/contract/', '/contract/', '/']);
  expect(readSettings({ SITE_URL: 'https://docs.example/x/' }).origin).toBe('https://docs.example');
});

it('know the repository on GitHub Actions, and prefer what is said', () => {
  const forge = { GITHUB_SERVER_URL: 'https://git.example', GITHUB_REPOSITORY: 'a/b' };
  expect(readSettings(forge).repository).toBe('https://git.example/a/b');
  expect(readSettings({ ...forge, SITE_REPOSITORY: 'https://own.example/c/' }).repository).toBe(
    'https://own.example/c',
  );
});
