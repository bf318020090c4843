// Brings the markdown of the repository into Astro's collection without copies. A page that cannot be rendered fails the build, which Astro's own loader would only log.
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { readContract } from '../model/contract.ts';
import { REPOSITORY } from '../model/repository.ts';
import { identifyDocument } from '../routes/document-paths.ts';
import { isDocument, listDocuments } from './list-documents.ts';
import { readSummary } from './read-summary.ts';
import { readTitle } from './read-title.ts';

/** Milliseconds from an event to reading. Who saves empties a file and then fills it, and events of one file within 5 ms of each other are told as one (chokidar): read at once, the file may be empty and the rest never told. */
const SETTLING = 50;

export function createDocumentLoader(describe: (file: string) => string | undefined): Loader {
  return {
    name: 'documents-of-the-repository',
    async load(context) {
      const files = listDocuments(REPOSITORY);
      const ids = new Set(files.map(identifyDocument));
      if (ids.size !== files.length) throw new Error('two documents have the same address');
      for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
      for (const file of files) await loadDocument(file, describe(file), context);
      const follow = (path: string) => followChange(path, describe, context);
      // Many editors save by putting a new file in the place of the old one.
      context.watcher?.on('change', follow).on('add', follow).on('unlink', follow);
    },
  };
}

async function followChange(
  path: string,
  describe: (file: string) => string | undefined,
  context: LoaderContext,
): Promise<void> {
  const file = relative(REPOSITORY, path).replaceAll('\\', '/');
  // Rows on a page can change with the contract while the page itself stays as it is.
  const changed = file === 'generated/contract.json' ? listDocuments(REPOSITORY) : isDocument(file) ? [file] : [];
  if (changed.length > 0) await wait(SETTLING);
  for (const each of changed) {
    try {
      if (existsSync(join(REPOSITORY, each))) await loadDocument(each, describe(each), context);
      else context.store.delete(identifyDocument(each));
    } catch (error) {
      // Half an edit is no reason to end the server; the page stays as it was.
      context.logger.error(error instanceof Error ? error.message : String(error));
    }
  }
}

async function loadDocument(file: string, description: string | undefined, context: LoaderContext): Promise<void> {
  const { store, parseData, renderMarkdown, generateDigest, config } = context;
  const path = join(REPOSITORY, file);
  const text = readFileSync(path, 'utf8');
  const digest = generateDigest(file.startsWith('register/') ? `${readContract().version} ${text}` : text);
  const id = identifyDocument(file);
  if (store.get(id)?.digest === digest) return;
  const { title, body } = readTitle(text, file);
  const data = await parseData({ id, data: { title, description: description ?? readSummary(body) }, filePath: path });
  const rendered = await renderMarkdown(body, { fileURL: pathToFileURL(path) });
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  store.set({ id, data, body, filePath, digest, rendered });
}
