// The playground as a person uses it: types, sees the problem, follows it to its row, shares, copies, and needs no mouse.
import { spawnSync } from 'node:child_process';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useSiteBrowser } from './browser.ts';
import { expectAccessible, expectNoOverflow } from './expectations.ts';
import { AUDITED } from './launch.ts';

const site = useSiteBrowser();
const VERDICT = '.pg-verdict b';

async function type(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Payload' }).fill(text);
}

async function expectVerdict(page: Page, verdict: string): Promise<void> {
  await page.locator(VERDICT).getByText(verdict, { exact: true }).waitFor();
}

describe('a payload that is typed', () => {
  it('is checked, and its problem leads to the line and to the row', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await type(page, '{\n  "model_name": "kling-v3-omni",\n  "prompt": "x",\n  "aspect_ratio": "16:10"\n}');
    await expectVerdict(page, '1 problem');
    await page.getByRole('button', { name: 'Line 4' }).click();
    const selected = await page
      .getByRole('textbox', { name: 'Payload' })
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe('"16:10"');
    expect(await page.locator('.editor-line-error').innerText()).toBe('4');
    await page.getByRole('link', { name: 'omniVideo.create/aspect_ratio' }).first().click();
    await page.waitForURL('**/register/omni-video/#omniVideo.create/aspect_ratio');
    expect(await page.locator(':target').getAttribute('id')).toBe('omniVideo.create/aspect_ratio');
    expect(opened.problems).toEqual([]);
  });

  it('is told in words under which condition a field is missing, on the page and aloud', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await type(page, '{}');
    await expectVerdict(page, '2 problems');
    const said = 'prompt is required when multi_shot is not true or shot_type is intelligence';
    expect(await page.locator('.pg-item').first().innerText()).toContain(said);
    await expect.poll(() => page.locator('[data-announcement]').textContent()).toContain(said);
  });

  it('is priced when it is valid, by the fact that was missing', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    const body = {
      model_name: 'kling-v3-omni',
      prompt: '<<<video_1>>>',
      video_list: [{ video_url: 'https://example.com/v.mp4', refer_type: 'base' }],
      mode: 'std',
    };
    await type(page, JSON.stringify(body));
    await expectVerdict(page, 'Valid');
    await page.locator('.pg-cost b').getByText('Cost unknown').waitFor();
    await page.getByRole('button', { name: 'Give it' }).first().click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'given.reference_video_seconds',
    );
    await page.keyboard.type('8.5');
    await page.locator('.pg-cost b').getByText('8.1 video units').waitFor();
    expect(opened.problems).toEqual([]);
  });

  it('that is no JSON is told with its place, a name that stands twice too', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await type(page, '{\n  "prompt": "x",\n}');
    await expectVerdict(page, 'No JSON');
    await page.getByText('no JSON: the last comma is one too many').waitFor();
    await type(page, '{"prompt":"x","prompt":"y"}');
    await page.getByText('the name "prompt" stands twice in one object; the last one counts').waitFor();
  });

  it('is announced shortly after the typing has stopped', async () => {
    await using opened = await site.open('playground/');
    await type(opened.page, '{"prompt":"x","aspect_ratio":"16:9","duraton":"5"}');
    const said = opened.page
      .getByRole('status')
      .getByText(/^Invalid\. 1 problem, 1 warning\. Line 1: duraton is no field/);
    await said.waitFor();
  });

  it('is never run or shown as markup', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await type(page, '{"<img src=x onerror=alert(1)>":"<script>alert(2)</script>","__proto__":{"a":1}}');
    await page.getByText('<img src=x onerror=alert(1)> is no field of omniVideo.create').first().waitFor();
    expect(await page.locator('[data-report] img').count()).toBe(0);
    expect(opened.problems).toEqual([]);
  });
});

