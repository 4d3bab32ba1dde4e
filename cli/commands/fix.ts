import { setTimeout as sleep } from 'node:timers/promises';

import { type Command, Option } from 'commander';

import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { draftServedPage, type PageDrafts } from '#shared/assist/pages/draft-served-page.ts';
import { siteDraftsToCsv } from '#shared/assist/pages/site-drafts-to-csv.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';
import type { CrawlReport } from '#shared/crawl/report/crawl-report.ts';

import { readCrawlReport } from '../crawl/read-crawl-report.ts';
import { exitCodes } from '../exit-codes.ts';
import { expandInputs } from '../expand-inputs.ts';
import type { CliIo } from '../io.ts';
import { printDrafts } from '../print-drafts.ts';
import { answerRefusal } from '../answer-refusal.ts';
import { readPage, type ReadPageOptions } from '../read-page.ts';
import { UsageError } from '../usage-error.ts';

interface FixOptions extends ReadPageOptions {
  readonly rule?: string;
  readonly keyword?: string;
  readonly crawl?: string;
  readonly format: 'text' | 'json' | 'csv';
}

/** Between two requests to a site whose pages are read one after the other: four a second, as a crawl. */
const pauseMs = 250;

/** `fix <file|url>…`: drafts of what would fix a page's findings, each judged by the rules before it is shown. */
export function addFixCommand(program: Command, io: CliIo, end: (exitCode: number) => void): void {
  program
    .command('fix')
    .description('draft fixes for the findings of pages: titles, descriptions, alternatives, tags, each audited first')
    .argument('[input...]', 'files, patterns, or addresses')
    .option('--crawl <file>', 'the pages of a JSON report of crawl, asked again four a second')
    .option('--rule <id>', 'only for findings of this rule')
    .option('--keyword <words>', 'what the page should be found for')
    .option('--url <url>', 'address to read a file as')
    .option('--headers <file>', 'JSON file with the answer’s status and headers')
    .option('--robots <file>', 'the site’s robots.txt')
    .addOption(new Option('--format <format>').choices(['text', 'json', 'csv']).default('text'))
    .action(async (inputs: readonly string[], options: FixOptions) => end(await fixPages(inputs, options, io)));
}

async function fixPages(inputs: readonly string[], options: FixOptions, io: CliIo): Promise<number> {
  if (options.rule !== undefined) checkRule(options.rule);
  const crawl = options.crawl === undefined ? undefined : await readCrawlReport(options.crawl);
  const paths = [...(await expandInputs(inputs)), ...(crawl ? pagesOf(crawl) : [])];
  if (paths.length === 0) throw new UsageError('Name a page: a file, a pattern or an address; or --crawl <file>.');
  if (options.url !== undefined && paths.length > 1)
    throw new UsageError('--url names one page. Draft for the files one by one.');
  const titleOf = await ruleTitles();
  const drafted: PageDrafts[] = [];
  let failed = 0;
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) io.tell(`${index + 1}/${paths.length} ${path}\n`);
    if (crawl && index > 0) await sleep(pauseMs);
    const page = await draftPage(path, options);
    if (typeof page === 'string') {
      io.tell(`${page}\n`);
      failed += 1;
      drafted.push({ url: path, fixes: [], unread: page });
    } else if (options.format === 'json') io.print(`${JSON.stringify(page)}\n`);
    else if (options.format === 'csv') drafted.push(page);
    else printDrafts(page.url, page.fixes, io, titleOf);
  }
  if (options.format === 'csv') io.print(siteDraftsToCsv(drafted, crawl?.urls ?? []));
  return failed > 0 ? exitCodes.usage : exitCodes.ok;
}

/** The drafts of one page, or why it could not be read. */
async function draftPage(path: string, options: FixOptions): Promise<PageDrafts | string> {
  const read = await readPage(path, options);
  if (!read.ok) return read.failure;
  const refusal = answerRefusal(read.value);
  if (refusal !== undefined) return refusal;
  return draftServedPage(read.value, { rule: options.rule, keyword: options.keyword?.trim() || undefined });
}

/** Pages that the crawl read and that can be in the index: the others want another fix. */
function pagesOf({ urls }: CrawlReport): readonly string[] {
  return urls.filter(({ isIndexable, status }) => status === 200 && isIndexable === true).map(({ url }) => url);
}

async function ruleTitles(): Promise<(rule: string) => string> {
  const language = await loadAuditLanguage('en');
  return (id) => {
    const rule = findRule(id);
    return rule ? ruleText(rule, 'title', language) : id;
  };
}

function checkRule(rule: string): void {
  if (!findRule(rule)) throw new UsageError(`There is no rule ${rule}.`);
  if (!recipeFor(rule)) throw new UsageError(`No text or tag fixes ${rule}. Its report says what does.`);
}
