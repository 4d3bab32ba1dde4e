import { expect, type Locator, type Page } from '@playwright/test';

import { test } from '../support/extension-test.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { serve } from '../support/serp-pages.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

/** A shop page as `head` describes it. */
function pageWith(head: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">${head}</head>
<body><main><h1>Oak benches for the garden</h1>
<p>Our oak benches are made by hand in a small workshop by the sea. Each bench takes two days and lasts for thirty years outside.</p>
<p>Choose between three lengths and two colours of oil for the wood.</p>
<a href="/benches/long"><img src="/img/1.jpg" width="300" height="300"></a> <a href="/benches/long">Long oak bench</a>
</main></body></html>`;
}

test('a finding gets a draft that the audit accepts; put into the page, it makes the finding go', async ({
  extension,
}) => {
  const { context } = extension;
  let head = '';
  await serve(context, 'www.shop5.example', (url) => (url.pathname === '/benches' ? pageWith(head) : ''));
  const page = await context.newPage();
  await page.goto('https://www.shop5.example/benches');
  await waitForAudit(await extension.openPopup(page));
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await context.grantPermissions(['clipboard-read'], { origin: 'https://www.shop5.example' });

  const title = await firstDraft(panel, 'title/missing');
  await expect(title).toContainText('From: the main heading');
  await expect(title).toContainText(/\d+ of 600 px wide/);
  const description = await firstDraft(panel, 'description/missing');
  await expect(description).toContainText('made by hand in a small workshop by the sea.');
  const alt = await firstDraft(panel, 'image/alt-missing');
  await expect(alt).toContainText('Long oak bench');
  await expect(alt).toContainText('From: another link to the same page');
  await expect(panel.getByText('Nothing was sent anywhere.').first()).toBeVisible();
  await expectAccessible(panel, ['main']);

  head = `${await htmlOf(page, title)}${await htmlOf(page, description)}`;
  expect(head).toContain('<title>Oak benches for the garden</title><meta name="description"');
  await page.reload();
  await panel.getByRole('button', { name: 'Audit again' }).first().click();
  await expect(panel.locator('[data-rule="title/missing"]')).toHaveCount(0);
  await expect(panel.locator('[data-rule="description/missing"]')).toHaveCount(0);
  await expect(panel.locator('[data-rule="image/alt-missing"]')).toBeVisible();
});

async function firstDraft(panel: Page, rule: string): Promise<Locator> {
  const issue = panel.locator(`[data-rule="${rule}"]`);
  const line = issue.getByRole('button', { expanded: false });
  if ((await line.count()) > 0) await line.first().click();
  await issue.getByRole('button', { name: 'Draft a fix' }).click();
  return issue.getByTestId('draft').first();
}

/** What its button copies. */
async function htmlOf(page: Page, draft: Locator): Promise<string> {
  await draft.page().bringToFront();
  await draft.getByRole('button', { name: 'Copy the HTML' }).click();
  await expect(draft.page().getByText('Copied.', { exact: true }).first()).toBeVisible();
  await page.bringToFront();
  return page.evaluate(async () => navigator.clipboard.readText());
}
