// Where the repository is that the site is made from. Astro is always started in the folder of the site, and bundles lose the place of their modules.
import { basename, dirname } from 'node:path';
import process from 'node:process';

const here = process.cwd();

/** The root of the repository: the parent of the site's folder, or the folder itself for whoever starts there. */
export const REPOSITORY = process.env.SITE_ROOT ?? (basename(here) === 'site' ? dirname(here) : here);
