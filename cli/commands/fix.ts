import { type Command, Option } from 'commander';

import { collectServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { ruleText } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { draftFixesOf, type FixDrafts } from '#shared/assist/draft-fixes.ts';
import { judgePage } from '#shared/assist/judge-draft.ts';
import { recipeFor } from '#shared/assist/recipe-list.ts';

import { exitCodes } from '../exit-codes.ts';
import { expandInputs } from '../expand-inputs.ts';
import type { CliIo } from '../io.ts';
import { printDrafts } from '../print-drafts.ts';
import { readPage, type ReadPageOptions } from '../read-page.ts';
import { UsageError } from '../usage-error.ts';

interface FixOptions extends ReadPageOptions {
  readonly rule?: string;
  readonly keyword?: string;
  readonly format: 'text' | 'json';
}

/** `fix <file|url>…`: drafts of what would fix a page's findings, each judged by the rules before it is shown. */
export function addFixCommand(program: Command, io: CliIo, end: (exitCode: number) => void): void {
  program
    .command('fix')
    .description('draft fixes for the findings of pages: titles, descriptions, alternatives, tags, each audited first')
    .argument('<input...>', 'files, patterns, or addresses')
    .option('--rule <id>', 'only for findings of this rule')
    .option('--keyword <words>', 'what the page should be found for')
    .option('--url <url>', 'address to read a file as')
    .option('--headers <file>', 'JSON file with the answer’s status and headers')
    .option('--robots <file>', 'the site’s robots.txt')
    .addOption(new Option('--format <format>').choices(['text', 'json']).default('text'))
    .action(async (inputs: readonly string[], options: FixOptions) => end(await fixPages(inputs, options, io)));
}

async function fixPages(inputs: readonly string[], options: FixOptions, io: CliIo): Promise<number> {
  if (options.rule !== undefined) checkRule(options.rule);
  const paths = await expandInputs(inputs);
  if (options.url !== undefined && paths.length > 1)
    throw new UsageError('--url names one page. Draft for the files one by one.');
  const language = await loadAuditLanguage('en');
  let failed = 0;
  for (const path of paths) {
    const read = await readPage(path, options);
    if (!read.ok) {
      io.tell(`${read.failure}\n`);
      failed += 1;
      continue;
    }
    const { facts } = collectServedPage(read.value);
    const drafts = draftAll(judgePage(facts, { keyword: options.keyword?.trim() || undefined }), options.rule);
    if (options.format === 'json') io.print(`${JSON.stringify({ url: facts.url, fixes: drafts })}\n`);
    else
      printDrafts(facts.url, drafts, io, (rule) => {
        const found = findRule(rule);
        return found ? ruleText(found, 'title', language) : rule;
      });
  }
  return failed > 0 ? exitCodes.usage : exitCodes.ok;
}

function draftAll(page: ReturnType<typeof judgePage>, only: string | undefined): readonly FixDrafts[] {
  const rules = only === undefined ? [...page.results.keys()] : [only];
  return rules.flatMap((rule) => draftFixesOf(page, rule) ?? []);
}

function checkRule(rule: string): void {
  if (!findRule(rule)) throw new UsageError(`There is no rule ${rule}.`);
  if (!recipeFor(rule)) throw new UsageError(`No text or tag fixes ${rule}. Its report says what does.`);
}
