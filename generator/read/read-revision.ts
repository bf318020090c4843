// Reads files as they are in a commit: with the plumbing of git, without a checkout, and never through a shell.
import { spawnSync } from 'node:child_process';

/** A text says what is wrong, for a person. */
export type Problem = string;

/** The id of the tree of a commit, tag or tree. */
export function findTree(root: string, ref: string): { readonly tree: string } | Problem {
  const shallow = runGit(root, ['rev-parse', '--is-shallow-repository']);
  if (typeof shallow === 'string') return `${shallow}; two folders are compared with --from and --to`;
  const found = runGit(root, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{tree}`]);
  if (typeof found !== 'string') return { tree: found.toString('utf8').trim() };
  const hint = /\.\./.test(ref)
    ? 'give the two ends as two arguments'
    : shallow.toString('utf8').trim() === 'true'
      ? 'the clone is shallow: fetch the whole history (git fetch --unshallow, or fetch-depth: 0 in a workflow)'
      : 'git log and git branch --all show what there is';
  return `${ref} is no commit of this repository; ${hint}`;
}

/** Texts of the files below a path of a tree that the test accepts, by their paths from `root`, in the order of git. Links are no files. */
export function readTree(
  root: string,
  tree: string,
  path: string,
  accepts: (path: string) => boolean,
): ReadonlyMap<string, string> | Problem {
  const listing = runGit(root, ['ls-tree', '-r', '-z', '--end-of-options', tree, path]);
  if (typeof listing === 'string') return listing;
  const files = listing
    .toString('utf8')
    .split('\0')
    .flatMap((line) => {
      const [, mode = '', id = '', file = ''] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return mode.startsWith('100') && accepts(file) ? [{ id, file }] : [];
    });
  if (files.length === 0) return new Map();
  const batch = runGit(root, ['cat-file', '--batch'], `${files.map(({ id }) => id).join('\n')}\n`);
  if (typeof batch === 'string') return batch;
  return readBatch(batch, files);
}

/** Each object is a line with its size, then so many bytes, then a line feed. */
function readBatch(
  batch: Buffer,
  files: readonly { readonly id: string; readonly file: string }[],
): ReadonlyMap<string, string> | Problem {
  const texts = new Map<string, string>();
  let position = 0;
  for (const { id, file } of files) {
    const end = batch.indexOf('\n', position);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(batch.toString('latin1', position, end))?.[1];
    if (size === undefined) return `${file} (${id}) is missing in this clone; fetch the whole history`;
    texts.set(file, batch.toString('utf8', end + 1, end + 1 + Number(size)));
    position = end + 1 + Number(size) + 1;
  }
  return texts;
}

/** Much more than any register; what is larger is no register, and would not fit into memory. */
const MOST_BYTES = 512 * 1024 * 1024;

/** A hook's own repository is not meant, a clone without all objects must not go to the network, and a path is no pattern. */
const ENVIRONMENT = {
  GIT_DIR: undefined,
  GIT_WORK_TREE: undefined,
  GIT_NO_LAZY_FETCH: '1',
  GIT_LITERAL_PATHSPECS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
} as const;

function runGit(root: string, args: readonly string[], input = ''): Buffer | Problem {
  const { stdout, stderr, status, error } = spawnSync('git', ['-C', root, ...args], {
    input,
    maxBuffer: MOST_BYTES,
    env: { ...process.env, ...ENVIRONMENT },
  });
  if (error !== undefined) return explainError(error);
  if (status === 0) return stdout;
  const [line = ''] = stderr.toString('utf8').split('\n');
  return line === '' ? `git ${args[0]} ends with ${status}` : `git says: ${line.replace(/^fatal: /, '')}`;
}

function explainError(error: Error): Problem {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'git is not installed';
  return code === 'ENOBUFS' ? 'the register is larger than 512 MiB there' : `git cannot be run: ${error.message}`;
}
