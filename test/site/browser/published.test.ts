// What is published beside the pages, what a page may do, and what it weighs.
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { findAttribute, scanTags } from '../../../site/src/publish/scan-html.ts';
import { BASE, REPOSITORY } from './build-site.ts';
import { weighPage } from './page-weights.ts';

const folder = inject('siteFolder');
const pages = globSync('**/*.html', { cwd: folder });
const read = (path: string) => readFileSync(join(folder, path), 'utf8');

describe('every page', () => {
  it('has a policy that allows nothing unsafe and no other host', () => {
    expect(pages.length).toBeGreaterThan(100);
    for (const page of pages) {
      const policies = scanTags(read(page)).filter(
        (tag) => findAttribute(tag, 'http-equiv') === 'content-security-policy',
      );
      expect(policies, page).toHaveLength(1);
      const policy = policies[0] && findAttribute(policies[0], 'content');
      expect(policy).toMatch(/^default-src 'none'; script-src 'self' /);
      expect(policy).not.toMatch(/'unsafe-|https?:|\*/);
    }
  });

  it('has a title of its own and a description', () => {
    const titles = pages.map((page) => /<title>([^<]*)<\/title>/.exec(read(page))?.[1] ?? page);
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([]);
    const silent = pages.filter(
      (page) => !scanTags(read(page)).some((tag) => findAttribute(tag, 'name') === 'description'),
    );
    expect(silent).toEqual([]);
  });

  it('has no style attribute and no handler in it', () => {
    for (const page of pages) {
      const names = scanTags(read(page)).flatMap(({ attributes }) => attributes.map(({ name }) => name));
      expect(
        names.filter((name) => name === 'style' || name.startsWith('on')),
        page,
      ).toEqual([]);
    }
  });

  it('weighs at most 200 kB, with all that it loads', () => {
    const sizes = new Map<string, number>();
    const weights = pages.map((page) => ({ page, bytes: weighPage(folder, BASE, page, sizes) }));
    expect(weights.filter(({ bytes }) => bytes > 200_000)).toEqual([]);
    expect(Math.max(...weights.map(({ bytes }) => bytes))).toBeGreaterThan(20_000);
  });
});

describe('for programs', () => {
  it.each([
    'contract.json',
    'openapi.json',
    'json-schema/omni-video-create.json',
    'tables/errors.csv',
    'llms-full.txt',
  ])('%s is the generated file', (file) =>
    expect(read(file)).toBe(readFileSync(join(REPOSITORY, 'generated', file), 'utf8')),
  );

  it('each page is there as markdown, and says where', () => {
    const silent = pages.filter((page) => {
      const alternate = scanTags(read(page)).find((tag) => findAttribute(tag, 'type') === 'text/markdown');
      const address = alternate && findAttribute(alternate, 'href');
      return address === undefined || !existsSync(join(folder, address.slice(BASE.length)));
    });
    expect(silent).toEqual(['404.html']);
    expect(read('docs/costs.md')).toContain('[register](/contract/register/prices.md)');
    expect(read('register.md')).toMatch(/^# Register\n/);
    expect(read('sources/vendor-portal-2026-03.md')).toContain(
      '\n- [`auth.headers`](/contract/register/authentication.md#auth.headers)',
    );
  });

  it('links in markdown work from anywhere', () => {
    const broken = globSync('**/*.md', { cwd: folder }).flatMap((file) =>
      [...read(file).matchAll(/\]\((\/[^)#?\s]+)/g)].flatMap(([, path = '']) =>
        path.startsWith(BASE) && existsSync(join(folder, decodeURIComponent(path.slice(BASE.length))))
          ? []
          : [`${file}: ${path}`],
      ),
    );
    expect(broken).toEqual([]);
  });

  it('llms.txt leads to the contract and to every document', () => {
    const text = read('llms.txt');
    expect(text).toContain('- [Contract](contract.json)');
    const links = [...text.matchAll(/\]\(\/contract\/([^)]+\.md)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(60);
    expect(links.filter((path) => globSync(path, { cwd: folder }).length === 0)).toEqual([]);
  });
});
