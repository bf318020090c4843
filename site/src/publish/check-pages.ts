// Checks the built site as a whole: every link and anchor leads somewhere, no id stands twice, no page asks another host for anything, every row of the contract has its anchor.
import { findAttribute, scanTags, type Tag } from './scan-html.ts';

export interface BuiltSite {
  readonly base: string;
  /** HTML by path below the output folder: `register/index.html`. */
  readonly pages: ReadonlyMap<string, string>;
  /** Every path of the output folder. */
  readonly files: ReadonlySet<string>;
  /** Tells of a fragment that is no anchor whether the page of this path knows it as a state of its own. */
  readonly isState?: (path: string, fragment: string) => boolean;
}

/** Attributes whose address the browser loads by itself. */
const LOADED: Readonly<Record<string, string>> = {
  script: 'src',
  img: 'src',
  iframe: 'src',
  source: 'src',
  link: 'href',
};
/** Relations of link elements that name an address without loading it. */
const ONLY_NAMED = /^(?:canonical|alternate|help|license|next|prev|sitemap)$/;

interface ScannedPage {
  readonly tags: readonly Tag[];
  readonly ids: ReadonlySet<string>;
}

/** What is wrong, one line each; nothing if all is well. `anchors` must each be found on some page. */
export function checkPages(site: BuiltSite, anchors: Iterable<string>): string[] {
  const scanned = new Map([...site.pages].map(([path, html]) => [path, scanPage(html)]));
  const everywhere = new Set([...scanned.values()].flatMap(({ ids }) => [...ids]));
  return [
    ...[...scanned].flatMap(([path, page]) => [
      ...listDoubleIds(page).map((id) => `${path}: the id ${id} stands twice`),
      ...page.tags.flatMap((tag) => checkTag(tag, path, site, scanned)),
    ]),
    ...[...anchors].filter((anchor) => !everywhere.has(anchor)).map((anchor) => `no page has the row ${anchor}`),
  ];
}

function scanPage(html: string): ScannedPage {
  const tags = scanTags(html);
  return { tags, ids: new Set(listIds(tags)) };
}

function listIds(tags: readonly Tag[]): string[] {
  return tags.flatMap((tag) => findAttribute(tag, 'id') ?? []);
}

function listDoubleIds({ tags }: ScannedPage): string[] {
  const seen = new Set<string>();
  return listIds(tags).filter((id) => seen.size === seen.add(id).size);
}

function checkTag(tag: Tag, path: string, site: BuiltSite, pages: ReadonlyMap<string, ScannedPage>): string[] {
  const loaded = LOADED[tag.name];
  const address = tag.name === 'a' ? findAttribute(tag, 'href') : loaded && findAttribute(tag, loaded);
  if (address === undefined) return [];
  const fail = (why: string) => [`${path}: ${address} ${why}`];
  const here = `http://site.invalid${site.base}${path.replace(/(?:^|(?<=\/))index\.html$/, '')}`;
  const url = URL.parse(address, here);
  if (url === null) return fail('is no address');
  if (url.host !== 'site.invalid') {
    if (!/^https?:$/.test(url.protocol)) return fail('is neither http nor https');
    const named = tag.name === 'a' || (tag.name === 'link' && ONLY_NAMED.test(findAttribute(tag, 'rel') ?? ''));
    return named ? [] : fail('would be loaded from another host');
  }
  if (!url.pathname.startsWith(site.base)) return fail('leaves the base path');
  const target = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
  if (!site.files.has(file)) return fail('leads nowhere');
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || pages.get(file)?.ids.has(anchor) !== false) return [];
  if (site.isState?.(file, url.hash.slice(1)) === true) return [];
  return fail(`leads to ${file}, which has no ${anchor}`);
}
