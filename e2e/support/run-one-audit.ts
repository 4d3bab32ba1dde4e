import { callEndpoint } from '#shared/api/call.ts';
import { listAudits, readAudit } from '#shared/api/endpoints/audits.ts';
import { reportSections } from '#shared/audit/report/report-sections.ts';

import { connect, readToken } from './connect.ts';
import { type ExtensionBrowser, launchExtension } from './extension-browser.ts';
import { shippedBuild } from './extension-build.ts';
import { startTestSite } from './test-site.ts';

export interface OneAudit {
  readonly url: string;
  readonly auditId: string;
  readonly score: number | null;
  readonly findings: number;
  readonly notChecked: number;
}

/**
 * The whole path as a user goes it, in headless Chromium: connect the extension to the backend, open a page, click the
 * icon, and read the stored audit back through the API. Throws where a part of the path does not answer in time.
 */
export async function runOneAudit(backendUrl: string): Promise<OneAudit> {
  const site = await startTestSite({
    '/': page,
    '/robots.txt': (_request, response) =>
      void response.writeHead(200, { 'content-type': 'text/plain' }).end('user-agent: *\nallow: /\n'),
  });
  const browser = await launchExtension({ folder: shippedBuild });
  try {
    const token = await connectBrowser(browser, backendUrl);
    const url = `${site.origin}/`;
    const tab = await browser.context.newPage();
    await tab.goto(url);
    await browser.openPopup(tab);
    return await waitForAudit(backendUrl, token, url);
  } finally {
    await browser.close();
    await site.close();
  }
}

/** A page with a few faults, so that the report has something to say. */
const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Garden chairs</title>
<meta name="viewport" content="width=device-width"><link rel="canonical" href="/"></head>
<body><main><h1>Garden chairs</h1><p>Three chairs for small gardens, made of ash.</p><img src="/chair.jpg">
<a href="javascript:void(0)">Order</a> <a href="/chairs/ash">click here</a></main></body></html>`;

async function connectBrowser(browser: ExtensionBrowser, backendUrl: string): Promise<string> {
  const options = await browser.openOptions();
  await connect(options, backendUrl);
  const token = await readToken(options);
  await options.close();
  return token;
}

async function waitForAudit(baseUrl: string, token: string, url: string): Promise<OneAudit> {
  const options = { baseUrl, token, fetch: (target: string, init: RequestInit) => fetch(target, init) };
  const deadlineMs = performance.now() + 30_000;
  while (performance.now() < deadlineMs) {
    const listed = await callEndpoint(listAudits, { query: { url, limit: 1 } }, options);
    if (!listed.ok) throw new Error(`The backend refused the list of audits: ${JSON.stringify(listed.failure)}`);
    const [newest] = listed.value.items;
    if (newest) {
      const read = await callEndpoint(readAudit, { params: { auditId: newest.id } }, options);
      if (!read.ok) throw new Error(`The stored audit could not be read: ${JSON.stringify(read.failure)}`);
      const { findings, notChecked } = reportSections(read.value.report);
      return {
        url,
        auditId: newest.id,
        score: read.value.report.score,
        findings: findings.length,
        notChecked: notChecked.length,
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('No audit reached the backend within 30 s.');
}
