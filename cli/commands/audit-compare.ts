import { type Command, Option } from 'commander';

import { comparisonToHtml } from '#shared/audit/export/comparison-html.ts';
import { comparisonToJson } from '#shared/audit/export/comparison-json.ts';
import { translateReport } from '#shared/audit/report/translate-report.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';

import type { CliIo } from '../io.ts';
import { type BrandOptions, readBrand } from '../read-brand.ts';
import { readReport } from '../read-report.ts';

interface CompareOptions extends BrandOptions {
  readonly format: keyof typeof writers;
}

const writers = { json: comparisonToJson, html: comparisonToHtml } as const;

export const logoOption = ['--logo <file>', 'in HTML, an image for the first page'] as const;
export const colorOption = ['--color <#rrggbb>', 'in HTML, the colour of its lines'] as const;

/** `audit compare <before> <after>`: what changed between two reports in JSON. */
export function addCompareCommand(audit: Command, io: CliIo): void {
  // Both have --format: behind `compare` it is the one of `compare`.
  audit
    .enablePositionalOptions()
    .command('compare')
    .description('compare two reports that were written as JSON')
    .argument('<before>', 'JSON report of the earlier audit')
    .argument('<after>', 'JSON report of the later audit')
    .addOption(new Option('--format <format>').choices(Object.keys(writers)).default('json'))
    .option(...logoOption)
    .option(...colorOption)
    .action((before: string, after: string, options: CompareOptions) => compare(before, after, options, io));
}

async function compare(before: string, after: string, options: CompareOptions, io: CliIo): Promise<void> {
  const later = await readReport(after);
  const language = await loadAuditLanguage(later.locale);
  const earlier = translateReport(await readReport(before), language);
  io.print(writers[options.format](earlier, later, language, await readBrand(options)));
}
