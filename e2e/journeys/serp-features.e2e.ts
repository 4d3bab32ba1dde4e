import { expect } from '@playwright/test';

import { expectAccessible } from '../support/expect-accessible.ts';
import { test } from '../support/extension-test.ts';
import { googlePage, readSerpFixture, serve } from '../support/serp-pages.ts';
import { openSerp, turnOn } from '../support/serp-session.ts';

test('searches of a competitor are filtered by what their results pages show', async ({ extension }) => {
  const { context } = extension;
  await serve(context, 'www.google.com', (url) =>
    url.searchParams.get('q') === 'garden bench'
      ? readSerpFixture('google', 'feature-rich')
      : googlePage({ query: url.searchParams.get('q') ?? '', hosts: ['guide.example'] }),
  );
  await turnOn(extension, 'google');
  for (const query of ['garden bench', 'oak bench']) {
    const page = await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(query)}`);
    await expect(page.locator('sightline-bar')).toBeAttached();
  }
  const dashboard = await context.newPage();
  await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html#/research/`);
  const research = dashboard.getByRole('region', { name: 'Research' });
  await research.getByRole('textbox', { name: /^Seed/ }).fill('guide.example');
  await research.getByRole('button', { name: 'From results pages you have seen' }).click();
  const row = (keyword: string) => research.getByRole('row', { name: new RegExp(`^Select ${keyword}`) });
  await expect(row('garden bench').first()).toBeVisible();
  await expect(row('oak bench')).toBeVisible();
  const features = research.getByRole('combobox', { name: 'SERP features' });
  await features.selectOption({ label: 'people also ask' });
  await expect(row('garden bench').first()).toBeVisible();
  await expect(row('oak bench')).toHaveCount(0);
  await expectAccessible(dashboard, ['main']);
});
