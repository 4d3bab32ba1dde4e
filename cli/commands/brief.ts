import { setTimeout as sleep } from 'node:timers/promises';

import { type Command, InvalidArgumentError, Option } from 'commander';

import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { type BriefPage, readBriefPage } from '#shared/brief/brief-page.ts';
import { briefToMarkdown } from '#shared/brief/brief-to-markdown.ts';
import { leadingPages } from '#shared/brief/leading-pages.ts';
import { makeBrief } from '#shared/brief/make-brief.ts';
import type { RankedPage } from '#shared/brief/ranked-page.ts';
import { err, ok, type Result } from '#shared/kernel/result.ts';
import { english } from '#shared/kernel/translation.ts';

import { answerRefusal } from '../answer-refusal.ts';
import type { CliIo } from '../io.ts';
import { readPage, type ReadPageOptions } from '../read-page.ts';
import { readSerpFile } from '../read-serp-file.ts';
import { UsageError } from '../usage-error.ts';

interface BriefOptions {
  readonly url: string;
  readonly own?: string;
  readonly page: readonly SavedPage[];
  readonly top: number;
  readonly format: 'markdown' | 'json';
}

interface SavedPage {
  readonly file: string;
  readonly url: string;
}

/** Between two requests: each goes to another site as a rule. */
const pauseMs = 250;

/** `brief <results page> --url U`: what a page needs for a query, counted from the pages that lead it. */
export function addBriefCommand(program: Command, io: CliIo): void {
  program
    .command('brief')
    .description('count what the leading pages of a saved results page have in common, and what yours lacks')
    .argument('<file>', 'saved results page')
    .requiredOption('--url <url>', 'address of the results page')
    .option('--own <page>', 'your page: a file or an address')
    .option('--page <file=url>', 'a saved copy of a result; without any, the results are asked', collectPage, [])
    .option('--top <count>', 'results to read, 2 to 20', parseTop, 10)
    .addOption(new Option('--format <format>').choices(['markdown', 'json']).default('markdown'))
    .action((file: string, options: BriefOptions) => writeBrief(file, options, io));
}

async function writeBrief(
  file: string,
  { format, own, page: saved, top, url }: BriefOptions,
  io: CliIo,
): Promise<void> {
  const serp = await readSerpFile(file, { url });
  if (serp.state !== 'ok') throw new UsageError(`${file}: no results can be read from it (${serp.state}).`);
  const leading = leadingPages(serp, top);
  if (leading.length === 0) throw new UsageError(`${file}: it lists no plain results.`);
  const ranked: RankedPage[] = [];
  for (const [index, result] of leading.entries()) {
    const copy = saved.find((each) => each.url === result.url);
    if (saved.length > 0 && !copy) {
      ranked.push({ ...result, page: undefined, reason: 'not among the saved pages' });
      continue;
    }
    if (!copy && index > 0) await sleep(pauseMs);
    if (!copy) io.tell(`${index + 1}/${leading.length} ${result.url}\n`);
    const read = await (copy ? readBrief(copy.file, { url: copy.url }) : readBrief(result.url, {}));
    ranked.push(read.ok ? { ...result, page: read.value } : { ...result, page: undefined, reason: read.failure });
  }
  const ownPage = own === undefined ? undefined : await readBrief(own, {});
  if (ownPage && !ownPage.ok) throw new UsageError(ownPage.failure);
  const brief = makeBrief(serp, ranked, ownPage?.value);
  if (brief.read < 2)
    throw new UsageError('Fewer than two of the leading pages could be read, so they have nothing in common.');
  io.print(format === 'json' ? `${JSON.stringify(withoutPhrases(brief), null, 2)}\n` : briefToMarkdown(brief, english));
}

async function readBrief(input: string, options: ReadPageOptions): Promise<Result<BriefPage, string>> {
  const read = await readPage(input, options);
  if (!read.ok) return read;
  const refusal = answerRefusal(read.value);
  return refusal === undefined ? ok(readBriefPage(collectServedPage(read.value).facts)) : err(refusal);
}

/** What every page says word for word is what the brief was counted on, not what it says. */
function withoutPhrases({ pages, ...brief }: ReturnType<typeof makeBrief>): unknown {
  return {
    ...brief,
    pages: pages.map(({ page, ...each }) => ({ ...each, words: page?.words ?? null, headings: page?.headings ?? [] })),
  };
}

function collectPage(value: string, before: readonly SavedPage[]): readonly SavedPage[] {
  const at = value.indexOf('=');
  if (at < 1 || !/^https?:/.test(value.slice(at + 1))) throw new InvalidArgumentError('Give FILE=ADDRESS.');
  return [...before, { file: value.slice(0, at), url: value.slice(at + 1) }];
}

function parseTop(value: string): number {
  const top = Number(value);
  if (!Number.isInteger(top) || top < 2 || top > 20)
    throw new InvalidArgumentError('Give a whole number from 2 to 20.');
  return top;
}
