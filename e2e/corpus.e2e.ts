import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect } from '@playwright/test';
import { z } from 'zod';

import { test } from './support/extension-test.ts';
import { readHistory } from './support/stored-audits.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

const folder = join(
  process.env['SIGHTLINE_CORPUS'] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpus'),
  'pages',
);
const manifest = z.object({
  pages: z.array(z.object({ name: z.string(), servedAs: z.string(), contentType: z.string() })),
});
const peers = z.object({ chromiumFacts: z.object({ title: z.string(), lang: z.string().nullable() }) });

/** Every eighth page: ten real sites of several languages, sizes and ages. */
const step = 8;

test('real pages at their own addresses are audited, each with a whole report', async ({ extension }) => {
  test.skip(!existsSync(folder), `no corpus at ${folder}: set SIGHTLINE_CORPUS to run this`);
  const { pages } = manifest.parse(JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')));
  const sample = pages.filter((_, index) => index % step === 0);
  const page = await extension.context.newPage();
  let titlesRead = 0;
  for (const { name, servedAs, contentType } of sample) {
    const body = await readFile(join(folder, name, 'page.html'));
    await extension.context.unrouteAll();
    await extension.context.route(/^https?:/, (route) =>
      route.request().url() === servedAs
        ? route.fulfill({
            body,
            headers: {
              'content-type': contentType,
              'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
            },
          })
        : route.fulfill({ status: 404, body: '' }),
    );
    await page.goto(servedAs, { waitUntil: 'domcontentloaded' });
    const popup = await extension.openPopup(page);
    await waitForAudit(popup);
    const { chromiumFacts } = peers.parse(JSON.parse(await readFile(join(folder, name, 'peers.json'), 'utf8')));
    // A report is shown first and kept a moment later.
    const newest = async () => (await readHistory(popup)).at(-1);
    await expect.poll(async () => (await newest())?.report.url, { message: name }).toBe(servedAs);
    const audit = await newest();
    expect({ name, status: audit?.report.summary.status }).toEqual({ name, status: 200 });
    expect({ name, lang: audit?.report.summary.lang ?? null }).toEqual({ name, lang: chromiumFacts.lang });
    if ((audit?.report.summary.title ?? '') === fold(chromiumFacts.title)) titlesRead += 1;
    expect({ name, broken: audit?.report.outcomes.filter(({ outcome }) => outcome === 'error') }).toEqual({
      name,
      broken: [],
    });
    await popup.evaluate(() => globalThis.close()).catch(() => undefined);
  }
  // One of them has its title in the body, where search engines do not look and the report does not either.
  expect(titlesRead).toBeGreaterThanOrEqual(sample.length - 1);
});

function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
