import { readFileSync } from 'node:fs';
import { launchExtension } from './support/extension-browser.ts';
import { grantOrigins } from './support/switch-on.ts';
import { serpOrigins } from '#extension/platform/browser/serp-origins.ts';
import { google } from '#shared/serp/engines/google.ts';
const dir = '/tmp/walk';
import { mkdirSync } from 'node:fs';
mkdirSync(dir, { recursive: true });
const x = await launchExtension({ keepsWelcome: true });
const pages = x.context.pages();
const w = pages.find((p) => p.url().includes('welcome'));
await w?.waitForTimeout(800);
await w?.screenshot({ path: `${dir}/01-welcome.png`, fullPage: true });
const m = JSON.parse(readFileSync('/work/shared/corpus/pages/manifest.json', 'utf8')).pages.find((p: any) =>
  p.name.startsWith('bestbuy'),
);
await x.context.route(/^https?:/, (r) =>
  r.request().url() === m.servedAs
    ? r.fulfill({
        body: readFileSync(`/work/shared/corpus/pages/${m.name}/page.html`),
        headers: { 'content-type': m.contentType, 'content-security-policy': "script-src 'none'; frame-src 'none'" },
      })
    : r.fulfill({ status: 404, body: '' }),
);
const page = await x.context.newPage();
await page.goto(m.servedAs, { waitUntil: 'domcontentloaded' });
const popup = await x.openPopup(page);
await popup.waitForTimeout(2500);
await popup.screenshot({ path: `${dir}/02-popup.png` });
await popup.evaluate(() => globalThis.close()).catch(() => undefined);
const panel = await x.openBehind(page, 'sidepanel');
await panel.setViewportSize({ width: 400, height: 900 });
await panel.waitForTimeout(1500);
await panel.screenshot({ path: `${dir}/03-panel.png` });
for (const t of await panel.getByRole('tab').allTextContents()) {
  await panel
    .getByRole('tab', { name: t })
    .first()
    .dispatchEvent('click')
    .catch(() => {});
  await panel.waitForTimeout(500);
  await panel.screenshot({ path: `${dir}/04-panel-${t.replace(/\W+/g, '')}.png` });
}
console.log(await panel.getByRole('tab').allTextContents());
await x.close();
