import { type Browser, chromium, expect, type Page, test } from '@playwright/test';

import { conformanceCases, conformanceUrl } from '#shared/page/document-view.conformance.ts';

import { bundleForPage } from '../render/bundle-for-page.ts';
import { requireBrowser } from '../render/find-browser.ts';

let browser: Browser;
let script: string;

test.beforeAll(async () => {
  script = await bundleForPage('e2e/document-view.in-page.ts', 'conformance');
  browser = await chromium.launch({
    executablePath: requireBrowser(),
    args: ['--no-sandbox'],
  });
});

test.afterAll(() => browser.close());

async function open(html: string): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(conformanceUrl);
  await page.evaluate(`${script};globalThis.conformance = conformance;0`);
  return page;
}

for (const { name, html, expected } of conformanceCases) {
  test(`the live document ${name}`, async () => {
    const page = await open(html);
    expect(await page.evaluate(`conformance.read(${JSON.stringify(name)})`)).toEqual(expected);
    await page.close();
  });
}

// A DOMParser parses with scripting off, so `noscript` differs there by the standard; the audit rewrites it beforehand.
for (const { name, html, expected } of conformanceCases.filter((one) => !one.html.includes('<noscript>'))) {
  test(`a parsed document ${name}`, async () => {
    const page = await open('');
    const call = `conformance.readParsed(${[name, html, conformanceUrl].map((value) => JSON.stringify(value)).join(', ')})`;
    expect(await page.evaluate(call)).toEqual(expected);
    await page.close();
  });
}
