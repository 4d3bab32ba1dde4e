import { expect, type Page } from '@playwright/test';
import { z } from 'zod';

import { storedObservationWithSnapshot } from '#shared/api/endpoints/observations.ts';
import { secrets, signedInPages } from '#extension/background/signed-in-pages.fixture.ts';

import { addSite } from './support/add-site.ts';
import { prepareBackend } from './support/backend-process.ts';
import { connect, readToken } from './support/connect.ts';
import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';
import { startedSession } from './support/started-session.ts';
import { readKeptPage } from './support/stored-pages.ts';
import { answerJson } from './support/test-site.ts';

const list = z.object({ items: z.array(z.object({ id: z.string(), query: z.string() })) });

test('pages go to the backend only with consent, once each, also after it was away', async ({ extension }) => {
  await serve(extension.context, 'www.google.com', (url) => googlePage({ query: url.searchParams.get('q') ?? '' }));
  const backend = await prepareBackend();
  try {
    await backend.start();
    const options = await turnOn(extension, 'google');
    await connect(options, backend.url);
    const token = await readToken(options);
    await addSite(options, 'shop3.example');
    await visit(extension, options, 'private one');
    await expect(options.getByTestId('health-google')).toContainText('10 results read');
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');

    await tick(options, /^Share the results pages/);
    await tick(options, /^Report parser health/);
    await visit(extension, options, 'shared one');
    await expect(options.getByTestId('outbox-count')).toHaveText(/^2 /);
    await options.getByRole('button', { name: 'Sync now' }).click();
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');
    expect(await queriesAt(backend.url, token)).toEqual(['shared one']);

    await backend.stop();
    await visit(extension, options, 'shared two');
    await expect(options.getByTestId('outbox-count')).toHaveText(/^2 /);
    await options.getByRole('button', { name: 'Sync now' }).click();
    await expect(options.getByText(/next retry/).first()).toBeVisible();
    await extension.killWorker();
    await backend.start();
    await options.getByRole('button', { name: 'Sync now' }).dblclick();
    await expect(options.getByTestId('outbox-count')).toHaveText('Everything is synced.');
    expect(await queriesAt(backend.url, token)).toEqual(['shared two', 'shared one']);

    const [newest] = await listAt(backend.url, token);
    const stored = storedObservationWithSnapshot.parse(
      await ask(backend.url, token, `/v1/observations/${newest?.id ?? ''}`),
    );
    const positions = stored.snapshot.items.flatMap((item) =>
      item.type === 'organic' ? [[item.domain, item.rank_group]] : [],
    );
    expect(positions).toEqual(Array.from({ length: 10 }, (_, index) => [`shop${index + 1}.example`, index + 1]));
    expect(await ask(backend.url, token, '/v1/engine-health')).toMatchObject({
      items: [{ engine: 'google', state: 'ok', method: 'rules', pages: 2, results: 20, links: 20 }],
    });
    const metrics = await (await fetch(`${backend.url}/metrics`)).text();
    expect(metrics).toMatch(/sightline_engine_pages_total\{engine="google",.*\} 1\n/);
  } finally {
    await backend.remove();
  }
});

test('nothing of a signed-in account is kept or sent, on any engine', async ({ extension, site }) => {
  const sent: string[] = [];
  const take = (status: number, body: object | undefined): void => {
    for (const path of ['/v1/observations', '/v1/engine-health']) {
      site.route(path, (request, response) => {
        if (request.method === 'POST') request.on('data', (chunk: Buffer) => sent.push(chunk.toString()));
        request.on('end', () => answerJson(status, () => body)(request, response));
        if (request.method !== 'POST') request.resume();
      });
    }
  };
  take(413, { error: { code: 'payload_too_large', message: 'No.', requestId: 'r-00000001' } });
  site.route(
    '/v1/session',
    answerJson(201, () => startedSession),
  );
  site.route(
    '/v1/engines',
    answerJson(503, () => ({})),
  );
  const options = await extension.openOptions();
  await connect(options, site.origin);
  await tick(options, /^Share the results pages/);
  await tick(options, /^Report parser health/);
  for (const [index, { engine, url, html }] of signedInPages.entries()) {
    await serve(extension.context, new URL(url).host, () => html);
    const own = await turnOn(extension, engine);
    const page = await openSerp(extension, url);
    await expect(own.getByTestId(`health-${engine}`)).toContainText('read');
    await expect(options.getByTestId('outbox-count')).toHaveText(new RegExp(`^${2 * (index + 1)} `));
    await page.close();
    await own.close();
  }
  await options.getByRole('button', { name: 'Sync now' }).click();
  await expect(options.getByText('413 payload_too_large')).toHaveCount(2 * signedInPages.length);
  const wire = sent.join('\n');
  for (const { titles } of signedInPages) for (const title of titles) expect(wire).toContain(title);
  expect(wire).not.toMatch(secrets);
  expect(await everythingStored(options)).not.toMatch(secrets);
});

async function tick(options: Page, name: RegExp): Promise<void> {
  const box = options.getByRole('checkbox', { name });
  await box.click();
  await expect(box).toBeChecked();
}

/** Leaves once the page is kept. How much its strips say depends on how early the overlay came. */
async function visit(extension: ExtensionBrowser, options: Page, query: string): Promise<void> {
  const page = await openSerp(extension, `https://www.google.com/search?q=${encodeURIComponent(query)}&ei=SECRET`);
  await expect(page.locator('sightline-strip')).toHaveCount(10);
  await expect.poll(async () => (await readKeptPage(options))?.query).toBe(query);
  await page.close();
}

async function ask(baseUrl: string, token: string, path: string): Promise<unknown> {
  const answer = await fetch(baseUrl + path, { headers: { authorization: `Bearer ${token}` } });
  expect(answer.status).toBe(200);
  return answer.json();
}

async function listAt(baseUrl: string, token: string): Promise<z.infer<typeof list>['items']> {
  return list.parse(await ask(baseUrl, token, '/v1/observations')).items;
}

async function queriesAt(baseUrl: string, token: string): Promise<string[]> {
  return (await listAt(baseUrl, token)).map(({ query }) => query);
}

/** All of the extension's storage and database, as text. */
async function everythingStored(surface: Page): Promise<string> {
  return surface.evaluate(async () => {
    const rows: unknown[] = [];
    for (const { name: database = '' } of await indexedDB.databases()) {
      const opened = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const name of opened.objectStoreNames) {
        const all = opened.transaction(name).objectStore(name).getAll();
        rows.push(await new Promise((resolve) => (all.onsuccess = () => resolve(all.result))));
      }
      opened.close();
    }
    const kept: unknown = await chrome.storage.local.get();
    return JSON.stringify([rows, kept]);
  });
}
