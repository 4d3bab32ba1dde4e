import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { googlePage, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';
import { waitForAudit } from '../support/wait-for-audit.ts';

const oak =
  '<!doctype html><html lang="en"><head><title>Oak benches | Shop four</title></head><body><main><h1>Oak benches</h1><p>' +
  'Solid oak benches for the garden. Our solid oak benches last. Solid oak needs no paint.</p></main></body></html>';

test('keywords of the page in front: seen, tracked, kept in a list, and opened in Research', async ({ extension }) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) => {
    return googlePage({ query: url.searchParams.get('q') ?? '', hosts: ['shop1.example', 'shop4.example'] });
  });
  await serve(context, 'shop4.example', () => oak);
  await turnOn(extension, 'google');
  await openSerp(extension, 'https://www.google.com/search?q=wooden+garden+seat');

  const page = await context.newPage();
  await page.goto('https://shop4.example/p1');
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  await panel.getByRole('tab', { name: 'Research' }).click();
  const row = (keyword: string) => panel.getByRole('row', { name: new RegExp(`Select ${keyword}`) });
  await expect(row('wooden garden seat')).toContainText('seen on results');
  await expect(row('wooden garden seat').getByRole('cell').nth(2)).toHaveText('2');
  await expect(row('oak benches')).toContainText('title');
  await panel.getByRole('checkbox', { name: 'Select wooden garden seat' }).check();
  await panel.getByRole('button', { name: 'Track 1 keyword' }).click();
  await expect(panel.getByText('1 keyword is now tracked.')).toBeVisible();
  await expect(row('wooden garden seat')).toContainText('tracked');
  await expect(panel.getByRole('button', { name: /^Track/ })).toBeDisabled();

  await panel.getByRole('checkbox', { name: 'Select oak benches' }).check();
  await panel.getByRole('textbox', { name: 'Name of the list' }).fill('Page of benches');
  await panel.getByRole('button', { name: 'Add 2 keywords' }).click();
  await expect(panel.getByText('2 keywords added to “Page of benches”.')).toBeVisible();
  await panel.getByRole('button', { name: 'Add 2 keywords' }).click();
  await expect(panel.getByText('“Page of benches” had them all already.')).toBeVisible();
  await expectAccessible(panel, ['main']);

  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'Open in Research' }).click();
  const research = await opening;
  await expect(research.getByLabel('Seed: a word, a search or a site')).toHaveValue('wooden garden seat');
  await research.getByRole('button', { name: 'Saved lists' }).click();
  await research.getByRole('button', { name: 'Page of benches', exact: true }).click();
  await expect(research.getByText('2 of 2')).toBeVisible();
});
