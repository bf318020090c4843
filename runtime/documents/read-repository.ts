// Reads what checking documents needs from the disk: the markdown files of the repository, and the contract.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContractModel } from '../../generated/kernel/contract-model.ts';
import type { Repository } from './check-documents.ts';
import { drawPictures } from './pictures/draw-pictures.ts';

/** Folders whose documents are checked; pages of the register are looked into for their links and anchors. */
const FOLDERS = ['docs', 'register', 'site', 'bench'] as const;

/** What is installed or built is no document of the repository: the built site has the markdown of every page once more. */
const MADE = /\/(?:node_modules|dist|\.[^/]+)\//;

export function readRepository(root: string): Repository & Required<Pick<Repository, 'pictures'>> {
  const atRoot = readdirSync(root).filter((name) => name.endsWith('.md'));
  const below = FOLDERS.flatMap((folder) =>
    existsSync(join(root, folder))
      ? readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
          (name) => `${folder}/${name.replaceAll('\\', '/')}`,
        )
      : [],
  ).filter((path) => path.endsWith('.md') && !MADE.test(path));
  return {
    texts: new Map([...atRoot, ...below].sort().map((path) => [path, readFileSync(join(root, path), 'utf8')])),
    exists: (path) => existsSync(join(root, path)),
    pictures: drawPictures(root),
  };
}

/** The file is written by the generator from this very type. */
export function readContract(root: string): ContractModel {
  return JSON.parse(readFileSync(join(root, 'generated/contract.json'), 'utf8')) as ContractModel;
}
