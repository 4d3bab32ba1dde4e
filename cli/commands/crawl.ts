import { type Command, InvalidArgumentError, Option } from 'commander';

import type { Severity } from '#shared/audit/rule.ts';
import { severityOrder } from '#shared/audit/report/report-sections.ts';
import { crawlToCsv } from '#shared/crawl/export/crawl-to-csv.ts';
import { crawlToHtml } from '#shared/crawl/export/crawl-to-html.ts';
import { crawlToSarif } from '#shared/crawl/export/crawl-to-sarif.ts';
import { crawlToText } from '#shared/crawl/export/crawl-to-text.ts';
import type { FindingLanguage } from '#shared/crawl/export/finding-words.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';
import { compareCrawls } from '#shared/crawl/report/compare-crawls.ts';
import { type CrawlSettings, defaultSettings } from '#shared/crawl/settings.ts';
import { type Locale, locales } from '#shared/kernel/locale.ts';
import { parseUrl } from '#shared/kernel/url.ts';
import { type AddressFault, readAddress } from '#shared/crawl/read-address.ts';

import { crawlSite } from '../crawl/crawl-site.ts';
import { readHostMap } from '../crawl/host-map.ts';
import { loadFindingLanguage } from '../crawl/load-finding-language.ts';
import { readCrawlReport } from '../crawl/read-crawl-report.ts';
import { readPageSearches } from '../crawl/read-page-searches.ts';
import { exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

type Format = 'json' | 'text' | 'html' | 'csv' | 'sarif';

interface CrawlCommandOptions {
  readonly maxPages: number;
  readonly maxDepth?: number;
  readonly maxMinutes?: number;
  readonly include: readonly string[];
  readonly exclude: readonly string[];
  readonly scope: CrawlSettings['scope'];
  readonly sitemap: string;
  readonly followNofollow?: true;
  readonly rate: number;
  readonly parallel: number;
  readonly robots: CrawlSettings['robots'];
  readonly skipAudit?: true;
  readonly state?: string;
  readonly resume?: true;
  readonly compare?: string;
  readonly checkExternal?: number | true;
  readonly searchConsole?: string;
  readonly mapHost: readonly string[];
  readonly lang: Locale;
  readonly format: Format;
  readonly failOn: Severity | 'never';
}

/** `crawl <url>`: every page of a site, judged by the same rules as one page, and by checks over all of them. */
export function addCrawlCommand(program: Command, io: CliIo, end: (exitCode: number) => void): void {
  program
    .command('crawl')
    .description('crawl a site and judge its pages, one by one and together')
    .argument('<url>')
    .option('--max-pages <n>', 'pages at most', positive, defaultSettings.maxPages)
    .option('--max-depth <n>', 'clicks from the start at most', wholeNumber)
    .option('--max-minutes <n>', 'minutes at most', positive)
    .option('--include <pattern>', 'only addresses that match; may be given again', collect, [])
    .option('--exclude <pattern>', 'no addresses that match; may be given again', collect, [])
    .addOption(new Option('--scope <scope>').choices(['host', 'domain', 'path']).default(defaultSettings.scope))
    .option('--sitemap <where>', 'auto, off, or an address', 'auto')
    .option('--follow-nofollow', 'follow links with nofollow too')
    .option('--rate <n>', 'requests a second to one host, at most', positive, defaultSettings.rate)
    .option('--parallel <n>', 'requests at a time to one host', positive, defaultSettings.parallel)
    .addOption(
      new Option('--robots <how>', 'obey robots.txt, or only report what it forbids')
        .choices(['obey', 'report'])
        .default('obey'),
    )
    .option('--skip-audit', 'read links, redirects and canonicals alone, and audit no page: many times faster')
    .option(
      '--state <file>',
      'keep the crawl in this file; asks only for what has changed where it holds an earlier one',
    )
    .option('--resume', 'go on with the crawl in --state')
    .option('--compare <file>', 'a JSON report of an earlier crawl')
    .option('--search-console <file>', 'figures of its pages: a CSV export, with queries where there are any')
    .option('--check-external [n]', 'ask links to other sites too, so many addresses at most (1000)', positive)
    .option('--map-host <host=address>', 'send what is asked of a host to http://127.0.0.1:PORT', collect, [])
    .addOption(new Option('--lang <language>', 'language of the HTML report').choices([...locales]).default('en'))
    .addOption(new Option('--format <format>').choices(Object.keys(writers)).default('text'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 for findings at or above')
        .choices([...severityOrder, 'never'])
        .default('never'),
    )
    .action(async (start: string, options: CrawlCommandOptions) => end(await crawl(start, options, io)));
}

const mostExternals = 1_000;

const writers: Readonly<Record<Format, (report: CrawlReport, language: FindingLanguage) => string>> = {
  json: (report) => `${JSON.stringify(report)}\n`,
  text: crawlToText,
  html: (report, language) => crawlToHtml(report, {}, language),
  csv: crawlToCsv,
  sarif: crawlToSarif,
};

async function crawl(start: string, options: CrawlCommandOptions, io: CliIo): Promise<number> {
  const settings = settingsOf(start, options);
  const before = options.compare === undefined ? undefined : await readCrawlReport(options.compare);
  if (options.resume === true && options.state === undefined)
    throw new UsageError('--resume goes on with a stored crawl. Name its file with --state.');
  const searches = options.searchConsole === undefined ? undefined : await readPageSearches(options.searchConsole);
  const found = await crawlSite({
    settings,
    hostMap: readHostMap(options.mapHost),
    stateFile: options.state,
    resume: options.resume === true,
    searches,
    externals:
      options.checkExternal === undefined
        ? undefined
        : {
            most: options.checkExternal === true ? mostExternals : options.checkExternal,
            earlier: before?.externals?.looks ?? [],
          },
    tell: io.tell,
  });
  if (found.failure !== undefined) {
    io.tell(`${found.failure}\n`);
    if (!start.includes('://'))
      io.tell(
        `The address names no scheme, so https was asked. Of a site without https: crawl http://${start.trim()}\n`,
      );
    return exitCodes.usage;
  }
  const report = before ? { ...found.report, comparison: compareCrawls(before, found.report) } : found.report;
  io.print(writers[options.format](report, await loadFindingLanguage(options.lang)));
  if (report.startFailure !== undefined) {
    io.tell(`${report.start}: the start failed: it ${report.startFailure}.\n`);
    return exitCodes.usage;
  }
  if (options.failOn === 'never') return exitCodes.ok;
  const counted = severityOrder.slice(0, severityOrder.indexOf(options.failOn) + 1);
  return report.issues.some(({ severity }) => counted.includes(severity)) ? exitCodes.findings : exitCodes.ok;
}

const addressFaults: Readonly<Record<AddressFault, string>> = {
  empty: 'give an address to start from.',
  spaces: 'an address has no spaces in it.',
  scheme: 'only addresses with http:// or https:// can be crawled.',
  host: 'this names no host, such as shop.example. A host without a dot needs http:// or https:// in front.',
  credentials: 'names and passwords in an address are not sent.',
};

function settingsOf(start: string, options: CrawlCommandOptions): CrawlSettings {
  const address = readAddress(start);
  if (!address.ok) throw new UsageError(`${start}: ${addressFaults[address.failure]}`);
  for (const pattern of [...options.include, ...options.exclude]) {
    try {
      new RegExp(pattern);
    } catch {
      throw new UsageError(`${pattern}: not a regular expression.`);
    }
  }
  const { sitemap } = options;
  if (sitemap !== 'auto' && sitemap !== 'off' && !parseUrl(sitemap))
    throw new UsageError(`--sitemap ${sitemap}: give auto, off, or an address.`);
  return {
    start: address.value,
    userAgent: 'Sightline',
    scope: options.scope,
    maxPages: options.maxPages,
    maxDepth: options.maxDepth ?? defaultSettings.maxDepth,
    maxTimeMs: options.maxMinutes === undefined ? defaultSettings.maxTimeMs : options.maxMinutes * 60_000,
    maxBytes: defaultSettings.maxBytes,
    include: options.include,
    exclude: options.exclude,
    followNofollow: options.followNofollow === true,
    robots: options.robots,
    sitemap: sitemap === 'auto' || sitemap === 'off' ? { from: sitemap } : { from: 'url', url: sitemap },
    ...(options.skipAudit === true && { skipsAudit: true }),
    rate: options.rate,
    parallel: Math.ceil(options.parallel),
  };
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

function positive(value: string): number {
  const number = Number(value);
  if (!(number > 0)) throw new InvalidArgumentError('Give a number above 0.');
  return number;
}

function wholeNumber(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 0)
    throw new InvalidArgumentError('Give a whole number, 0 for the start alone.');
  return number;
}
