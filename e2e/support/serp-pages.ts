import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { BrowserContext } from '@playwright/test';

/** A fixture of the reader, as the engine's server would answer it. */
export function readSerpFixture(engine: string, name: string): string {
  return readFileSync(
    join(import.meta.dirname, '..', '..', 'shared', 'serp', 'fixtures', engine, `${name}.html`),
    'utf8',
  );
}

/** Answers every request of the browser for these hosts; nothing goes out. */
export async function serve(context: BrowserContext, hosts: string, answer: (url: URL) => string): Promise<void> {
  await context.route(`https://${hosts}/**`, (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: answer(new URL(route.request().url())) }),
  );
}

interface GooglePage {
  readonly query?: string;
  /** Hosts of the results, in order. */
  readonly hosts?: readonly string[];
  readonly isDark?: boolean;
  /** Put into the head or the body's end. */
  readonly script?: string;
  /** Put before the results. */
  readonly header?: string;
}

/** A page as Google lays it out: search box, results, people also ask, related searches, footer. */
export function googlePage({
  query = 'oak bench',
  hosts = manyHosts(10),
  isDark = false,
  script = '',
  header = '',
}: GooglePage): string {
  const results = hosts.map((host, index) => googleResult(host, index)).join('\n');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${query} - Google Search</title><style>
body{margin:0;font:14px arial;background:${isDark ? '#1f1f1f' : '#fff'};color:${isDark ? '#e8e8e8' : '#202124'}}
form{padding:20px 0 12px 180px;border-bottom:1px solid #8884}textarea{width:600px;height:44px;border-radius:22px;padding:12px;box-sizing:border-box;font:inherit}
#center_col{margin-left:180px;width:652px;padding-top:12px}.MjjYud{margin-bottom:30px}h3{font-size:20px;font-weight:400;margin:4px 0}a{color:${isDark ? '#99c3ff' : '#1a0dab'};text-decoration:none}
cite,.VwiC3b{color:${isDark ? '#bdc1c6' : '#4d5156'};font-style:normal}</style></head><body>
${header}<form role="search" action="/search"><textarea name="q">${query}</textarea></form>
<div id="rcnt"><div id="center_col"><div id="search"><div id="rso">${results}</div></div><div id="botstuff"></div></div></div>
<div id="foot" role="contentinfo"><table id="xjs"><tr><td><a id="pnnext" href="/search?q=x&amp;start=10">Next</a></td></tr></table></div>
<div id="fbar">Footer</div><script>${script}</script></body></html>`;
}

export function googleResult(host: string, index: number): string {
  return `<div class="MjjYud"><div data-hveid="C${index}"><div data-snf="x5WNvb"><div class="yuRUbf"><span><a jsname="UWckNb" href="https://${host}/p${index}"><cite>https://${host} › p${index}</cite><h3 class="LC20lb">Result ${index + 1} of ${host}</h3></a></span></div></div>
<div data-sncf="1"><div class="VwiC3b">Text of result ${index + 1}: solid benches from oak, made to last, delivered within a week.</div></div></div></div>`;
}

export function manyHosts(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `shop${index + 1}.example`);
}
