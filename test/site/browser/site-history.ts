// Whether the repository that is tested has a history: an archive or a shallow clone has none, and then there is no changelog to test.
import { dayOf } from '../../../site/src/dates/dates.ts';
import { readCommits } from '../../../site/src/history/commits.ts';
import { REPOSITORY } from './build-site.ts';

const log = readCommits(REPOSITORY, 'register', 2);

/** The day of the newest change, if there is an older state to compare it with. */
export const NEWEST_DAY: string | undefined =
  log.kind === 'known' && log.commits.length > 1 && log.commits[0] !== undefined
    ? dayOf(log.commits[0].date)
    : undefined;
