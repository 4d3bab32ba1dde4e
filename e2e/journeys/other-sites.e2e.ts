import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { openCrawlForm } from '../support/open-crawl-form.ts';
import { grantOrigins } from '../support/switch-on.ts';

const otherHosts = 'https://*.example/**';

test('a link to another site is called broken by a second crawl, hours after the first', async ({
  extension,
  site,
}) => {
  const others = ['https://tea.example/pots', 'https://tea.example/gone', 'https://closed.example/'];
  const links = others.map((href) => `<a href="${href}">Read on at ${href}</a>`).join(' ');
  site.route('/', `<!doctype html><html lang="en"><title>Tea</title><h1>Tea</h1><p>All about tea.</p>${links}</html>`);
  const asked: string[] = [];
  await extension.context.route(otherHosts, (route) => {
    const url = route.request().url();
    asked.push(url);
    const status = url === others[0] ? 200 : url === others[2] ? 403 : 404;
    return route.fulfill({ status, contentType: 'text/html', body: 'Hello' });
  });
  await grantOrigins(extension, ['http://*/*', 'https://*/*']);
  const { page } = await openCrawlForm(extension, `${site.origin}/`);
  await page.getByRole('checkbox', { name: 'Ask links to other sites too' }).check();
  await expect(page.getByText('up to 1,000 addresses of other sites')).toBeVisible();
  await expectAccessible(page, ['main']);
  await page.getByRole('button', { name: 'Start the crawl' }).click();

  const section = page.getByRole('region', { name: 'Links to other sites' });
  await expect(section).toContainText('1 address is there, 2 missing or unclear.');
  await expect(section.getByRole('row', { name: /tea\.example\/gone answers 404/ })).toContainText('one look');
  await expect(section.getByRole('row', { name: /closed\.example\/ answers 403/ })).toContainText('not known');
  await expectAccessible(page, ['main']);
  await page.getByText(/^Not checked/).click();
  await expect(page.getByText('addresses of other sites failed a first look (1)')).toBeVisible();

  const inHours = Date.now() + 7 * 3_600_000;
  await page.clock.install({ time: inHours });
  await page.getByRole('button', { name: 'Crawl again' }).click();
  await expect(section.getByRole('row', { name: /tea\.example\/gone/ })).toContainText('broken: two looks');
  await page.getByRole('tab', { name: 'Findings', exact: true }).click();
  await page.getByText('Broken links to other sites').click();
  await expect(page.getByText('https://tea.example/gone answers 404, hours apart; 1 link leads there.')).toBeVisible();
  // What was there is trusted for a week, and nobody sends a host more than it needs.
  expect(asked.filter((url) => url === others[0])).toHaveLength(1);
  expect(asked.filter((url) => url === others[1])).toHaveLength(2);
});
