import { expect, type Page, test } from '@playwright/test';

import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';

import { expectAccessible } from '../support/expect-accessible.ts';
import { launchExtension } from '../support/extension-browser.ts';
import { faultyPage } from '../support/fixture-pages.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp } from '../support/serp-session.ts';
import { grantOrigins } from '../support/switch-on.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

const english = /\b(the|your|keywords?|track|tracked|results|with|links)\b/i;

test('in French, with text at 200 %, from the installation to a tracked keyword: nothing is cut, nothing is English', async () => {
  const extension = await launchExtension({ keepsWelcome: true });
  const { context, extensionId } = extension;
  try {
    await serve(context, 'www.shop4.example', () =>
      faultyPage.replace('</head>', '<meta name="robots" content="noindex"></head>'),
    );
    await serve(context, 'www.google.com', () => googlePage({}));
    await grantOrigins(extension, serpOrigins(google));
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (!welcome) throw new Error('Nobody was welcomed.');
    const options = await extension.openOptions();
    await options.getByRole('combobox', { name: 'Language' }).selectOption('fr');
    await expect(options.getByRole('heading', { level: 1 })).toContainText('Options');

    await expect(welcome.getByRole('heading', { level: 1 })).toHaveText('Bienvenue dans Sightline');
    await expectToFit(welcome, 400);
    await welcome.getByRole('textbox', { name: 'Domaine d’un site' }).fill('shop4.example');
    await welcome.getByRole('button', { name: 'Ajouter le site' }).click();
    await welcome.getByRole('button', { name: 'Activer pour 1 moteur' }).click();
    await expect(welcome.getByText(/^Activé pour 1 moteur/)).toBeVisible();
    await expectFrench(welcome, 'main');

    const page = await context.newPage();
    await page.goto('https://www.shop4.example/shop');
    const clicked = await extension.openPopup(page);
    await waitForAudit(clicked);
    const popup = await extension.openBehind(page, 'popup');
    await waitForAudit(popup);
    await expect(popup.getByTestId('verdict')).toHaveText('Non indexable : noindex dans la balise meta robots');
    await expectToFit(popup, 400);
    await expectAccessible(popup, ['body']);
    await popup.getByRole('tab', { name: 'Mots-clés' }).dispatchEvent('click');
    await expectToFit(popup, 400);

    const results = await openSerp(extension, 'https://www.google.com/search?q=oak+bench');
    await results.getByRole('button', { name: 'Suivre ce mot-clé' }).click();
    await expect(results.locator('sightline-bar')).toContainText('Vous 4');
    const onResults = await extension.openBehind(results, 'popup');
    await expect(onResults.getByRole('region', { name: 'Suivi' })).toContainText('shop4.example4');
    await expectToFit(onResults, 400);
    await expectFrench(onResults, 'main', ['oak bench', 'Result 4 of shop4.example']);
    await onResults.getByRole('tab', { name: /^Mots-clés 1/ }).dispatchEvent('click');
    await expect(onResults.getByRole('row').filter({ hasText: 'oak bench' })).toContainText('4');
    await expectToFit(onResults, 400);

    const dashboard = await context.newPage();
    await dashboard.goto(`chrome-extension://${extensionId}/dashboard.html#shop4.example`);
    await expect(dashboard.getByRole('row').filter({ hasText: 'oak bench' }).first()).toContainText('4');
    await expectToFit(dashboard, 900);
    await expectToFit(options, 400);
  } finally {
    await extension.close();
  }
});

/** No bar at the bottom, whatever the size of the text. */
async function expectToFit(surface: Page, width: number): Promise<void> {
  await surface.setViewportSize({ width, height: 600 });
  await surface.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  const overflow = (): Promise<number> =>
    surface.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(overflow).toBe(0);
}

/** No English word in what is shown, beside what stands in the page itself. */
async function expectFrench(surface: Page, within: string, fromPage: readonly string[] = []): Promise<void> {
  let text = await surface.locator(within).innerText();
  for (const each of fromPage) text = text.replaceAll(each, '');
  expect(english.exec(text)?.[0]).toBeUndefined();
}
