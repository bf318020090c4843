// What lies on a simulated disk: what every process sees, what is safe from a loss of power, and the changes that are not safe yet.
import { createHash, type Hash } from 'node:crypto';

export interface FileNode {
  readonly kind: 'file';
  /** Never changed in place: trees share them. */
  bytes: Uint8Array;
  /** As of the last sync; undefined before the first. */
  durable: Uint8Array | undefined;
  /** Of the last write, in milliseconds since 1970. */
  modifiedAt: number;
}

export interface DirectoryNode {
  readonly kind: 'directory';
  readonly entries: Map<string, TreeNode>;
  /** As of the last sync of this directory. */
  durable: Map<string, TreeNode>;
}

export type TreeNode = FileNode | DirectoryNode;

export interface Edit {
  readonly directory: DirectoryNode;
  readonly name: string;
  /** Undefined where the name is taken away. */
  readonly node: TreeNode | undefined;
}

/** Edits of one call; a file system with a journal keeps all of them or none. */
export type Change = readonly Edit[];

export interface Tree {
  readonly root: DirectoryNode;
  /** In the order in which they were made. */
  pending: Change[];
}

export function createTree(): Tree {
  return { root: createDirectory(), pending: [] };
}

export function createDirectory(): DirectoryNode {
  return { kind: 'directory', entries: new Map(), durable: new Map() };
}

/** With what is not safe yet: what another process sees after this one was killed. */
export function copyTree({ root, pending }: Tree): Tree {
  const copies = new Map<TreeNode, TreeNode>();
  const copyFile = (node: FileNode): FileNode => {
    const known = copies.get(node);
    if (known?.kind === 'file') return known;
    const copy = { ...node };
    copies.set(node, copy);
    return copy;
  };
  const copyDirectory = (node: DirectoryNode): DirectoryNode => {
    const known = copies.get(node);
    if (known?.kind === 'directory') return known;
    const copy = createDirectory();
    copies.set(node, copy);
    for (const [name, child] of node.entries) copy.entries.set(name, copyNode(child));
    for (const [name, child] of node.durable) copy.durable.set(name, copyNode(child));
    return copy;
  };
  const copyNode = (node: TreeNode): TreeNode => (node.kind === 'file' ? copyFile(node) : copyDirectory(node));
  return {
    root: copyDirectory(root),
    pending: pending.map((change) =>
      change.map(({ directory, name, node }) => ({
        directory: copyDirectory(directory),
        name,
        node: node === undefined ? undefined : copyNode(node),
      })),
    ),
  };
}

/** Paths and files, in the order of their names. */
export function* listFiles({ root }: Pick<Tree, 'root'>): Generator<{
  readonly path: string;
  readonly file: FileNode;
  readonly directory: DirectoryNode;
  readonly name: string;
}> {
  yield* listBelow(root, '');
}

function* listBelow(directory: DirectoryNode, path: string): ReturnType<typeof listFiles> {
  for (const name of [...directory.entries.keys()].sort()) {
    const node = directory.entries.get(name);
    if (node?.kind === 'file') yield { path: `${path}/${name}`, file: node, directory, name };
    if (node?.kind === 'directory') yield* listBelow(node, `${path}/${name}`);
  }
}

/** What is half-written lies here, under names that nobody else uses; nobody reads it again. */
const HALF_WRITTEN = 'tmp';

/** Of everything that a process reads. */
export function hashTree(tree: Pick<Tree, 'root'>): string {
  const hash = createHash('sha256');
  hashBelow(tree.root, hash);
  return hash.digest('base64');
}

function hashBelow({ entries }: DirectoryNode, hash: Hash): void {
  for (const name of [...entries.keys()].sort()) {
    const node = entries.get(name);
    hash.update(`${name}\n`);
    if (node?.kind === 'file') hash.update(`${node.modifiedAt} ${node.bytes.length}\n`).update(node.bytes);
    if (node?.kind === 'directory' && name !== HALF_WRITTEN) hashBelow(node, hash.update('('));
  }
  hash.update(')');
}
