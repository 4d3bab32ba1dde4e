import { parseArgs } from 'node:util';

import { chromium } from '@playwright/test';

import { bundleForPage } from '../render/bundle-for-page.ts';
import { findBrowser } from '../render/find-browser.ts';
import { measureAxe } from './measure-axe.ts';
import { measureLighthouse } from './measure-lighthouse.ts';
import { measureOurs, type OurTimes } from './measure-ours.ts';
import { benchAnomalies } from './anomalies.ts';
import { benchApi } from './api.ts';
import { benchBackendCrawl } from './backend-crawl.ts';
import { benchCrawl } from './crawl.ts';
import { benchClusters } from './clusters.ts';
import { benchForecast } from './forecast.ts';
import { benchForecastRecord } from './forecast-record.ts';
import { benchIdeas } from './ideas.ts';
import { benchScheduledChecks } from './scheduled-checks.ts';
import { benchMonitors } from './monitors.ts';
import { benchKeywordStorage } from './keyword-storage.ts';
import { printParts } from './measure-parts.ts';
import { benchPages } from './pages.ts';
import { benchPopup } from './popup.ts';
import { benchRetrieval } from './retrieval.ts';
import { benchSerp } from './serp.ts';
import { servePages } from './serve-pages.ts';

/**
 * `npm run bench [-- --quick]`: facts and rules in Chromium beside a bare TreeWalker pass, Lighthouse (SEO only) and
 * axe-core (the rules that overlap), page by page in the same browser; then the overlays on results pages. `--quick` leaves the two peers out; `--parts` shows instead what each collector and each group of rules costs; `--only` takes
 * the name of one page, or `serp` for the overlays alone.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      parts: { type: 'boolean', default: false },
      only: { type: 'string' },
      nab: { type: 'string' },
      tcpd: { type: 'string' },
      monitors: { type: 'string' },
      minutes: { type: 'string' },
      kill: { type: 'boolean', default: false },
    },
  });
  if (values.only === 'serp') return benchSerp();
  if (values.only === 'keywords') return benchKeywordStorage();
  if (values.only === 'api') return benchApi();
  if (values.only === 'crawl') return benchCrawl();
  if (values.only === 'backend-crawl') return benchBackendCrawl();
  if (values.only === 'monitors') return benchMonitors(values);
  if (values.only === 'popup') return benchPopup();
  if (values.only === 'forecast') return benchForecast();
  if (values.only === 'forecast-record') return benchForecastRecord();
  if (values.only === 'anomalies') return benchAnomalies(values);
  if (values.only === 'clusters') return benchClusters();
  if (values.only === 'ideas') return benchIdeas();
  if (values.only === 'retrieval') return benchRetrieval();
  if (values.only === 'scheduled-checks') return benchScheduledChecks();
  const browserPath = findBrowser();
  if (!browserPath.ok) throw new Error(browserPath.failure);
  const pages = benchPages().filter(({ name }) => !values.only || name === values.only);
  await using server = await servePages(pages);
  const browser = await chromium.launch({
    executablePath: browserPath.value,
    args: [
      `--remote-debugging-port=${debuggingPort}`,
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
    ],
  });
  try {
    const script = await bundleForPage('bench/in-page.ts', 'sightlineBench');
    if (!values.parts) console.log(heading);
    for (const page of pages) {
      const url = `${server.origin}/${page.name}`;
      if (values.parts) {
        await printParts(browser, page.name, url, script);
        continue;
      }
      const ours = await measureOurs(browser, url, script);
      const axeMs = values.quick ? null : await measureAxe(browser, url);
      const lighthouseMs = values.quick ? null : await measureLighthouse(url, debuggingPort);
      console.log(row(page.name, ours, axeMs, lighthouseMs));
    }
  } finally {
    await browser.close();
  }
  if (!values.only && !values.parts) await benchSerp();
}

const debuggingPort = 9_333;
const heading = [
  'Medians of eleven rounds after five to warm up, in milliseconds. walk = bare TreeWalker that reads tag, attributes and',
  'text; first = collect + judge the very first time; ratio = (collect + judge) ÷ walk;',
  'slice = longest block of the main thread while collecting in slices; axe and LH as multiples of (collect + judge).',
  '',
  `${'page'.padEnd(44)}${['elements', 'walk', 'search', 'judge', 'first', 'ratio', 'slice', 'axe', 'LH', 'axe ×', 'LH ×'].map((name) => name.padStart(9)).join('')}`,
].join('\n');

function row(name: string, ours: OurTimes, axeMs: number | null, lighthouseMs: number | null): string {
  const total = ours.collectMs + ours.judgeMs;
  const cells = [
    String(ours.elements),
    ours.walkMs.toFixed(1),
    ours.collectMs.toFixed(1),
    ours.judgeMs.toFixed(1),
    ours.firstMs.toFixed(1),
    (total / ours.walkMs).toFixed(2),
    ours.longestSliceMs.toFixed(1),
    axeMs === null ? '–' : axeMs.toFixed(0),
    lighthouseMs === null ? '–' : lighthouseMs.toFixed(0),
    axeMs === null ? '–' : (axeMs / total).toFixed(0),
    lighthouseMs === null ? '–' : (lighthouseMs / total).toFixed(0),
  ];
  return `${name.slice(0, 43).padEnd(44)}${cells.map((value) => value.padStart(9)).join('')}`;
}

await main();
