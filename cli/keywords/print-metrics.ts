import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';

import { z } from 'zod';

import { systemClock } from '#shared/kernel/clock.ts';
import { askForMetrics, type MetricsAccess, type MetricsAnswer } from '#shared/research/metrics/ask-for-metrics.ts';
import { metricColumns, metricRow } from '#shared/research/metrics/metric-row.ts';
import { writeCsv } from '#shared/kernel/csv.ts';
import type { KeywordSource, SourceSettings } from '#shared/research/sources/keyword-source.ts';
import { keywordSources } from '#shared/research/sources/source-list.ts';

import { exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';
import { sayField, type SecretNames, secretOption } from './secret-option.ts';

export interface PrintMetricsOptions extends SecretNames {
  readonly source: string;
  readonly country?: string;
  readonly language?: string;
  readonly budget?: number;
  readonly csv?: boolean;
  readonly rest?: string;
}

const line = z.object({ keyword: z.string() });
const microsPerUsd = 1_000_000;
const realAccess: MetricsAccess = {
  fetch: (url, init) => fetch(url, init),
  clock: systemClock,
  wait: async (milliseconds) => {
    await setTimeout(milliseconds);
  },
};

/** Prints each batch as it comes, and gives the exit code: what was paid for is out before anything can go wrong. */
export async function printMetrics(
  options: PrintMetricsOptions,
  io: CliIo,
  access: MetricsAccess = realAccess,
): Promise<number> {
  const source = keywordSources.find(({ id }) => id === options.source);
  if (!source) throw new UsageError(`There is no source "${options.source}".`);
  const settings = settingsOf(source, options);
  if (source.unit !== 'free' && options.budget === undefined) {
    throw new UsageError(`${source.id} costs money: say how much at most, with --budget.`);
  }
  const keywords = await readKeywords(io.input);
  if (options.csv === true) io.print(writeCsv([metricColumns]));
  const answer = await askForMetrics(
    {
      source,
      settings,
      keywords,
      place: { country: options.country ?? null, language: options.language ?? null, device: null },
      budget: options.budget === undefined ? null : options.budget * (source.unit === 'usd-micros' ? microsPerUsd : 1),
    },
    {
      ...access,
      onBatch: (metrics) => {
        if (options.csv === true) io.print(writeCsv(metrics.map(metricRow)).slice(1));
        else for (const metric of metrics) io.print(`${JSON.stringify(metric)}\n`);
      },
    },
  );
  tellRest(source, answer, io);
  if (options.rest !== undefined) await writeFile(options.rest, answer.remaining.map((each) => `${each}\n`).join(''));
  return answer.stopped === null ? exitCodes.ok : exitCodes.usage;
}

function settingsOf(source: KeywordSource, options: PrintMetricsOptions): SourceSettings {
  return Object.fromEntries(
    source.fields.map((field) => {
      const name = options[`${field}Env`];
      const value = name === undefined ? undefined : process.env[name];
      if (value !== undefined && value !== '') return [field, value];
      throw new UsageError(
        `${source.id} needs a ${sayField(field)}: name the variable that holds it with ${secretOption(field)}.`,
      );
    }),
  );
}

/** Each line is a keyword, or a JSON object with one. */
async function readKeywords(input: Readable): Promise<readonly string[]> {
  const keywords: string[] = [];
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    if (text.trim() !== '') keywords.push(text.trimStart().startsWith('{') ? readLine(text) : text);
  }
  return keywords;
}

function readLine(text: string): string {
  try {
    return line.parse(JSON.parse(text)).keyword;
  } catch {
    throw new UsageError(`Not a JSON object with keyword: ${text.slice(0, 100)}`);
  }
}

function tellRest({ id, unit }: KeywordSource, { cost, leftOut, remaining, stopped }: MetricsAnswer, io: CliIo): void {
  for (const { fault, keyword } of leftOut) io.tell(`Left out: ${keyword.slice(0, 100)} (${fault})\n`);
  if (unit !== 'free') {
    io.tell(`${id}: ${unit === 'usd-micros' ? `$${(cost / microsPerUsd).toFixed(4)}` : `${cost} credits`} spent.\n`);
  }
  if (!stopped) return;
  const why = stopped.kind === 'budget' ? 'the next batch may cost more than is left of the budget' : stopped.reason;
  io.tell(`${id} stopped: ${why}. ${remaining.length} keywords were not answered.\n`);
}
