import { expect, type Locator, type Page } from '@playwright/test';

import { clickAndClose } from '../support/click-and-close.ts';
import { test } from '../support/extension-test.ts';
import { faultyPage } from '../support/fixture-pages.ts';
import { readSaved } from '../support/saved-files.ts';
import { serve } from '../support/serp-pages.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

const blocked = faultyPage
  .replace('</head>', '<meta name="robots" content="noindex"></head>')
  .replace(
    '</main>',
    '<p role="heading" aria-level="2">By role</p><a href="https://store.shop4.example/">Store</a></main>',
  );

test('one click audits; the finding is shown in the page, a report goes out, and all surfaces say the same', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.shop4.example', (url) => (url.pathname === '/shop' ? blocked : ''));
  const page = await context.newPage();
  await page.goto('https://www.shop4.example/shop');
  const before = await page.content();

  // Clicks to the first audit: one, on the icon.
  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  await expect(popup.getByTestId('verdict')).toHaveText('Not indexable: noindex in the robots meta tag');
  await expect(popup.getByTestId('finding').first()).toContainText('not to index');
  const glance = popup.getByRole('region', { name: 'The page at a glance' });
  const [words, internal, external, nofollow, images, withoutAlt] = await figuresOf(glance);
  const title = /(?<px>\d+) of (?<budget>\d+) px on a phone/.exec((await glance.textContent()) ?? '')?.groups;
  const found = /(\d+ errors) · (\d+ warnings?)/.exec(
    (await popup.getByRole('region', { name: 'Findings' }).textContent()) ?? '',
  );
  const height = await popup.evaluate(() => document.documentElement.scrollHeight);
  expect(height).toBeLessThanOrEqual(510);

  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  for (const part of ['Not indexable: noindex in the robots meta tag', found?.[1] ?? '?', found?.[2] ?? '?'])
    await expect(panel.getByTestId('verdict').first()).toContainText(part);
  await open(panel, 'Overview');
  const phone = panel.getByRole('region', { name: 'Search result' });
  await expect(phone).toContainText(`${title?.['px']} of ${title?.['budget']} px`);
  const facts = panel.getByRole('region', { name: 'Key facts' });
  await expect(facts).toContainText(`${internal} / ${external}`);
  await expect(facts).toContainText(`${images} / ${withoutAlt}`);
  await expect(facts.getByText(words ?? '?', { exact: true }).first()).toBeVisible();
  await open(panel, 'Links');
  await expect(panel.getByRole('button', { name: `Internal ${internal}` })).toHaveAttribute('title', /subdomains/);
  await expect(panel.getByRole('button', { name: `Nofollow ${nofollow}` })).toBeVisible();
  await expect(panel.getByText('subdomain', { exact: true })).toBeVisible();
  await open(panel, 'Images');
  await expect(panel.getByRole('button', { name: `No alt ${withoutAlt}` })).toBeVisible();
  await open(panel, 'Outline');
  await expect(panel.getByText('role', { exact: true })).toBeVisible();

  await open(panel, 'Issues');
  const issue = panel.locator('[data-rule="image/alt-missing"]');
  await issue.getByRole('button', { expanded: false }).click();
  await issue.getByRole('button', { name: 'Show in the page' }).first().click();
  await expect(panel.getByText('Shown in the page.')).toBeVisible();
  const image = await page.locator('#far').boundingBox();
  const outline = await outlineBox(page);
  expect(outline.x).toBeCloseTo((image?.x ?? 0) - 4, 0);
  expect(outline.y).toBeCloseTo((image?.y ?? 0) - 4, 0);
  expect(outline.width).toBeCloseTo((image?.width ?? 0) + 8, 0);
  await page.keyboard.press('Escape');
  await expect(page.locator('sightline-highlight')).toHaveCount(0);
  expect(await page.content()).toBe(before);

  // Outlines of many at once count as the report does, move nothing, and leave nothing behind.
  await open(panel, 'Highlight');
  const layout = await page.evaluate(() => [document.documentElement.scrollHeight, document.body.clientWidth]);
  const switchOf = (name: string): Locator => panel.getByRole('checkbox', { name });
  await switchOf(`Images without alt ${withoutAlt}`).click();
  await expect(switchOf(`Images without alt ${withoutAlt}`)).toBeChecked();
  await switchOf(`Internal links ${internal}`).click();
  await expect(switchOf(`Internal links ${internal}`)).toBeChecked();
  await expect.poll(async () => marksIn(page)).toBeGreaterThan(0);
  expect(await page.evaluate(() => [document.documentElement.scrollHeight, document.body.clientWidth])).toEqual(layout);
  await page.keyboard.press('Escape');
  await expect(page.locator('sightline-marks')).toHaveCount(0);
  await expect(switchOf(`Images without alt ${withoutAlt}`)).not.toBeChecked();
  expect(await page.content()).toBe(before);

  const saved = await readSaved(panel);
  await panel.getByRole('button', { name: 'Export' }).click();
  await panel.getByRole('menuitem', { name: 'Save as HTML' }).click();
  await expect.poll(saved).toContain('</html>');
  const report = await context.newPage();
  await report.setContent(await saved());
  await expect(report.locator('body')).toContainText(`${internal} / ${external}`);
  await expect(report.locator('body')).toContainText(`${images} / ${withoutAlt}`);
  await expect(report.locator('body')).toContainText(found?.[1] ?? '?');

  // A fact in the popup leads to what it counts.
  await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  const again = await extension.openPopup(page);
  await waitForAudit(again);
  await clickAndClose(again.getByRole('button', { name: 'H1–H6', exact: true }));
  await expect(panel.getByRole('tab', { name: 'Outline' })).toHaveAttribute('aria-selected', 'true');
  const third = await extension.openPopup(page);
  await waitForAudit(third);
  const finding = (await third.getByTestId('finding').nth(1).getAttribute('title')) ?? '?';
  await clickAndClose(third.getByTestId('finding').nth(1));
  await expect(panel.getByRole('button', { expanded: true }).filter({ hasText: finding })).toBeVisible();

  // What is outlined ends with the panel, where its switches are.
  await open(panel, 'Highlight');
  await panel.getByRole('checkbox', { name: /^Internal links/ }).click();
  await expect.poll(async () => marksIn(page)).toBeGreaterThan(0);
  await panel.evaluate(() => globalThis.close()).catch(() => undefined);
  await expect(page.locator('sightline-marks')).toHaveCount(0);
});

/** Words, links in, out and nofollow, images, those without alt: as the popup shows them. */
function figuresOf(glance: Locator): Promise<readonly string[]> {
  return glance.locator('dl').last().getByRole('definition').allTextContents();
}

async function open(panel: Page, tab: string): Promise<void> {
  await panel.getByRole('tab', { name: tab }).click();
}

/** Outlines in view. */
async function marksIn(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector('sightline-marks')?.shadowRoot?.querySelectorAll('div').length ?? 0,
  );
}

async function outlineBox(page: Page): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.evaluate(() => {
    const box = document.querySelector('sightline-highlight')?.shadowRoot?.firstElementChild?.getBoundingClientRect();
    return { x: box?.x ?? 0, y: box?.y ?? 0, width: box?.width ?? 0, height: box?.height ?? 0 };
  });
}
