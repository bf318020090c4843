// A version is published by the workflow of its tag, with its changelog, and by nothing else.
import { expect, it } from 'vitest';
import { findObstacles, type ReleaseFacts } from '../../../package/release/find-obstacles.ts';

const READY: ReleaseFacts = {
  manifest: { version: '1.2.0', repository: { url: 'git+https://github.com/ada/contract.git' } },
  changelog: '# Changelog\n\n## [Unreleased]\n\n## [1.2.0] - 2026-12-01\n\n### Contract\n\nNothing changed.\n',
  environment: {
    GITHUB_ACTIONS: 'true',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REF_NAME: 'v1.2.0',
    GITHUB_REPOSITORY: 'ada/contract',
  },
};

it('a tagged version with its changelog may go', () => {
  expect(findObstacles(READY)).toEqual([]);
});

it('on the machine of a person nothing goes', () => {
  expect(findObstacles({ ...READY, environment: {} })).toEqual([
    'publishing is for the release workflow alone: push the tag v1.2.0, and it publishes (docs/versions.md)',
  ]);
});

it.each([
  [
    'another tag',
    { environment: { ...READY.environment, GITHUB_REF_NAME: 'v1.3.0' } },
    'package.json has version 1.2.0, so the tag v1.2.0 is expected; this is the tag v1.3.0',
  ],
  [
    'a branch',
    { environment: { ...READY.environment, GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' } },
    'package.json has version 1.2.0, so the tag v1.2.0 is expected; this is the branch main',
  ],
  [
    'no section',
    { changelog: '## [1.2.0]\n\n### Contract\n' },
    'CHANGELOG.md has no section "## [1.2.0] - " with its date; name the unreleased one so',
  ],
  [
    'no word on the contract',
    { changelog: '## [1.2.0] - 2026-12-01\n\n- It.\n\n## [1.1.0] - 2026-11-01\n\n### Contract\n' },
    'CHANGELOG.md does not say of 1.2.0 what changed in the contract; npm run changelog writes it',
  ],
  [
    'another repository',
    { manifest: { version: '1.2.0' } },
    'package.json names no repository, and the workflow runs in ada/contract; npm proves where a package comes from only if they are one',
  ],
])('%s stops it', (_name, change, obstacle) => {
  expect(findObstacles({ ...READY, ...change })).toEqual([obstacle]);
});
