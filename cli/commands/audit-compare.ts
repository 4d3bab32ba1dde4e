import { readFile } from 'node:fs/promises';

import { type Command, Option } from 'commander';

import { comparisonToHtml } from '#shared/audit/export/comparison-html.ts';
import { comparisonToJson } from '#shared/audit/export/comparison-json.ts';
import { type AuditReport, auditReport } from '#shared/audit/report/report.ts';
import { translateReport } from '#shared/audit/report/translate-report.ts';
import { loadAuditLanguage } from '#shared/audit/texts/load-audit-language.ts';

import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

interface CompareOptions {
  readonly format: keyof typeof writers;
}

const writers = { json: comparisonToJson, html: comparisonToHtml } as const;

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
    .action((before: string, after: string, options: CompareOptions) => compare(before, after, options, io));
}

async function compare(before: string, after: string, { format }: CompareOptions, io: CliIo): Promise<void> {
  const later = await readReport(after);
  const language = await loadAuditLanguage(later.locale);
  const earlier = translateReport(await readReport(before), language);
  io.print(writers[format](earlier, later, language));
}

async function readReport(path: string): Promise<AuditReport> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (cause) {
    throw new UsageError(`${path}: cannot be read (${cause instanceof Error ? cause.message : String(cause)}).`);
  }
  const parsed = auditReport.safeParse(parseJson(text));
  if (!parsed.success) throw new UsageError(`${path}: not a report. Write one with audit --format json.`);
  return parsed.data;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
