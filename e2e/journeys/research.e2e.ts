import { expect, type Locator, type Page } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { readSaved } from '../support/saved-files.ts';
import { googlePage, manyHosts, serve } from '../support/serp-pages.ts';
import { turnOn } from '../support/serp-session.ts';
import { showKeywords } from '../support/show-keywords.ts';
import { grantOrigins } from '../support/switch-on.ts';

test('from a results page to ideas, filtered, tracked for a new site, and kept as a list', async ({ extension }) => {
  const { context } = extension;
  // Wikipedia answers; Google sends a page that asks for consent.
  const asked: string[] = [];
  await context.route('https://en.wikipedia.org/**', async (route) => {
    const text = new URL(route.request().url()).searchParams.get('search') ?? '';
    asked.push(text);
    await route.fulfill({
      contentType: 'application/json',
      headers: { 'access-control-allow-origin': '*' },
      body: JSON.stringify([text, [`${text} plans`, `${text} care`, 'Oak bench plans']]),
    });
  });
  await context.route('https://suggestqueries.google.com/**', async (route) => {
    await route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Before you continue</title>' });
  });
  await serve(context, 'www.google.com', (url) => {
    return googlePage({ query: url.searchParams.get('q') ?? '', hosts: [...manyHosts(3), 'shop.example'] });
  });
  await grantOrigins(extension, ['https://suggestqueries.google.com/*']);
  await (await turnOn(extension, 'google')).close();

  const results = await context.newPage();
  await results.goto('https://www.google.com/search?q=oak+bench');
  await expect(results.locator('sightline-bar')).toBeAttached();
  const panel = await extension.openBehind(results, 'sidepanel');
  await panel.getByRole('tab', { name: 'SERP' }).dispatchEvent('click');
  const opening = context.waitForEvent('page');
  await panel.getByRole('button', { name: 'More ideas' }).dispatchEvent('click');
  const research = await opening;
  await expect(research.getByLabel('Seed: a word, a search or a site')).toHaveValue('oak bench');

  await research.getByRole('button', { name: 'Google', exact: true }).click();
  await research.getByRole('button', { name: 'Letters' }).click();
  await research.getByRole('button', { name: 'Questions' }).click();
  await research.getByRole('button', { name: 'Comparisons' }).click();
  await expect(research.getByText('7 requests to each of them')).toBeVisible();
  await research.getByRole('button', { name: 'Find ideas', exact: true }).click();
  await expect(research.getByText('Google answered with a refusal or a page for people')).toBeVisible();
  await expect(research.getByText('Wikipedia: all 7 answered')).toBeVisible({ timeout: 30_000 });
  expect(asked).toContain('oak bench vs');
  await expect(row(research, 'oak bench plans')).toContainText('100');

  await research.getByRole('button', { name: 'Group into topics' }).click();
  await expect(research.getByRole('columnheader', { name: /^Topic/ })).toBeVisible();

  await research.getByRole('button', { name: 'oak bench plans', exact: true }).click();
  const details = research.getByRole('dialog', { name: 'oak bench plans' });
  await expect(details).toContainText('Not known: no cue');
  await expect(details).toContainText('This browser keeps no results page for it');
  await details.getByRole('button', { name: 'Close' }).click();

  // The same again asks nobody.
  const before = asked.length;
  await research.getByRole('button', { name: 'Find ideas', exact: true }).click();
  await expect(research.getByText('(7 from the last day)')).toBeVisible();
  expect(asked).toHaveLength(before);

  await research.getByRole('searchbox', { name: 'Has none of' }).fill('care');
  await research.getByRole('searchbox', { name: 'Regular expression' }).fill('^oak bench (plans|vs)');
  await expect(research.getByText('2 of 14')).toBeVisible();
  await expectAccessible(research, ['body']);
  await research.getByRole('checkbox', { name: 'Select all shown' }).check();
  await research.getByRole('button', { name: 'Track 2 keywords…' }).click();
  await research.getByRole('textbox', { name: 'Your site' }).fill('shop.example');
  await research.getByRole('button', { name: 'Track', exact: true }).click();
  await expect(research.getByText('2 keywords are now tracked.')).toBeVisible();
  await expect(row(research, 'oak bench plans')).toContainText('yes');

  const popup = await extension.openBehind(results, 'popup');
  await showKeywords(popup);
  await expect(popup.getByText('oak bench plans', { exact: true })).toBeAttached();

  // An ordinary search is a check of it, though its address tells no country.
  const search = await context.newPage();
  await search.goto('https://www.google.com/search?q=oak+bench+plans');
  await expect(search.locator('sightline-bar').getByRole('button', { name: 'Untrack' })).toBeVisible();
  await expect(row(research, 'oak bench plans')).toContainText('4');

  await research.getByRole('button', { name: 'Save as list…' }).click();
  await research.getByRole('textbox', { name: 'Name of the list' }).fill('Benches');
  await research.getByRole('textbox', { name: 'Note' }).fill('For spring');
  await research.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(research.getByText('“Benches” saved with 2 keywords.')).toBeVisible();

  await research.reload();
  await research.getByRole('button', { name: 'Saved lists' }).click();
  await expect(research.getByText('For spring')).toBeVisible();
  await research.getByRole('button', { name: 'Benches', exact: true }).click();
  await expect(research.getByText('2 of 2')).toBeVisible();
  await expect(row(research, 'oak bench plans')).toContainText('4');
  const saved = await readSaved(research);
  await research.getByRole('button', { name: 'CSV', exact: true }).click();
  const csv = await saved();
  expect(csv).toContain('keyword,strength,intent');
  expect(csv).toMatch(/oak bench plans,100,/);
});

function row(page: Page, keyword: string): Locator {
  return page.getByRole('row', { name: new RegExp(`Select ${keyword} `) });
}
