import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

import { engines } from '#shared/serp/engine-list.ts';
import { findEngine } from '#shared/serp/find-engine.ts';
import { isListedVideo } from '#shared/serp/is-listed-video.ts';
import { drawSavedPage } from '#shared/serp/read-saved-page.ts';
import type { SerpSnapshot } from '#shared/serp/snapshot.ts';
import { linkAroundHeading, renameClasses, wrapHeadings } from '#shared/testing/mutate-page.ts';

import type { ExtensionBrowser } from './support/extension-browser.ts';
import { sharedBrowserTest as test } from './support/extension-test.ts';
import { countHosts, openSerp, turnOn } from './support/serp-session.ts';
import { forgetKeptPages, readKeptPage } from './support/stored-pages.ts';

const fixtures = join(import.meta.dirname, '..', 'shared', 'serp', 'fixtures');
const corpus = join(
  process.env['SIGHTLINE_CORPUS'] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpus'),
  'serp',
);
const fixture = z.object({
  url: z.string(),
  expected: z.object({ state: z.string(), items: z.array(z.record(z.string(), z.unknown())).default([]) }),
});
const manifest = z.array(
  z.object({ engine: z.string(), file: z.string(), expected: z.string(), page_url: z.string() }),
);
const answers = z.object({
  organic: z.array(z.object({ title: z.string(), video_id: z.string().optional() })).optional(),
  products: z.array(z.object({ id: z.string().optional(), asin: z.string().optional() })).optional(),
});

// Each test reads pages and leaves nothing: those of one file need not stand in one worker.
test.describe.configure({ mode: 'parallel' });

test.afterEach(async ({ extension }) => {
  for (const page of extension.context.pages().slice(1)) await page.close();
});

for (const engine of engines) {
  test(`reads every fixture of ${engine.name} in the browser`, async ({ extension }) => {
    const names = globSync(join(fixtures, engine.id, '*.html')).map((path) => basename(path, '.html'));
    expect(names.length).toBeGreaterThanOrEqual(3);
    const options = await turnOn(extension, engine.id);
    for (const name of names) {
      const html = readFileSync(join(fixtures, engine.id, `${name}.html`), 'utf8');
      const text = readFileSync(join(fixtures, engine.id, `${name}.json`), 'utf8');
      const { url, expected } = fixture.parse(JSON.parse(text));
      await test.step(name, async () => {
        if (!findEngine(url, [engine])?.hasOverlay) {
          const other = await show(extension, options, url, html);
          expect(await countHosts(other)).toEqual({ bars: 0, strips: 0 });
          await other.close();
          return;
        }
        const page = await show(extension, options, url, drawSavedPage({ html, url, engine }));
        const wanted = { state: expected.state, items: expected.items.map(namesOf) };
        await expect.poll(async () => summaryOf(await readKeptPage(options), expected.items)).toEqual(wanted);
        await expect(page.locator('sightline-bar, sightline-strip').first()).toBeAttached();
        // A page without certain results may have reserved a line's space, and has no rank anywhere.
        if (expected.state !== 'ok') await expect(page.locator('sightline-strip', { hasText: /\d/ })).toHaveCount(0);
        await page.close();
      });
    }
  });

  test(`reads real pages of ${engine.name} in the browser`, async ({ extension }) => {
    test.skip(!existsSync(corpus), `no corpus at ${corpus}: set SIGHTLINE_CORPUS to run this`);
    const pages = manifest
      .parse(JSON.parse(readFileSync(join(corpus, 'manifest.json'), 'utf8')))
      .filter((page) => page.engine === engine.id && findEngine(page.page_url, [engine]));
    test.skip(pages.length === 0, `the corpus has no page of ${engine.name}`);
    const options = await turnOn(extension, engine.id);
    for (const { file, expected, page_url: url } of pages) {
      await test.step(file, async () => {
        const html = readFileSync(join(corpus, file), 'utf8');
        const truth = answers.parse(JSON.parse(readFileSync(join(corpus, expected), 'utf8')));
        const wanted = (truth.organic ?? truth.products ?? []).map((one) =>
          'title' in one ? fold(one.title) : (one.asin ?? one.id ?? ''),
        );
        const page = await show(extension, options, url, drawSavedPage({ html, url, engine }));
        const read = async (): Promise<string[]> => resultsOf(await readKeptPage(options));
        await expect.poll(read, { message: file }).toEqual(wanted);
        await page.close();
      });
    }
  });
}

for (const id of ['google', 'bing', 'duckduckgo']) {
  for (const [change, mutate] of [
    ['every class is renamed', renameClasses],
    ['headings are wrapped', wrapHeadings],
    ['links wrap headings', linkAroundHeading],
  ] as const) {
    test(`still finds the results of ${id} in the browser when ${change}`, async ({ extension }) => {
      const html = readFileSync(join(fixtures, id, 'plain.html'), 'utf8');
      const { url, expected } = fixture.parse(JSON.parse(readFileSync(join(fixtures, id, 'plain.json'), 'utf8')));
      const options = await turnOn(extension, id);
      await show(extension, options, url, mutate(html));
      const wanted = expected.items.flatMap(({ type, title }) => (type === 'organic' ? [fold(String(title))] : []));
      await expect.poll(async () => resultsOf(await readKeptPage(options))).toEqual(wanted);
    });
  }
}

/** The page at its own address, with its own scripts forbidden and everything else away. */
async function show(extension: ExtensionBrowser, options: Page, url: string, html: string): Promise<Page> {
  await forgetKeptPages(options);
  await extension.context.unrouteAll();
  await extension.context.route(/^https?:/, (route) =>
    route.request().isNavigationRequest() && route.request().frame().parentFrame() === null
      ? route.fulfill({
          body: html,
          headers: {
            'content-type': 'text/html; charset=utf-8',
            'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
          },
        })
      : route.abort(),
  );
  return openSerp(extension, url);
}

/** What a fixture says of an item that the browser must say as well. */
function namesOf(item: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(item).filter(([key]) => named.has(key)));
}

const named = new Set(['type', 'url', 'id', 'video_id', 'title', 'rank_absolute', 'rank_group']);

function summaryOf(
  snapshot: SerpSnapshot | undefined,
  expected: readonly Readonly<Record<string, unknown>>[],
): object | undefined {
  return (
    snapshot && {
      state: snapshot.state,
      items: snapshot.items.map((item, index) =>
        Object.fromEntries(Object.entries(item).filter(([key]) => named.has(key) && key in (expected[index] ?? item))),
      ),
    }
  );
}

function resultsOf(snapshot: SerpSnapshot | undefined): string[] {
  return (snapshot?.items ?? []).flatMap((item) => {
    if (item.type === 'organic') return [fold(item.title)];
    if (item.type === 'video_result') return isListedVideo(item) ? [fold(item.title)] : [];
    return item.type === 'product' ? [item.id] : [];
  });
}

/** Some pages lost the space between inline elements on their way here, so none counts. */
function fold(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