describe('hostile texts', () => {
  const wide = `{"prompt":"x","element_list":[${'{"a":1},'.repeat(300_000)}1]}`;
  it.each([
    ['megabytes of text', `{"prompt":"${'x'.repeat(2_000_000)}"}`],
    ['deep lists', '['.repeat(300_000)],
    ['three hundred thousand wrong items', wide],
  ])('%s leave the page answering', async (_name, text) => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await page.evaluate((value) => {
      const area = document.querySelector('textarea');
      if (area === null) return;
      area.value = value;
      area.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    // However long that takes, the next text is answered.
    await page.waitForTimeout(700);
    await type(page, '{"model_name":"kling-v3-omni","prompt":"x","aspect_ratio":"16:9","duration":"5","mode":"std"}');
    await expectVerdict(page, 'Valid');
    expect(opened.problems.filter((problem) => !problem.startsWith('failed:'))).toEqual([]);
  });
});

describe('choosing', () => {
  it('an operation brings its example, its inputs and its models', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('newerTextToVideo.create');
    await page.getByRole('combobox', { name: 'Model' }).selectOption('kling-3.0');
    await expectVerdict(page, 'Valid');
    expect(await page.getByRole('combobox', { name: 'model', exact: true }).last().inputValue()).toBe('kling-3.0');
    expect(opened.problems).toEqual([]);
  });

  it('an operation leaves a payload alone that was typed', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await type(page, '{"model_name":"kling-v3","prompt":"x","duration":"5"}');
    await page.getByRole('combobox', { name: 'Operation' }).selectOption('text2video.create');
    await expectVerdict(page, 'Valid');
    expect(await page.getByRole('textbox', { name: 'Payload' }).inputValue()).toBe(
      '{"model_name":"kling-v3","prompt":"x","duration":"5"}',
    );
  });

  it('a model writes it into the payload, and a field adds it, both to be undone', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    const area = page.getByRole('textbox', { name: 'Payload' });
    const before = await area.inputValue();
    await page.getByRole('combobox', { name: 'Model' }).selectOption('kling-video-o1');
    expect(await area.inputValue()).toContain('"model_name": "kling-video-o1"');
    await page.getByRole('combobox', { name: 'Add a field' }).selectOption('external_task_id');
    expect(JSON.parse(await area.inputValue()).external_task_id).toBe('external-task-4287');
    await area.focus();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    expect(await area.inputValue()).toBe(before);
  });

  it('an example of an answer checks it as one', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await page.getByRole('combobox', { name: 'Load an example' }).selectOption('full/response');
    await expect.poll(() => page.getByRole('combobox', { name: 'Payload is' }).inputValue()).toBe('response');
    await expectVerdict(page, 'Valid');
    await type(page, '{"code":1303,"message":"parallel task over resource pack limit"}');
    await page.getByText('Service code 1303').waitFor();
    expect(opened.problems).toEqual([]);
  });
});

describe('a link', () => {
  it('brings back everything that was typed, and nothing of it is sent', async () => {
    await using opened = await site.open('playground/#operation=newerTextToVideo.create');
    const { page } = opened;
    await expectVerdict(page, 'Valid');
    await type(page, '{ "prompt": "ein Märchen 🌊", }');
    await expectVerdict(page, 'No JSON');
    await page.getByRole('button', { name: 'Copy link' }).click();
    await page.getByRole('status').getByText('The link is copied').waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link.startsWith(site.address('playground/#v1='))).toBe(true);
    await using again = await site.open(link.slice(site.address('').length));
    await expectVerdict(again.page, 'No JSON');
    expect(await again.page.getByRole('textbox', { name: 'Payload' }).inputValue()).toBe(
      '{ "prompt": "ein Märchen 🌊", }',
    );
    expect(await again.page.getByRole('combobox', { name: 'Operation' }).inputValue()).toBe('newerTextToVideo.create');
    expect(again.problems).toEqual([]);
  });

  it('to an example of a page opens it', async () => {
    await using opened = await site.open('operations/omniVideo.create/');
    const { page } = opened;
    await page
      .getByRole('link', { name: /^try it with a body that breaks omniVideo\.create#sound-off-with-video$/ })
      .click();
    await expectVerdict(page, '1 problem');
    await page.locator('.pg-items').getByText('sound must be off when there is a reference video').waitFor();
    expect(opened.problems).toEqual([]);
  });

  it('that is damaged is refused in words', async () => {
    await using opened = await site.open('playground/#v1=AAAA');
    await opened.page.getByText('The link cannot be opened: the link is damaged or was cut').waitFor();
    await expectVerdict(opened.page, 'Valid');
  });
});

describe('samples', () => {
  it('are copied, and the one of the kling command says what the page says', async () => {
    await using opened = await site.open('playground/');
    const { page } = opened;
    await page.getByText('Copy as curl, TypeScript or kling command').click();
    await page.getByRole('radio', { name: 'kling command' }).check();
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByRole('status').getByText('Copied').waitFor();
    const script = await page.evaluate(() => navigator.clipboard.readText());
    expect(spawnSync('bash', ['-c', script], { encoding: 'utf8' }).stdout).toBe(
      'valid  omniVideo.create request  live-confirmed\n',
    );
    await page.getByRole('radio', { name: 'TypeScript client' }).check();
    expect(await page.locator('[data-samples] code').first().innerText()).toContain('.omniVideo.create({');
    await expectAccessible(page);
    await expectNoOverflow(page);
  });
});

describe('without a mouse', () => {
  it('a problem is found by F8, and its row by the tab key', async () => {
    await using opened = await site.open(
      'playground/#operation=omniVideo.create&example=broken/%23sound-off-with-video',
    );
    const { page } = opened;
    await expectVerdict(page, '1 problem');
    await page.getByRole('textbox', { name: 'Payload' }).focus();
    await page.keyboard.press('F8');
    const selected = await page
      .getByRole('textbox', { name: 'Payload' })
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    expect(selected).toBe('"on"');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'omniVideo.create#sound-off-with-video',
    );
  });
});

