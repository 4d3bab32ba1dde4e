import { expect, type Page } from '@playwright/test';

import type { ExtensionBrowser } from './support/extension-browser.ts';
import { test } from './support/extension-test.ts';
import { soundPage } from './support/fixture-pages.ts';
import { readHistory } from './support/stored-audits.ts';
import { waitForAudit } from './support/wait-for-audit.ts';

test('a page with the strictest CSP is audited and outlined', async ({ extension, site }) => {
  site.route('/', (_request, response) => {
    const csp = "default-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin";
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': csp }).end(soundPage);
  });
  const page = await openFirst(extension, `${site.origin}/`);
  const panel = await extension.openPanel(page);
  await waitForAudit(panel);
  const [audit] = await readHistory(panel);
  expect(audit?.report.summary.status).toBe(200);
  await panel.getByRole('tab', { name: 'Outline' }).click();
  await panel.getByRole('button', { name: /How to tie laces/ }).click();
  await expect(page.locator('sightline-highlight')).toHaveCount(1);
  await expect(panel.getByText('Shown in the page.')).toBeVisible();
});

test('a page that redefines the language is audited as if it did not', async ({ extension, site }) => {
  const hostile = `<script>
    Array.prototype.map = Array.prototype.push = Array.prototype.filter = () => { throw new Error('mine') };
    JSON = undefined; globalThis.fetch = () => Promise.reject(new Error('mine')); Promise.prototype.then = undefined;
    Element.prototype.getAttribute = () => 'lie'; Object.defineProperty(document, 'querySelectorAll', { value: () => [] });
  </script>`;
  site.route('/', soundPage.replace('</head>', `${hostile}</head>`));
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  await expect(popup.getByRole('region', { name: 'The page at a glance' })).toContainText('How to tie the laces');
  const [audit] = await readHistory(popup);
  expect(audit?.report.summary.status).toBe(200);
  expect(audit?.report.outcomes.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});

test('robots.txt that never answers ends after its time-out; the rest is judged', async ({ extension, site }) => {
  site.route('/', soundPage);
  site.route('/robots.txt', () => undefined);
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByTestId('verdict')).toContainText('Indexability not fully checked');
  await waitForAudit(popup);
  const [audit] = await readHistory(popup);
  const robots = audit?.report.outcomes.filter(({ rule }) => rule.startsWith('robots/')) ?? [];
  expect(robots.length).toBeGreaterThan(0);
  expect(new Set(robots.map(({ outcome }) => outcome))).toEqual(new Set(['not-checked']));
  expect(audit?.report.summary).toMatchObject({ status: 200, title: 'How to tie the laces of blue running shoes' });
});

test('robots.txt that answers HTML is judged as what it is', async ({ extension, site }) => {
  site.route('/', soundPage);
  site.route('/robots.txt', '<!doctype html><title>Home</title>');
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  const [audit] = await readHistory(popup);
  expect(audit?.report.outcomes.some(({ rule, outcome }) => rule.startsWith('robots/') && outcome === 'fail')).toBe(
    true,
  );
});

test('a page that leaves during the audit gives a report of what was seen', async ({ extension, site }) => {
  site.route('/', soundPage);
  site.route('/robots.txt', () => undefined);
  site.route('/next', '<!doctype html><html lang="en"><title>Next page</title><h1>Next</h1></html>');
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByTestId('verdict')).toBeVisible();
  await page.goto(`${site.origin}/next`);
  const options = await extension.openOptions();
  await expect.poll(async () => (await readHistory(options)).length).toBe(1);
  const [audit] = await readHistory(options);
  expect(audit?.report.url).toBe(`${site.origin}/`);
  const notChecked = audit?.report.outcomes.filter(({ outcome }) => outcome === 'not-checked') ?? [];
  expect(notChecked.length).toBeGreaterThan(0);
});

test('50,000 elements and a megabyte of attributes are audited whole', async ({ extension, site }) => {
  const rows = Array.from({ length: 25_000 }, (_, row) => `<p data-row="${row}">Row <b>${row}</b></p>`).join('');
  site.route('/', soundPage.replace('</main>', `<div data-x="${'y'.repeat(1_000_000)}">${rows}</div></main>`));
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await waitForAudit(popup);
  const [audit] = await readHistory(popup);
  expect(audit?.report.summary.status).toBe(200);
  expect(audit?.report.summary.wordCount).toBeGreaterThan(50_000);
  expect(audit?.report.outcomes.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});

test('broken HTML and circular JSON-LD are audited', async ({ extension, site }) => {
  const circular = '{"@context":"https://schema.org","@graph":[{"@id":"#a","@type":"Thing","about":{"@id":"#a"}}';
  site.route('/', `<title>Broken<p><div></b><script type="application/ld+json">${circular}</script><h1>Still<h2>here`);
  const page = await openFirst(extension, `${site.origin}/`);
  const popup = await extension.openPopup(page);
  await expect(popup.getByTestId('verdict')).toBeVisible();
  await waitForAudit(popup);
  expect(await readHistory(popup)).toHaveLength(1);
});

for (const [name, address, sentence] of [
  ['a page of the browser', 'chrome://version/', 'This is a page of the browser itself'],
  ['a blank page', 'about:blank', 'The browser protects this page'],
  ['a page of ours', 'extension:options.html', 'This is a page of Sightline'],
  ['a text file', 'file:///etc/hostname', 'This is a file, not a web page'],
] as const) {
  test(`${name} gets a sentence that says why`, async ({ extension }) => {
    const url = address.replace('extension:', `chrome-extension://${extension.extensionId}/`);
    const page = await openFirst(extension, url);
    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('heading', { level: 2, name: sentence, exact: true })).toBeVisible();
    await expect(popup.locator('.EmptyState_empty p')).not.toBeEmpty();
  });
}

test('the panel on a page of ours says at once why it is not audited, and names us rather than an id', async ({
  extension,
}) => {
  const page = await openFirst(extension, `chrome-extension://${extension.extensionId}/options.html`);
  const panel = await extension.openBehind(page, 'sidepanel');
  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('Sightline');
  await expect(panel.getByRole('heading', { level: 2, name: 'This is a page of Sightline' })).toBeVisible();
  await expect(panel.getByRole('button', { name: 'Audit this page' })).toHaveCount(0);
});

for (const [name, contentType, body, sentence] of [
  ['a PDF', 'application/pdf', '%PDF-1.4\n%%EOF', 'This is a PDF'],
  ['a JSON file', 'application/json', '{"a":1}', 'This is a file, not a web page'],
] as const) {
  test(`${name} gets a sentence that says why`, async ({ extension, site }) => {
    site.route('/file', (_request, response) => response.writeHead(200, { 'content-type': contentType }).end(body));
    const page = await openFirst(extension, `${site.origin}/file`);
    const popup = await extension.openPopup(page);
    await expect(popup.getByRole('heading', { level: 2, name: sentence, exact: true })).toBeVisible();
  });
}

async function openFirst(extension: ExtensionBrowser, url: string): Promise<Page> {
  const page = extension.context.pages()[0];
  if (!page) throw new Error('The browser has no tab.');
  // A browser page or a download ends the navigation early.
  await page.goto(url).catch(() => undefined);
  return page;
}
