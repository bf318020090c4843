// Each kind of page at each width in each theme: two are loaded and audited, and from each of them the page changes to every width of the other theme.
import { describe, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectQuiet, expectSound } from './expectations.ts';
import { AUDITED, VIEWS } from './launch.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const site = useSiteBrowser();

describe.each(Object.entries(PAGE_KINDS))('a page of the kind %s', (_kind, path) => {
  it.each(AUDITED)(
    'is accessible, fits and has no error at $width px, $theme, and goes on to fit when both change',
    async (view) => {
      await using opened = await site.open(path, view);
      await expectSound(opened);
      for (const { width, theme } of VIEWS.filter((other) => other.theme !== view.theme)) {
        await opened.page.setViewportSize({ width, height: 900 });
        await opened.page.emulateMedia({ colorScheme: theme });
        await expectQuiet(opened);
      }
    },
  );
});
