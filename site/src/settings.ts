// What differs from one place where the site is published to another. All of it comes from the environment, nothing is required.

export interface SiteSettings {
  /** Begins and ends with a slash: `/` or `/contract/`. */
  readonly base: string;
  /** Origin with scheme (`https://docs.example`), for absolute links in feeds; undefined while it is not known. */
  readonly origin: string | undefined;
  /** Address of the repository on the web; without it pages have no edit links and source files no links at all. */
  readonly repository: string | undefined;
  /** Branch or commit that links into the repository show. */
  readonly branch: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

export function readSettings(environment: Environment): SiteSettings {
  const { SITE_BASE, SITE_URL, SITE_REPOSITORY, SITE_BRANCH, GITHUB_SERVER_URL, GITHUB_REPOSITORY } = environment;
  const forge = GITHUB_SERVER_URL && GITHUB_REPOSITORY ? `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}` : undefined;
  return {
    base: `/${(SITE_BASE ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
    origin: SITE_URL ? new URL(SITE_URL).origin : undefined,
    repository: (SITE_REPOSITORY || forge)?.replace(/\/+$/, ''),
    branch: SITE_BRANCH || 'main',
  };
}
