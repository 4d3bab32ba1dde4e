import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

import { addSite } from './support/add-site.ts';
import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import { test } from './support/extension-test.ts';
import { serve } from './support/serp-pages.ts';
import { shop, track } from './support/track-keywords.ts';

const keywords = z.object({ items: z.array(z.object({ keyword: z.string() })) });
const projects = z.object({ items: z.array(z.object({ id: z.string(), domain: z.string() })) });

test('a site that is removed while the backend is away is untracked there once another site is synced', async ({
  extension,
}) => {
  const backend = await prepareBackend();
  try {
    await backend.start();
    await serve(extension.context, 'shop4.example', () => shop);
    const options = await extension.openOptions();
    await connect(options, backend.url);
    const token = await readToken(options);
    await addSite(options, 'other.example');
    const page = await extension.context.newPage();
    await page.goto('https://shop4.example/');
    await extension.openPopup(page);
    const popup = await extension.openBehind(page, 'popup');
    await track(popup, 'oak bench');
    const tracked = (): Promise<readonly string[]> => trackedAt(backend.url, token, 'shop4.example');
    await expect.poll(tracked).toEqual(['oak bench']);
    await popup.close();

    await backend.stop();
    await removeSite(options, 'shop4.example');
    await backend.start();
    expect(await tracked()).toEqual(['oak bench']);

    const dashboard = await extension.context.newPage();
    await dashboard.goto(`chrome-extension://${extension.extensionId}/dashboard.html`);
    await expect(dashboard.getByText('Live')).toBeVisible();
    await expect.poll(tracked).toEqual([]);
    // It stays off the list, here and after the next round.
    await options.reload();
    await expect(options.getByRole('button', { name: 'Remove other.example' })).toBeVisible();
    await expect(options.getByRole('button', { name: 'Remove shop4.example' })).toHaveCount(0);
  } finally {
    await backend.remove();
  }
});

async function removeSite(options: Page, domain: string): Promise<void> {
  await options.reload();
  await options.getByRole('button', { name: `Remove ${domain}` }).click();
  await options
    .getByRole('button', { name: /keyword/ })
    .last()
    .click();
  await expect(options.getByRole('button', { name: `Remove ${domain}` })).toHaveCount(0);
}

async function trackedAt(url: string, token: string, domain: string): Promise<readonly string[]> {
  const headers = { authorization: `Bearer ${token}` };
  const listed = projects.parse(await (await fetch(`${url}/v1/projects`, { headers })).json());
  const id = listed.items.find((project) => project.domain === domain)?.id;
  if (id === undefined) return [];
  const answer = await fetch(`${url}/v1/projects/${id}/keywords`, { headers });
  return keywords.parse(await answer.json()).items.map(({ keyword }) => keyword);
}
