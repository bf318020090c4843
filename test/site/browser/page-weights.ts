// What a page weighs: its HTML and everything that it loads by itself, each compressed as hosts compress it.
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';

/** What hosts use for files that they compress on the way. */
const QUALITY = 5;

/** `page` is a path below the folder; bytes. */
export function weighPage(folder: string, base: string, page: string, sizes: Map<string, number>): number {
  const html = readFileSync(join(folder, page), 'utf8');
  const tags = scanTags(html);
  const loaded = tags.flatMap((tag) => {
    const rel = findAttribute(tag, 'rel') ?? '';
    // The sheet for print is loaded too, with low priority.
    if (tag.name === 'link' && /^(?:stylesheet|icon|shortcut icon|modulepreload|preload)$/.test(rel))
      return findAttribute(tag, 'href') ?? [];
    return tag.name === 'script' || tag.name === 'img' ? (findAttribute(tag, 'src') ?? []) : [];
  });
  const inline = tags
    .filter(({ name, text }) => name === 'script' && text !== undefined)
    .flatMap(({ text = '' }) => listImports(text, page));
  const files = new Set<string>();
  const follow = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    if (file.endsWith('.js'))
      for (const imported of listImports(readFileSync(join(folder, file), 'utf8'), file)) follow(imported);
  };
  for (const path of loaded) follow(path.slice(base.length));
  for (const path of inline) follow(path.startsWith(base) ? path.slice(base.length) : path);
  return [page, ...files].reduce((sum, file) => sum + weighFile(join(folder, file), sizes), 0);
}

/** Modules that a module loads at once; those it may load later are not counted. */
function listImports(text: string, file: string): string[] {
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*["']([^"']+\.js)["']/g)].map(([, path = '']) =>
    path.startsWith('.') ? posix.join(posix.dirname(file), path) : path,
  );
}

/** Bytes of one file, which `sizes` remembers. */
export function weighFile(path: string, sizes: Map<string, number>): number {
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } };
  const size = brotliCompressSync(readFileSync(path), options).length;
  sizes.set(path, size);
  return size;
}
