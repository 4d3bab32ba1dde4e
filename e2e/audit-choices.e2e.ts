import { expect } from '@playwright/test';

import { test } from './support/extension-test.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const paragraph =
  'Green tea wants water that has cooled to about eighty degrees. Warm the pot before you brew the leaves. Pour the water slowly over them, and wait for two minutes. ';
const teaPage = `<!doctype html><html lang="en"><head><title>How to brew green teas</title></head>
<body><main><h1>Brewing green tea</h1><p>${paragraph.repeat(5)}</p><h2>Water</h2><p>${paragraph.repeat(3)}</p></main></body></html>`;

test('a keyword is looked for where it counts, remembered for the page, and part of the report', async ({
  extension,
  site,
}) => {
  site.route('/green-tea', teaPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/green-tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Keyword' }).click();
  await expect(panel.getByText('Reading ease')).toBeVisible();
  await expect(panel.getByText('Flesch')).toBeVisible();
  await expect(panel.getByRole('table', { name: '2 words' })).toContainText('green tea');

  await panel.getByRole('textbox', { name: 'Keyword' }).fill('green tea');
  await panel.getByRole('button', { name: 'Check', exact: true }).click();
  const places = panel.locator('.keyword-focus_keyword-places');
  await expect(places.getByRole('row', { name: 'Title' })).toContainText('With other endings');
  await expect(places.getByRole('row', { name: 'Address' })).toContainText('As typed');
  await expect(places.getByRole('row', { name: 'Description' })).toContainText('The page has none');
  await expect(panel.getByText('this is never scored')).toBeVisible();

  await panel.getByRole('textbox', { name: 'Keyword' }).fill('black coffee');
  await panel.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(places.getByRole('row', { name: 'Title' })).toContainText('Not found');
  await panel.getByRole('tab', { name: 'Issues' }).click();
  await panel.getByRole('searchbox').fill('keyword');
  await expect(panel.locator('[data-rule="keyword/not-in-title"]')).toBeAttached();

  await panel.reload();
  await panel.getByRole('tab', { name: 'Keyword' }).click();
  await expect(panel.getByRole('textbox', { name: 'Keyword' })).toHaveValue('black coffee');
  await panel.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(places).toHaveCount(0);
});

test('a rule is muted on a site, named in the options, and heard again', async ({ extension, site }) => {
  site.route('/tea', teaPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  const finding = panel.locator('[data-rule="description/missing"]');
  await finding.locator('.issues_issue-line').click();
  await finding.getByRole('button', { name: 'Mute on this site' }).click();
  await expect(finding).toHaveCount(0);
  await expect(panel.getByText('Muted by you')).toBeVisible();

  const options = await extension.openOptions();
  const muted = options.locator('.options_muted-rules li');
  await expect(muted).toContainText('description/missing · localhost');
  await muted.getByRole('button', { name: 'Unmute' }).click();
  await expect(muted).toHaveCount(0);
  await page.bringToFront();
  await expect(finding).toBeAttached();
});

test('a limit that the user sets decides, and the usual one comes back', async ({ extension, site }) => {
  site.route('/tea', teaPage);
  const page = await extension.context.newPage();
  await page.goto(`${site.origin}/tea`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('searchbox').fill('usual advice');
  await expect(panel.locator('[data-rule="title/too-long"]')).toHaveCount(0);

  const options = await extension.openOptions();
  await options.getByText('Thresholds', { exact: true }).click();
  const limit = options.getByRole('spinbutton', { name: /title\/too-long/ });
  await limit.fill('20');
  await limit.blur();
  await page.bringToFront();
  await expect(panel.locator('[data-rule="title/too-long"]')).toBeAttached();
  await limit.fill('70');
  await limit.blur();
  await page.bringToFront();
  await expect(panel.locator('[data-rule="title/too-long"]')).toHaveCount(0);
});
