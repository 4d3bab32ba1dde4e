import { expect, type Page } from '@playwright/test';

import { addSite } from '../support/add-site.ts';
import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { googlePage, manyHosts, serve } from '../support/serp-pages.ts';
import { turnOn } from '../support/serp-session.ts';
import { readKeptPage } from '../support/stored-pages.ts';

test('a keyword tells its topic, the page of yours that stands for it, and leads to what that lacks', async ({
  extension,
}) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) => {
    const query = url.searchParams.get('q') ?? '';
    const hosts = query.includes('bench') ? ['shop.example', ...manyHosts(8)] : ['kettle.example', 'water.example'];
    return googlePage({ query, hosts });
  });
  const options = await turnOn(extension, 'google');
  await addSite(options, 'shop.example');
  await options.close();
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#/research/`);
  const search = async (query: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`https://www.google.com/search?${new URLSearchParams({ q: query }).toString()}`);
    await expect.poll(async () => (await readKeptPage(dashboard))?.query).toBe(query);
    return page;
  };
  await (await search('oak bench for two')).close();
  await (await search('kettle')).close();
  await (await search('oak bench')).close();

  await dashboard.bringToFront();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#*/research/`);
  const research = dashboard.getByRole('region', { name: 'Research' });
  await research.getByRole('button', { name: 'Paste a list' }).click();
  await research.getByRole('textbox', { name: /^Keywords, one a line/ }).fill('Oak bench for two\nkettle');
  await research.getByRole('button', { name: 'Add to the table' }).click();
  await research.getByRole('button', { name: 'kettle', exact: true }).click();
  const kettle = dashboard.getByRole('dialog', { name: 'kettle' });
  await expect(kettle).toContainText('No topic: too little in common with the 2 other searches that are kept.');
  await expect(kettle).toContainText('None of your sites is among these results.');
  await kettle.getByRole('button', { name: 'Close' }).click();

  await research.getByRole('button', { name: 'Oak bench for two', exact: true }).click();
  const details = dashboard.getByRole('dialog', { name: 'Oak bench for two' });
  await expect(details).toContainText('Part of the topic “oak bench”: 100% alike by results pages.');
  await expect(details).toContainText('No searches a month are known: the shorter keyword leads.');
  await expect(details).toContainText('https://shop.example/p0, place 1');
  await expectAccessible(dashboard, ['dialog[open]']);
  const opening = context.waitForEvent('page');
  await details.getByRole('button', { name: 'What leading pages have, and yours lacks' }).click();
  const brief = await opening;
  await expect(brief.getByRole('textbox')).toHaveValue('https://shop.example/p0');
  await expect(brief.getByRole('heading', { level: 1 })).toContainText('oak bench for two');
});
