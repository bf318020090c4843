// Each kind of page at each width in each theme: two are loaded and audited, and from each of them the page changes to every width of the other theme.
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectQuiet, expectSound } from './expectations.ts';
import { AUDITED, VIEWS } from './launch.ts';
import { PAGE_KINDS } from './page-kinds.ts';

const site = useSiteBrowser();

/** In fonts as they are common an underscore ends at most a quarter of the size below the line. */
const BELOW_UNDERSCORES = 0.28;

it.each(['operations/omniVideo.create/', 'register/omni-video/', 'playground/', 'search/?q=camera_control'])(
  'names in links of %s keep their underscores apart from the underline',
  async (path) => {
    await using opened = await site.open(path);
    await opened.page.locator('main a', { hasText: '_' }).first().waitFor({ state: 'attached' });
    const hidden = await opened.page.locator('main :is(a, mark)', { hasText: '_' }).evaluateAll(
      (all, least) =>
        all.flatMap((each) => {
          const { textDecorationLine, textUnderlineOffset, fontSize } = getComputedStyle(each);
          const offset = Number.parseFloat(textUnderlineOffset) / Number.parseFloat(fontSize);
          return textDecorationLine.includes('underline') && !(offset >= least) ? [each.textContent] : [];
        }),
      BELOW_UNDERSCORES,
    );
    expect(hidden).toEqual([]);
  },
);

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
