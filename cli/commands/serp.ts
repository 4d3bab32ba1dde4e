import type { Command } from 'commander';

import { engines } from '#shared/serp/engine-list.ts';
import { findEngine, findEngineByHost } from '#shared/serp/find-engine.ts';
import { readSerp } from '#shared/serp/read-serp.ts';
import { withDomains } from '#shared/serp/with-domains.ts';
import { parseDocument } from '#shared/page/parsed-document.ts';

import { readPage } from '../read-page.ts';
import { UsageError } from '../usage-error.ts';

interface SerpCommandOptions {
  readonly url: string;
}

/** `serp <file> --url U`: reads a saved results page and prints it as JSON. */
export function addSerpCommand(program: Command): void {
  program
    .command('serp')
    .description('read a saved results page of a search engine or marketplace')
    .argument('<file>')
    .requiredOption('--url <url>', 'address of the results page')
    .action(printSerp);
}

async function printSerp(file: string, { url }: SerpCommandOptions): Promise<void> {
  const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
  if (!engine) throw new UsageError(`${url}: not the address of a search engine that is known.`);
  const input = await readPage(file, { url });
  if (!input.ok) throw new UsageError(input.failure);
  const { html, characterSet } = input.value;
  const { snapshot } = readSerp(parseDocument(html, { url, characterSet }), engine, url);
  const filled = withDomains(snapshot);
  const ofType = <T extends string>(type: T) => filled.items.filter((item) => item.type === type);
  const answer = { ...filled, organic: ofType('organic'), products: ofType('product'), videos: ofType('video_result') };
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
}
