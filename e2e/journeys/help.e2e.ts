import { expect, type Page } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';

test('the help is where one looks for it: searched by words, read, and led through by its links', async ({
  extension,
}) => {
  const options = await extension.openOptions();
  const dashboard = await extension.context.newPage();
  await dashboard.goto(new URL('/dashboard.html', options.url()).href);
  const opening = extension.context.waitForEvent('page');
  await dashboard.getByRole('button', { name: 'Help', exact: true }).click();
  await (await opening).close();

  await options.getByRole('link', { name: 'Help', exact: true }).click();
  const help = options;
  await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  const search = help.getByRole('searchbox', { name: 'Search help and rules (in English)' });
  await search.fill('silence a rule for one website');
  await help.getByRole('list').getByRole('link').first().click();
  await expect(help).toHaveURL(/#extension\/mute-a-check-set-a-limit$/);
  await expect(help.getByRole('heading', { name: 'Mute a check, set a limit' })).toBeInViewport();
  await search.fill('letters too tiny on smartphones');
  await expect(help.getByRole('list').getByRole('link').first()).toHaveAttribute('href', /^https:\/\//);
  await search.fill('xyzzyq');
  await expect(help.getByText('Neither help nor rules have any of these words.')).toBeVisible();
  await search.press('Escape');
  await expect(help.getByRole('navigation', { name: 'Pages of the help' }).getByRole('link')).not.toHaveCount(0);

  // A link from page to page, an address that is none, and one that is badly encoded.
  await help.goto(new URL('/help.html#assistant', help.url()).href);
  await expect(help.getByRole('heading', { level: 1, name: 'The assistant' })).toBeVisible();
  for (const hash of ['#nothing/here', '#%E0%A4%A/%']) {
    await help.goto(new URL(`/help.html${hash}`, help.url()).href);
    await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

for (const [language, name] of [
  ['fr', 'Aide'],
  ['de', 'Hilfe'],
] as const) {
  test(`the help speaks ${language} around its English text`, async ({ extension }) => {
    const options = await extension.openOptions();
    await options.getByRole('combobox', { name: 'Language' }).selectOption(language);
    await options.getByRole('link', { name, exact: true }).click();
    await expect(options.getByRole('searchbox')).toHaveAccessibleName(/\((?:en anglais|auf Englisch)\)/);
    await expect(options.getByRole('main')).toHaveAttribute('lang', 'en');
  });
}

for (const scheme of ['light', 'dark'] as const) {
  test(`every page of the help can be read by all, and scrolls one way alone (${scheme})`, async ({ extension }) => {
    const help = await extension.openOptions();
    await help.goto(new URL('/help.html', help.url()).href);
    await help.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await expect(help.getByRole('heading', { level: 1 })).toBeVisible();
    const pages = await help
      .getByRole('navigation')
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(pages.length).toBeGreaterThan(10);
    for (const hash of pages) {
      await help.goto(new URL(`/help.html${hash}`, help.url()).href);
      await expect(help.locator(`a[href="${hash}"][aria-current]`)).toHaveCount(1);
      await expectAccessible(help, ['body']);
      for (const [widthPx, size] of [
        [320, '100%'],
        [640, '200%'],
      ] as const)
        expect({ hash, size, overPx: await overflowOf(help, widthPx, size) }).toEqual({ hash, size, overPx: 0 });
    }
  });
}

async function overflowOf(page: Page, width: number, size: string): Promise<number> {
  await page.setViewportSize({ width, height: 800 });
  await page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
  const overPx = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  await page.setViewportSize({ width: 1280, height: 800 });
  return overPx;
}
