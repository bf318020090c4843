// The port of the store to a disk, on a tree in memory: each call that changes something passes a gate, where the process may die or the call may fail.
import type { Disk, DiskFile, Inode } from '../../../runtime/store/disk.ts';
import { createDirectory, type DirectoryNode, type Edit, type FileNode, type Tree, type TreeNode } from './tree.ts';

export type DiskOperation =
  | 'make-directory'
  | 'open'
  | 'write'
  | 'sync'
  | 'close'
  | 'link'
  | 'rename'
  | 'unlink'
  | 'sync-directory';

/** Called before the change is made; what it throws, the call throws. */
export type Gate = (operation: DiskOperation, path: string) => void;

const PLENTY_OF_BYTES = 2 ** 40;

/** Of ext4. */
const LOCAL = 0xef53;

/** `now` is the clock of the disk, in milliseconds since 1970. */
export function createSimulatedDisk(tree: Tree, pass: Gate, now: () => number = () => 0): Disk {
  const change = (...edits: readonly Edit[]): void => {
    for (const { directory, name, node } of edits)
      if (node === undefined) directory.entries.delete(name);
      else directory.entries.set(name, node);
    tree.pending.push(edits);
  };
  return {
    makeDirectory: async (path) => {
      const { directory, name } = findParent(tree, path);
      if (directory.entries.has(name)) return 'exists';
      pass('make-directory', path);
      change({ directory, name, node: createDirectory() });
      return 'created';
    },
    openExclusive: async (path) => {
      const { directory, name } = findParent(tree, path);
      if (directory.entries.has(name)) return 'exists';
      pass('open', path);
      const node: FileNode = { kind: 'file', bytes: new Uint8Array(), durable: undefined, modifiedAt: now() };
      change({ directory, name, node });
      return openFile(node, path, pass, now);
    },
    link: async (from, to) => {
      const node = requireNode(tree, from);
      const { directory, name } = findParent(tree, to);
      pass('link', to);
      if (directory.entries.has(name)) return 'exists';
      change({ directory, name, node });
      return 'created';
    },
    rename: async (from, to) => {
      const node = requireNode(tree, from);
      const [source, target] = [findParent(tree, from), findParent(tree, to)];
      const there = target.directory.entries.get(target.name);
      if (there?.kind === 'directory' && there.entries.size > 0) throw fail('ENOTEMPTY', to);
      pass('rename', to);
      change({ ...source, node: undefined }, { ...target, node });
    },
    unlink: async (path) => {
      const { directory, name } = findParent(tree, path);
      pass('unlink', path);
      if (directory.entries.has(name)) change({ directory, name, node: undefined });
    },
    readFile: async (path) => {
      const node = findNode(tree, path);
      if (node?.kind === 'directory') throw fail('EISDIR', path);
      return node?.bytes;
    },
    readDirectory: async (path) => {
      const node = findNode(tree, path);
      if (node?.kind === 'file') throw fail('ENOTDIR', path);
      return node === undefined ? undefined : [...node.entries.keys()].sort();
    },
    syncDirectory: async (path) => {
      const directory = requireNode(tree, path);
      if (directory.kind === 'file') throw fail('ENOTDIR', path);
      pass('sync-directory', path);
      syncDirectory(tree, directory);
    },
    inspect: async (path) => describe(findNode(tree, path)),
    statFileSystem: async () => ({ freeBytes: PLENTY_OF_BYTES, type: LOCAL }),
  };
}

export function fail(code: string, path: string): Error {
  return Object.assign(new Error(`${code}: ${path}`), { code });
}

function openFile(node: FileNode, path: string, pass: Gate, now: () => number): DiskFile {
  return {
    write: async (bytes) => {
      pass('write', path);
      node.bytes = Buffer.concat([node.bytes, bytes]);
      node.modifiedAt = now();
      return bytes.length;
    },
    size: async () => node.bytes.length,
    sync: async () => {
      pass('sync', path);
      node.durable = node.bytes;
    },
    close: async () => pass('close', path),
  };
}

/** A change that touches this directory is safe as a whole from now on. */
function syncDirectory(tree: Tree, directory: DirectoryNode): void {
  const safe = tree.pending.filter((edits) => edits.some((edit) => edit.directory === directory));
  for (const edit of safe.flat())
    if (edit.node === undefined) edit.directory.durable.delete(edit.name);
    else edit.directory.durable.set(edit.name, edit.node);
  tree.pending = tree.pending.filter((edits) => !safe.includes(edits));
}

function findNode({ root }: Tree, path: string): TreeNode | undefined {
  let node: TreeNode | undefined = root;
  for (const step of path.split('/').filter((name) => name !== ''))
    node = node?.kind === 'directory' ? node.entries.get(step) : undefined;
  return node;
}

function requireNode(tree: Tree, path: string): TreeNode {
  const node = findNode(tree, path);
  if (node === undefined) throw fail('ENOENT', path);
  return node;
}

function findParent(tree: Tree, path: string): { readonly directory: DirectoryNode; readonly name: string } {
  const end = path.lastIndexOf('/');
  const directory = requireNode(tree, path.slice(0, end));
  if (directory.kind === 'file') throw fail('ENOTDIR', path);
  return { directory, name: path.slice(end + 1) };
}

function describe(node: TreeNode | undefined): Inode | undefined {
  if (node === undefined) return undefined;
  const [bytes, modifiedAt] = node.kind === 'file' ? [node.bytes.length, node.modifiedAt] : [0, 0];
  // Without an owner nobody asks for the mode.
  return { kind: node.kind, mode: node.kind === 'file' ? 0o600 : 0o700, owner: undefined, bytes, modifiedAt };
}
