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

/** Fields of a line of the log are separated by a character that no subject holds. */
const SEPARATOR = '\x1f';
const FORMAT = ['%H', '%cI', '%D', '%s'].join('%x1f');

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
  return log.split('\n').flatMap((line) => {
    const [hash, date, refs = '', subject = ''] = line.split(SEPARATOR);
    if (hash === undefined || hash === '' || date === undefined) return [];
    const tags = refs.split(', ').flatMap((ref) => /^tag: refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []);
    return [{ hash, date, subject, tags }];
  });
}