describe('without script', () => {
  it('the playground shows an example with its answer, and where to go', async () => {
    await using opened = await site.open('playground/', { script: false });
    const { page } = opened;
    expect(await page.locator(VERDICT).innerText()).toBe('Valid');
    expect(await page.locator('select[name=model]').inputValue()).toBe('kling-v3-omni');
    const way = await page.getByRole('link', { name: 'checking payloads' }).boundingBox();
    const controls = await page.locator('.pg-bar').boundingBox();
    expect(way?.y).toBeLessThan(controls?.y ?? 0);
    await expectAccessibleWithoutScript(page);
  });

  it('the landing page shows a body, its problems and a way to the playground', async () => {
    await using opened = await site.open('', { script: false });
    expect(await opened.page.locator(VERDICT).innerText()).toBe('2 problems');
    const link = await opened.page.getByRole('link', { name: 'Open the playground' }).getAttribute('href');
    expect(link).toMatch(/^\/contract\/playground\/#v1=/);
  });
});

/** axe needs script; what can be seen without it is that nothing that is shown is dead. */
async function expectAccessibleWithoutScript(page: Page): Promise<void> {
  const alive = await page
    .locator('.playground :is(select, button):not(:disabled)')
    .evaluateAll((all) =>
      all.filter((each) => each.closest('fieldset:disabled') === null).map((each) => each.outerHTML),
    );
  expect(alive.filter((each) => !each.includes('pg-go'))).toEqual([]);
}

describe('the landing page', () => {
  it('checks its body once somebody types, and hands it to the playground', async () => {
    await using opened = await site.open('');
    const { page } = opened;
    const area = page.getByRole('textbox', { name: 'Change this body of omniVideo.create' });
    await area.fill(
      '{"model_name":"kling-v3-omni","prompt":"a calm sea","aspect_ratio":"16:9","duration":"5","mode":"std"}',
    );
    await expectVerdict(page, 'Valid');
    await page.getByText('3 video units').waitFor();
    await page.getByRole('link', { name: 'Open the playground' }).click();
    await page.waitForURL('**/playground/#v1=*');
    await expect.poll(() => page.getByRole('textbox', { name: 'Payload' }).inputValue()).toContain('a calm sea');
    await expectVerdict(page, 'Valid');
    expect(opened.problems.filter((problem) => !problem.includes('ERR_ABORTED'))).toEqual([]);
  });
});

describe('a report with everything in it', () => {
  it.each(AUDITED)('is accessible and fits at $width px, $theme', async (view) => {
    await using opened = await site.open(
      'playground/#operation=omniVideo.create&example=broken/%23reference-video-length',
      view,
    );
    const { page } = opened;
    await expectVerdict(page, '1 problem');
    await page.locator('.pg-graded summary').click();
    await page.locator('[data-samples] summary').click();
    await expectAccessible(page);
    await expectNoOverflow(page);
    expect(opened.problems).toEqual([]);
  });

  it('can be read in forced colours', async () => {
    await using opened = await site.open(
      'playground/#operation=omniVideo.create&example=broken/%23reference-video-length',
      {
        forcedColors: true,
      },
    );
    await expectVerdict(opened.page, '1 problem');
    await expectAccessible(opened.page);
    const border = await opened.page
      .locator('.editor-line-error')
      .first()
      .evaluate((line) => getComputedStyle(line).borderInlineStartWidth);
    expect(border).toBe('3px');
  });
});
