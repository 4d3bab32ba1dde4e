import { expect, type Page } from '@playwright/test';

import { test } from '../support/extension-test.ts';
import { faultyPage } from '../support/fixture-pages.ts';
import { serve } from '../support/serp-pages.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

test('by keyboard alone: parts of the popup, a finding, its place, help, export, and a keyword tracked', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.shop4.example', () => faultyPage);
  const page = await context.newPage();
  await page.goto('https://www.shop4.example/shop');
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);

  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  await tabTo(popup, 'This page');
  await popup.keyboard.press('ArrowRight');
  await expect(popup.getByRole('tab', { name: 'Keywords' })).toBeFocused();
  await tabTo(popup, '+ Track');
  await tabTo(popup, 'Keywords, one per line');
  await popup.keyboard.type('oak bench');
  await tabTo(popup, 'Track');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('row').filter({ hasText: 'oak bench' })).toContainText('not checked');
  await expect(popup.getByRole('tab', { name: 'Keywords 1' })).toBeVisible();
  await popup.getByRole('tab', { name: 'Keywords 1' }).focus();
  await popup.keyboard.press('Home');
  const finding = popup.getByTestId('finding').nth(1);
  const message = (await finding.getAttribute('title')) ?? '?';
  await tabTo(popup, message);
  // The popup is gone before the key comes up.
  await popup.keyboard.press('Enter').catch(() => undefined);
  await expect(panel.getByRole('button', { expanded: true }).filter({ hasText: message })).toBeVisible();

  const { keyboard } = panel;
  await panel.getByRole('tab', { name: 'Issues' }).focus();
  await keyboard.press('/');
  await expect(panel.getByRole('searchbox')).toBeFocused();
  await keyboard.type('alt attribute');
  const issue = panel.locator('[data-rule="image/alt-missing"]');
  await expect(panel.locator('[data-rule]')).toHaveCount(1);
  await keyboard.press('Tab');
  await keyboard.press('j');
  await expect(issue.getByRole('button', { expanded: false })).toBeFocused();
  await keyboard.press('Enter');
  await expect(panel.getByText('Why it matters')).toBeVisible();
  await keyboard.press('h');
  await expect(panel.getByText('Shown in the page.')).toBeVisible();
  await expect(page.locator('sightline-highlight')).toHaveCount(1);
  await keyboard.press('Escape');
  await expect(panel.getByText('Why it matters')).toHaveCount(0);
  await keyboard.press('?');
  await expect(panel.getByRole('dialog', { name: 'Keyboard' })).toBeVisible();
  await keyboard.press('Escape');
  await expect(panel.getByRole('dialog')).toHaveCount(0);
  await keyboard.press('e');
  await expect(panel.getByRole('menuitem', { name: 'Save as JSON' })).toBeFocused();
  await keyboard.press('ArrowDown');
  await expect(panel.getByRole('menuitem', { name: 'Save as CSV' })).toBeFocused();
  await keyboard.press('Escape');
  await expect(panel.getByRole('menu')).toHaveCount(0);
  await panel.getByRole('tab', { name: 'Issues' }).focus();
  await keyboard.press('ArrowRight');
  await expect(panel.getByRole('tab', { name: 'Overview' })).toBeFocused();
  await expect(panel.getByRole('heading', { name: 'Search result' })).toBeVisible();
});

/** Presses Tab until a control with that name has the focus. */
async function tabTo(surface: Page, name: string): Promise<void> {
  for (let turn = 0; turn < 40; turn += 1) {
    const isThere = await surface.evaluate((wanted) => {
      const at = document.activeElement;
      return [at?.getAttribute('aria-label'), at?.getAttribute('title'), at?.textContent?.trim()].includes(wanted);
    }, name);
    if (isThere) return;
    await surface.keyboard.press('Tab');
  }
  throw new Error(`The Tab key does not reach “${name}”.`);
}
