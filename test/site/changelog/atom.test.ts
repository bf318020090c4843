// The feed: what RFC 4287 asks for, ids that stay, and nothing that could end an element. That it is well-formed is also asked of a real parser, in the browser.
import { describe, expect, it } from 'vitest';
import { createUrn, escapeXml, type Feed, renderAtom } from '../../../site/src/changelog/atom.ts';
import { createChange, createCommit, createStep } from '../history/sample-steps.ts';

const NEWER = createCommit('b', '2026-02-04T01:00:00+02:00', { subject: 'Lighter <parcels> & more' });
const FEED: Feed = {
  title: 'Parcels',
  page: 'https://site.example/changelog/',
  self: 'https://site.example/changelog.atom',
  linkStep: ({ to }) => `https://site.example/changelog/2026-02-03/#${to.hash.slice(0, 7)}`,
  steps: [createStep(NEWER, [createChange()]), createStep(createCommit('a'), [])],
  fallbackTime: '1970-01-01T00:00:00Z',
};

describe('the feed', () => {
  it('has an entry for each commit that changed something', () => {
    expect(renderAtom(FEED)).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${createUrn('feed Parcels')}</id>
<title>Parcels: changes of the contract</title>
<updated>2026-02-03T23:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://site.example/changelog/"/>
<link rel="self" type="application/atom+xml" href="https://site.example/changelog.atom"/>
<author><name>Parcels</name></author>
<entry>
<id>${createUrn(`commit ${NEWER.hash}`)}</id>
<title>1 breaking: Lighter &lt;parcels&gt; &amp; more</title>
<published>2026-02-03T23:00:00Z</published>
<updated>2026-02-03T23:00:00Z</updated>
<link rel="alternate" type="text/html" href="https://site.example/changelog/2026-02-03/#bbbbbbb"/>
<content type="html">&lt;ul&gt;&lt;li&gt;&lt;b&gt;breaking&lt;/b&gt; &lt;code&gt;parcel.create/weight&lt;/code&gt; Limits narrowed&lt;br&gt;before: range 0.1..70&lt;br&gt;now: range 0.1..50&lt;/li&gt;&lt;/ul&gt;</content>
</entry>
</feed>
`);
  });

  it('without entries is a feed all the same', () => {
    expect(renderAtom({ ...FEED, steps: [] })).toContain('<updated>1970-01-01T00:00:00Z</updated>');
  });

  it('lists no more of a commit than one reads, and says how many there are', () => {
    const changes = Array.from({ length: 30 }, () => createChange());
    const feed = renderAtom({ ...FEED, steps: [createStep(NEWER, changes)] });
    expect(feed.match(/Limits narrowed/g)?.length).toBe(25);
    expect(feed).toContain('and 5 more changes');
  });

  it('escapes twice what is markup in a cell: once for HTML, once for XML', () => {
    const feed = renderAtom({ ...FEED, steps: [createStep(NEWER, [createChange({ after: '<script>]]>' })])] });
    expect(feed).toContain('now: &amp;lt;script&amp;gt;]]&amp;gt;');
  });
});

describe('ids', () => {
  it('are UUIDs of their text alone', () => {
    expect(createUrn('a')).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(createUrn('a')).toBe(createUrn('a'));
    expect(createUrn('a')).not.toBe(createUrn('b'));
  });
});

describe('texts', () => {
  it('lose what XML may not hold', () => {
    expect(escapeXml('a\u0000\u001B\uFFFE\uD800b\t<')).toBe('a\uFFFD\uFFFD\uFFFD\uFFFDb\t&lt;');
  });
});
