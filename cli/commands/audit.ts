import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Command, Option } from 'commander';

import { auditToCsv } from '#shared/audit/export/csv.ts';
import { auditToHtml } from '#shared/audit/export/html.ts';
import type { ReportBrand } from '#shared/audit/export/report-brand.ts';
import { auditToJson } from '#shared/audit/export/json.ts';
import { auditToMarkdown } from '#shared/audit/export/markdown.ts';
import { auditToSarif } from '#shared/audit/export/sarif.ts';
import { auditToText } from '#shared/audit/export/text.ts';
import type { AuditReport } from '#shared/audit/report/report.ts';
import { countFindings, severityOrder } from '#shared/audit/report/report-sections.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { type AuditedPage, auditServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import type { Severity } from '#shared/audit/rule.ts';
import type { AuditLanguage } from '#shared/audit/texts/audit-language.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';
import { type Locale, locales } from '#shared/kernel/locale.ts';
import { withoutEnd } from '#shared/kernel/without-end.ts';
import { isWebAddress } from '#shared/kernel/url.ts';

import { exitCodes } from '../exit-codes.ts';
import { expandInputs } from '../expand-inputs.ts';
import type { CliIo } from '../io.ts';
import { type BrandOptions, readBrand } from '../read-brand.ts';
import { readPage, type ReadPageOptions } from '../read-page.ts';
import { readReport } from '../read-report.ts';
import { UsageError } from '../usage-error.ts';
import { addCompareCommand, colorOption, logoOption } from './audit-compare.ts';

type Format = 'json' | 'text' | 'markdown' | 'html' | 'sarif' | 'csv';

interface AuditCommandOptions extends ReadPageOptions, BrandOptions {
  readonly previous?: string;
  readonly format: Format;
  readonly lang: Locale;
  readonly failOn: Severity | 'never';
  readonly out?: string;
  readonly rule?: string;
  readonly keyword?: string;
}

/** `audit <file|url|pattern>…`: audits pages and prints the reports. `audit compare` compares two of them. */
export function addAuditCommand(program: Command, io: CliIo, end: (exitCode: number) => void): void {
  const audit = program
    .command('audit')
    .description('audit pages: files, patterns such as "pages/*.html", or addresses')
    .argument('<input...>')
    .option('--url <url>', 'address to audit a file as')
    .option('--headers <file>', 'JSON file with the answer’s status and headers')
    .option('--robots <file>', 'the site’s robots.txt')
    .addOption(new Option('--format <format>').choices(Object.keys(writers)).default('text'))
    .addOption(new Option('--lang <language>', 'language of the report').choices([...locales]).default('en'))
    .addOption(
      new Option('--fail-on <severity>', 'exit 1 for findings at or above')
        .choices([...severityOrder, 'never'])
        .default('never'),
    )
    .option('--out <folder>', 'write one file per page there instead of printing')
    .option('--keyword <words>', 'what the page should be found for: looked for in title, headings, address and text')
    .option('--previous <file>', 'in HTML, the JSON report of the audit before, whose score is compared')
    .option(...logoOption)
    .option(...colorOption)
    .option('--rule <id>', 'in CSV, only the places of this rule')
    .action(async (inputs: readonly string[], options: AuditCommandOptions) =>
      end(await auditInputs(inputs, options, io)),
    );
  addCompareCommand(audit, io);
}

interface WriteContext {
  readonly rule: string | undefined;
  readonly brand: ReportBrand;
  readonly previous: AuditReport | undefined;
}

const writers: Readonly<
  Record<
    Format,
    {
      readonly write: (audited: AuditedPage, language: AuditLanguage, context: WriteContext) => string;
      readonly extension: string;
    }
  >
