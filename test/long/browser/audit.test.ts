// What axe says of each kind of page in every view: `npm test` asks it in two of them.
import { describe, it } from 'vitest';
import { useSiteBrowser } from '../../site/browser/browser.ts';
import { expectSound } from '../../site/browser/expectations.ts';
import { VIEWS } from '../../site/browser/launch.ts';
import { PAGE_KINDS } from '../../site/browser/page-kinds.ts';

const site = useSiteBrowser();

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s', (_kind, path) => {
  it.each(VIEWS)('is accessible at $width px, $theme', async (view) => {
    await using opened = await site.open(path, view);
    await expectSound(opened);
  });
});
