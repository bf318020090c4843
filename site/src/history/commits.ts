// The commits that changed the register, the newest first.
import { askGit } from './git.ts';

export interface Commit {
  /** Forty hexadecimal digits. */
  readonly hash: string;
  /** The instant at which it came into the branch, with its time zone. */
  readonly date: string;
  readonly subject: string;
  /** Tags that stand on it: releases. */
  readonly tags: readonly string[];
}

export type CommitLog =
  /** `why` completes the sentence "the changelog is empty because …". */
  | { readonly kind: 'none'; readonly why: string }
  | {
      readonly kind: 'known';
      readonly commits: readonly Commit[];
      /** Older commits exist but are not in this clone. */
      readonly isShallow: boolean;
      /** Older commits were left out, as more were asked for than are read. */
      readonly isCut: boolean;
    };

/** Fields and commits are separated by characters that no message holds. */
const FIELD_END = '\x1f';
const COMMIT_END = '\x1e';
const FORMAT = `${['%H', '%cI', '%D', '%s', '%b'].join('%x1f')}%x1e`;

/** Reads `most` commits at most. A merge counts once, as the change that it brought into the branch. */
export function readCommits(repository: string, path: string, most: number): CommitLog {
  const shallow = askGit(repository, ['rev-parse', '--is-shallow-repository'])?.trim();
  if (shallow === undefined) return { kind: 'none', why: 'the site was built outside a git checkout' };
  const args = ['log', '--first-parent', '--decorate=full', `--format=${FORMAT}`, `-${most + 1}`, '--', path];
  const commits = parseCommits(askGit(repository, args) ?? '');
  if (commits.length === 0) return { kind: 'none', why: `no commit of this checkout touches ${path}/` };
  return {
    kind: 'known',
    commits: commits.slice(0, most),
    isShallow: shallow === 'true',
    isCut: commits.length > most,
  };
}

export function parseCommits(log: string): Commit[] {
  return log.split(COMMIT_END).flatMap((record) => {
    const [hash, date, refs = '', subject = '', body = ''] = record.trimStart().split(FIELD_END);
    if (hash === undefined || hash === '' || date === undefined) return [];
    const tags = refs.split(', ').flatMap((ref) => /^tag: refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []);
    return [{ hash, date, subject: nameCommit(subject, body), tags }];
  });
}

/** What merged a branch says less than what stands below it: the title of the request that it answers. */
function nameCommit(subject: string, body: string): string {
  const [first = ''] = body.trim().split('\n');
  return /^Merge (?:pull request|branch|remote|commit) /.test(subject) && first !== '' ? first : subject;
}