> = {
  json: { write: ({ report }) => auditToJson(report), extension: 'json' },
  text: { write: ({ report }, language) => auditToText(report, language), extension: 'txt' },
  markdown: { write: ({ report }, language) => auditToMarkdown(report, language), extension: 'md' },
  html: {
    write: ({ report, facts }, language, { brand, previous }) =>
      auditToHtml(report, language, { facts, brand, ...(previous && { previous }) }),
    extension: 'html',
  },
  sarif: { write: ({ report }, language) => auditToSarif(report, language), extension: 'sarif' },
  csv: { write: ({ report }, language, { rule }) => auditToCsv(report, language, rule), extension: 'csv' },
};

async function auditInputs(inputs: readonly string[], options: AuditCommandOptions, io: CliIo): Promise<number> {
  const paths = await expandInputs(inputs);
  if (options.url !== undefined && paths.length > 1)
    throw new UsageError('--url names one page. Audit the files one by one.');
  if (paths.length > 1 && options.out === undefined && options.format !== 'text' && options.format !== 'markdown') {
    throw new UsageError(`Several pages as ${options.format} do not fit into one output. Add --out <folder>.`);
  }
  if (options.rule !== undefined && options.format !== 'csv')
    throw new UsageError('--rule chooses rows of --format csv.');
  if (options.rule !== undefined && !findRule(options.rule)) throw new UsageError(`There is no rule ${options.rule}.`);
  if (options.previous !== undefined && paths.length > 1)
    throw new UsageError('--previous is the report of one page. Audit the files one by one.');
  const language = await loadAuditLanguage(options.lang);
  const context: WriteContext = {
    rule: options.rule,
    brand: await readBrand(options),
    previous: options.previous === undefined ? undefined : await readReport(options.previous),
  };
  let failed = 0;
  let found = 0;
  const withoutAddress: AuditReport[] = [];
  for (const [index, path] of paths.entries()) {
    if (paths.length > 1) io.tell(`${index + 1}/${paths.length} ${path}\n`);
    const page = await readPage(path, options);
    if (!page.ok) {
      io.tell(`${page.failure}\n`);
      failed += 1;
      continue;
    }
    const keyword = options.keyword?.trim();
    const audited = auditServedPage(page.value, { language, ...(keyword && { keyword }) });
    if (!isWebAddress(audited.report.url)) withoutAddress.push(audited.report);
    found += countAtOrAbove(audited.report, options.failOn);
    await write(audited, path, { language, context, ...options }, io);
  }
  tellWithoutAddress(withoutAddress, io);
  if (failed > 0) return exitCodes.usage;
  return found > 0 ? exitCodes.findings : exitCodes.ok;
}

/** A file that is read without an address gets no verdicts on where its links lead; often it says itself where it lives. */
function tellWithoutAddress([first, ...others]: readonly AuditReport[], io: CliIo): void {
  if (!first) return;
  const { canonical } = first.summary;
  const files = others.length === 0 ? 'The file was' : `${others.length + 1} files were`;
  const example = canonical !== null && isWebAddress(canonical) ? canonical : 'https://…';
  io.tell(`${files} read without an address: links and addresses were not checked. Give one: --url ${example}\n`);
}

async function write(
  audited: AuditedPage,
  path: string,
  {
    context,
    format,
    language,
    out,
  }: AuditCommandOptions & {
    readonly language: AuditLanguage;
    readonly context: WriteContext;
  },
  io: CliIo,
): Promise<void> {
  const { write: render, extension } = writers[format];
  if (out === undefined) {
    io.print(render(audited, language, context));
    return;
  }
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${fileNameOf(path)}.${extension}`), render(audited, language, context));
}

function countAtOrAbove(report: AuditReport, failOn: AuditCommandOptions['failOn']): number {
  if (failOn === 'never') return 0;
  return severityOrder
    .slice(0, severityOrder.indexOf(failOn) + 1)
    .reduce((sum, severity) => sum + countFindings(report, severity), 0);
}

/** Path or address as one file name; long ones keep their end, which tells them apart. */
function fileNameOf(path: string): string {
  const words = path.replace(/^[a-z]+:\/\//i, '').replace(/[^\p{L}\p{N}.-]+/gu, '-');
  return withoutEnd(words.replace(/^[-.]+/, ''), '-').slice(-150);
}
