// What a link in a markdown file of the repository leads to on the site: a page, a published file, a file in the repository, or nothing.
import { posix } from 'node:path';
import type { Routes } from '../routes/routes.ts';

export interface LinkTargets {
  readonly routes: Pick<Routes, 'document' | 'file'>;
  /** Tells of a path from the root whether it is a page of the site. */
  readonly isPage: (file: string) => boolean;
  /** The path under which a file of the repository is published, undefined if it is not. */
  readonly publishedAs: (file: string) => string | undefined;
  /** Tells whether a path from the root exists. */
  readonly exists: (path: string) => boolean;
  /** The address of a file or folder in the repository on the web; undefined when that is not known. */
  readonly inRepository: (path: string) => string | undefined;
}

export type ResolvedLink =
  | { readonly kind: 'link'; readonly href: string }
  /** It exists but cannot be linked to. */
  | { readonly kind: 'text' }
  | { readonly kind: 'broken'; readonly why: string };

/** `file` is the page that holds the link, from the root of the repository. */
export function resolveLink(href: string, file: string, targets: LinkTargets): ResolvedLink {
  if (href.startsWith('#')) return { kind: 'link', href };
  if (/^https?:\/\//i.test(href)) return { kind: 'link', href };
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(href))
    return { kind: 'broken', why: 'only http and https lead out of the site' };
  const [path = '', anchor] = href.split('#', 2);
  const target = posix.join(posix.dirname(file), decodeURIComponent(path)).replace(/\/$/, '');
  if (href.startsWith('/') || target.startsWith('..')) return { kind: 'broken', why: 'it leads out of the repository' };
  const page = [target, `${target}/README.md`, 'README.md'].find(
    (candidate, place) => (place < 2 || target === '.') && targets.isPage(candidate),
  );
  if (page !== undefined) return { kind: 'link', href: targets.routes.document(page) + (anchor ? `#${anchor}` : '') };
  const published = targets.publishedAs(target);
  if (published !== undefined) return { kind: 'link', href: targets.routes.file(published) };
  if (!targets.exists(target)) return { kind: 'broken', why: `${target} does not exist` };
  const web = targets.inRepository(target);
  return web === undefined ? { kind: 'text' } : { kind: 'link', href: web };
}
