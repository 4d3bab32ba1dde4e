import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';

import { z } from 'zod';

import { writeCsv } from '#shared/kernel/csv.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import type { ClusterKeyword } from '#shared/research/clusters/cluster.ts';
import { clusterKeywords } from '#shared/research/clusters/cluster-keywords.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';

import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

export interface PrintClustersOptions {
  readonly overlap?: number;
  readonly strict?: boolean;
  readonly language?: string;
  readonly format: 'json' | 'csv';
}

const wanted = 'keyword and, where known, demand, results (addresses, best first), place and seenAt (ISO 8601)';
const line = z.object({
  keyword: z.string().min(1),
  demand: z.number().min(0).nullish(),
  results: z.array(z.string()).nullish(),
  place: z.string().default(''),
  seenAt: z.iso.datetime().default('1970-01-01T00:00:00Z'),
});

/** Prints each topic and then the keywords alone. Of keywords that differ in case or spaces alone the first one counts. */
export async function printClusters(options: PrintClustersOptions, io: CliIo): Promise<void> {
  const { format, language, overlap, strict } = options;
  const read = await readKeywords(io.input);
  const keywords = [...new Map(read.toReversed().map((each) => [normalizeKeyword(each.keyword), each])).values()];
  if (keywords.length < read.length) io.tell(`Left out as duplicates: ${read.length - keywords.length}\n`);
  const { alone, clusters, setAside, ties } = clusterKeywords(keywords, {
    isStrict: strict === true,
    language: textLanguageOf(language ?? ''),
    ...(overlap !== undefined && { leastOverlap: overlap }),
  });
  for (const { keyword, reason } of setAside) io.tell(`By words: ${keyword} (${reasons[reason]})\n`);
  if (format === 'csv') {
    const rows = [...clusters, ...alone.map((each) => ({ leader: '', members: [each] }))].flatMap(
      ({ leader, members }) =>
        members.map(({ basis, demand, keyword, similarity }) => [
          leader,
          keyword,
          demand === null ? '' : String(demand),
          similarity.toFixed(3),
          basis,
        ]),
    );
    io.print(writeCsv([['topic', 'keyword', 'demand', 'similarity', 'basis'], ...rows]));
    return;
  }
  io.print(`${JSON.stringify({ clusters, alone, ties }, null, 2)}\n`);
}

const reasons = {
  'older-page': 'its results page is over 30 days older than the newest one',
  'no-results': 'its results page has no results',
};

async function readKeywords(input: Readable): Promise<readonly ClusterKeyword[]> {
  const keywords: ClusterKeyword[] = [];
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') keywords.push(readLine(text.trim(), number));
  }
  return keywords;
}

/** A keyword as it stands there, or a JSON object with it. */
function readLine(text: string, number: number): ClusterKeyword {
  if (!text.startsWith('{')) return { keyword: text, demand: null, page: null };
  try {
    const { demand = null, keyword, place, results, seenAt } = line.parse(JSON.parse(text));
    return { keyword, demand, page: results ? { results, place, seenAt } : null };
  } catch {
    throw new UsageError(`Line ${number} is not a JSON object with ${wanted}.`);
  }
}
