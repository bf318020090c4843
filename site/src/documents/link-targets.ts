// The targets of links for the repository that the site is made from.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { REPOSITORY } from '../model/repository.ts';
import { publishedAs } from '../publish/published-files.ts';
import type { SiteSettings } from '../settings.ts';
import { isDocument } from './list-documents.ts';
import type { LinkTargets } from './resolve-link.ts';

export function createLinkTargets(
  routes: LinkTargets['routes'],
  { repository, branch }: Pick<SiteSettings, 'repository' | 'branch'>,
): LinkTargets {
  return {
    routes,
    isPage: (file) => isDocument(file) && existsSync(join(REPOSITORY, file)),
    publishedAs,
    exists: (path) => existsSync(join(REPOSITORY, path)),
    inRepository: (path) => (repository === undefined ? undefined : `${repository}/blob/${branch}/${path}`),
  };
}
