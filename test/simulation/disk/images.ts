// What a loss of power may leave: twelve disks for one moment. Without a sync nothing is promised, so each of them is one that a file system is allowed to leave.
import { type Chance, createChance } from '../random.ts';
import {
  type Change,
  copyTree,
  createDirectory,
  type DirectoryNode,
  type FileNode,
  type Tree,
  type TreeNode,
} from './tree.ts';

/** `killed` is no loss of power: the next process sees everything, and what was not synced is still not safe. */
export const IMAGES = [
  'killed',
  'nothing',
  'everything',
  'empty files',
  'torn files',
  'some 1',
  'some 2',
  'some 3',
  'some 4',
  'first 1',
  'first 2',
  'first 3',
  'first 4',
] as const;
export type Image = (typeof IMAGES)[number];

/** The disk after the crash; the tree itself stays as it is. */
export function crashTree(tree: Tree, image: Image, seed: number): Tree {
  if (image === 'killed') return copyTree(tree);
  const chance = createChance(seed);
  return rebuild(tree, keepChanges(tree.pending, image, chance), (file) => keepBytes(file, image, chance));
}

/** Which names survive: any of them, or the first so many, as a journal is written in order. */
function keepChanges(pending: readonly Change[], image: Image, chance: Chance): readonly Change[] {
  if (image === 'nothing') return [];
  if (image.startsWith('some')) return pending.filter(() => chance.next() < 0.5);
  if (image.startsWith('first')) return pending.slice(0, chance.pick(pending.length + 1));
  return pending;
}

function keepBytes({ bytes, durable }: FileNode, image: Image, chance: Chance): Uint8Array {
  if (bytes === durable) return bytes;
  const old = durable ?? new Uint8Array();
  if (image === 'nothing') return old;
  if (image === 'everything') return bytes;
  if (image === 'empty files') return new Uint8Array();
  if (image === 'torn files') return bytes.subarray(0, bytes.length >> 1);
  const torn = bytes.subarray(0, chance.pick(bytes.length + 1));
  // The length of a file may be safe before its blocks are: they read as zeros.
  const zeroed = Uint8Array.from(bytes, (byte, at) => (at < torn.length ? byte : 0));
  return [old, bytes, torn, zeroed][chance.pick(4)] ?? old;
}

function rebuild(tree: Tree, kept: readonly Change[], bytesOf: (file: FileNode) => Uint8Array): Tree {
  const made = new Map<TreeNode, TreeNode>();
  const edits = new Map<DirectoryNode, Map<string, TreeNode | undefined>>();
  for (const { directory, name, node } of kept.flat()) {
    const names = edits.get(directory) ?? new Map<string, TreeNode | undefined>();
    edits.set(directory, names.set(name, node));
  }
  const build = (node: TreeNode): TreeNode => {
    const known = made.get(node);
    if (known !== undefined) return known;
    if (node.kind === 'file') {
      const bytes = bytesOf(node);
      const file: FileNode = { kind: 'file', bytes, durable: bytes, modifiedAt: node.modifiedAt };
      made.set(node, file);
      return file;
    }
    const directory = createDirectory();
    made.set(node, directory);
    for (const [name, child] of new Map<string, TreeNode | undefined>([...node.durable, ...(edits.get(node) ?? [])]))
      if (child !== undefined) directory.entries.set(name, build(child));
    directory.durable = new Map(directory.entries);
    return directory;
  };
  const root = build(tree.root);
  return { root: root.kind === 'directory' ? root : createDirectory(), pending: [] };
}
