import { expect, type Page } from '@playwright/test';

import { connect, readToken } from './support/connect.ts';
import { prepareBackend } from './support/backend-process.ts';
import { addSite } from './support/add-site.ts';
import { type ExtensionBrowser, launchExtension } from './support/extension-browser.ts';
import { shippedBuild } from './support/extension-build.ts';
import { test } from './support/extension-test.ts';
import { readPrivate } from './support/read-private.ts';
import { googlePage, serve } from './support/serp-pages.ts';
import { openSerp, turnOn } from './support/serp-session.ts';

const address = 'https://www.google.com/search?q=oak+bench';

test('a script of ours in a page that was taken over reads neither the session nor keys of sources', async ({
  extension,
}) => {
  const backend = await prepareBackend();
  try {
    await backend.start();
    await serve(extension.context, 'www.google.com', () => googlePage({}));
    const options = await turnOn(extension, 'google');
    await connect(options, backend.url);
    const token = await readToken(options);
    expect(token.length).toBeGreaterThan(20);
    await openSerp(extension, address);
    const seen = await seenInPage(extension);
    expect(seen).toContain('serpOverlay');
    expect(seen).not.toContain(token);
    expect(seen).not.toContain('connection');
  } finally {
    await backend.remove();
  }
});

test('what an older version kept where scripts in pages could read it is moved, and nothing of it is lost', async ({
  extension,
}) => {
  const older = {
    connection: {
      baseUrl: 'http://127.0.0.1:9',
      token: 'token-of-an-older-version',
      workspaceId: '0190b1d0-0000-7000-8000-000000000002',
      email: 'ada@mail.example',
      connectedAt: '2026-11-01T10:00:00.000Z',
      engineKey: null,
    },
    keywordSources: [
      {
        id: 'keywords-everywhere',
        settings: { key: 'key-of-a-source' },
        monthlyLimit: 500,
        spent: { month: '2026-11', amount: 12 },
        lastFailure: null,
      },
    ],
    pageNotes: [{ page: 'https://tea.test/', note: 'Ask Ben', changedAt: '2026-11-01T10:00:00.000Z' }],
    pageKeywords: [{ page: 'https://tea.test/', keyword: 'green tea' }],
  };
  const options = await extension.openOptions();
  await forgetMove(options);
  await options.evaluate((items) => chrome.storage.local.set(items), older);
  await options.reload();
  await expect(options.getByText('Connected to http://127.0.0.1:9')).toBeVisible();
  await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
  for (const [key, value] of Object.entries(older)) expect(await readPrivate(options, key)).toEqual(value);
  expect(await everythingLocal(options)).not.toMatch(/token-of|key-of|Ask Ben|green tea/);

  // What is here already is newer: an old copy that was left by a move that broke off does not undo it.
  await forgetMove(options);
  await options.evaluate((items) => chrome.storage.local.set(items), {
    connection: { ...older.connection, token: 'an-even-older-one' },
  });
  await options.reload();
  await expect(options.getByText('Signed in as ada@mail.example')).toBeVisible();
  expect(await readToken(options)).toBe('token-of-an-older-version');
  expect(await everythingLocal(options)).not.toContain('an-even-older-one');
});

test('what a script in a page lays where an older version kept things is not taken for ours', async ({ extension }) => {
  const options = await extension.openOptions();
  await expect(options.getByRole('heading', { name: 'Backend' })).toBeVisible();
  const planted = {
    connection: {
      baseUrl: 'https://taken-over.example',
      token: 'token-of-somebody-else',
      workspaceId: '0190b1d0-0000-7000-8000-000000000002',
      email: null,
      connectedAt: '2026-11-01T10:00:00.000Z',
      engineKey: null,
    },
    engineUpdates: { etag: null, checkedAt: '', refusal: null, refused: [], updates: { google: { state: 'kept' } } },
  };
  // As scripts in pages can: the area is one for all of an extension's contexts.
  await options.evaluate((items) => chrome.storage.local.set(items), planted);
  await options.reload();
  await expect(options.getByRole('heading', { name: 'Backend' })).toBeVisible();
  await expect(options.getByText('taken-over.example')).toHaveCount(0);
  for (const key of Object.keys(planted)) expect(await readPrivate(options, key)).toBeUndefined();
});

test('a page sees that something of ours is in it, and nothing of what it says', async () => {
  // The build that ships: in all other tests these roots are open.
  const extension = await launchExtension({ folder: shippedBuild });
  try {
    await serve(extension.context, 'www.google.com', () => googlePage({}));
    await addSite(await turnOn(extension, 'google'), 'shop6.example');
    const page = await openSerp(extension, address);
    await expect(page.locator('sightline-strip')).toHaveCount(10);
    await expect(page.locator('sightline-bar')).toHaveCount(1);
    await expect.poll(() => drawnIn(page)).toContain('One of your sites');
    await expect.poll(() => drawnIn(page)).toContain('Track this keyword');
    const seen = await page.evaluate(() => {
      const ours = [...document.querySelectorAll<HTMLElement>('sightline-strip, sightline-bar')];
      return ours.map((element) => [
        element.shadowRoot,
        element.textContent,
        element.innerText,
        Object.values(element.dataset).join(' '),
      ]);
    });
    expect(JSON.stringify(seen)).not.toMatch(/site|Track|shop6|\d+\./);
    for (const [root] of seen) expect(root).toBeNull();
  } finally {
    await extension.close();
  }
});

/** All texts and titles in roots of ours, as the protocol of the browser's tools sees them. */
async function drawnIn(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  await session.detach();
  const texts: string[] = [];
  const walk = (node: typeof root, isOurs: boolean): void => {
    if (isOurs) texts.push(node.nodeValue, ...(node.attributes ?? []));
    for (const child of node.children ?? []) walk(child, isOurs);
    for (const shadow of node.shadowRoots ?? []) {
      if (node.nodeName.startsWith('SIGHTLINE-')) expect(shadow.shadowRootType).toBe('closed');
      walk(shadow, node.nodeName.startsWith('SIGHTLINE-'));
    }
  };
  walk(root, false);
  return texts.join('\n');
}

/** As in a profile whose version did not move anything yet. */
async function forgetMove(options: Page): Promise<void> {
  await options.evaluate(async () => {
    const opening = indexedDB.open('sightline-private');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.addEventListener('success', () => resolve(opening.result));
      opening.addEventListener('error', () => reject(new Error('The database does not open.')));
    });
    const transaction = database.transaction('values', 'readwrite');
    transaction.objectStore('values').delete('olderMoved');
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  });
}

async function everythingLocal(options: Page): Promise<string> {
  return options.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
}

/** All that the extension's interfaces and the page's databases give a script of ours in the page. */
async function seenInPage(extension: ExtensionBrowser): Promise<string> {
  const worker = await extension.worker();
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: 'https://www.google.com/*' });
    const [injected] = await chrome.scripting.executeScript({
      target: { tabId: tab?.id ?? 0 },
      func: async () => {
        const session: unknown = await chrome.storage.session.get('popupDrawings').catch(String);
        const databases = await indexedDB.databases();
        return JSON.stringify([await chrome.storage.local.get(), session, databases]);
      },
    });
    return injected?.result ?? '';
  });
}
