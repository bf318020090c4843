// What the pages of the register call themselves, by file.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listDocuments } from '../documents/list-documents.ts';
import { readTitle } from '../documents/read-title.ts';
import { REPOSITORY } from '../model/repository.ts';

export function readRegisterTitles(): Map<string, string> {
  const files = listDocuments(REPOSITORY).filter((file) => file.startsWith('register/'));
  return new Map(files.map((file) => [file, readTitle(readFileSync(join(REPOSITORY, file), 'utf8'), file).title]));
}
