// What stands against publishing: npm takes a version once and for all, so it is published by the release workflow of a tag and by nothing else.
import { listSections } from '../changelog/changelog.ts';

export interface ReleaseFacts {
  readonly manifest: {
    readonly version: string;
    readonly repository?: string | { readonly url: string };
  };
  readonly changelog: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** Empty when nothing does. */
export function findObstacles({ manifest, changelog, environment }: ReleaseFacts): string[] {
  const { version } = manifest;
  if (environment.GITHUB_ACTIONS !== 'true')
    return [
      `publishing is for the release workflow alone: push the tag v${version}, and it publishes (docs/versions.md)`,
    ];
  const obstacles: string[] = [];
  const { GITHUB_REF_TYPE: type, GITHUB_REF_NAME: name = '', GITHUB_REPOSITORY: repository = '' } = environment;
  if (type !== 'tag' || name !== `v${version}`)
    obstacles.push(
      `package.json has version ${version}, so the tag v${version} is expected; this is the ${type} ${name}`,
    );
  const section = listSections(changelog).find((candidate) => candidate.version === version);
  if (section?.date === undefined)
    obstacles.push(`CHANGELOG.md has no section "## [${version}] - " with its date; name the unreleased one so`);
  else if (!changelog.slice(section.start, section.end).includes('### Contract\n'))
    obstacles.push(`CHANGELOG.md does not say of ${version} what changed in the contract; npm run changelog writes it`);
  const { repository: own } = manifest;
  const address = typeof own === 'string' ? own : (own?.url ?? '');
  if (!address.replace(/\.git$/, '').endsWith(`/${repository}`))
    obstacles.push(
      `package.json names ${address === '' ? 'no repository' : `the repository ${address}`}, and the workflow runs in ${repository}; npm proves where a package comes from only if they are one`,
    );
  return obstacles;
}
