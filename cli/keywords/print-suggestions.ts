import { setTimeout } from 'node:timers/promises';

import { writeCsv } from '#shared/kernel/csv.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { askSuggestions, type SuggestionPort } from '#shared/research/suggestions/ask-suggestions.ts';
import { type ExpansionKind, expandSeed } from '#shared/research/suggestions/expand-seed.ts';
import { IdeaSet } from '#shared/research/suggestions/idea-set.ts';
import { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { researchKeyword } from '#shared/research/suggestions/research-keyword.ts';
import { findSuggestionSource, type SuggestionSourceId } from '#shared/research/suggestions/suggestion-sources.data.ts';

import { exitCodes } from '../exit-codes.ts';
import type { CliIo } from '../io.ts';
import { UsageError } from '../usage-error.ts';

export interface PrintSuggestionsOptions {
  readonly source: SuggestionSourceId;
  readonly expand: readonly ExpansionKind[];
  readonly language: string;
  readonly country: string;
  readonly format: 'json' | 'csv' | 'text';
}

/** The network and the time between two requests, passed in so that tests choose both. */
export interface SuggestionAccess {
  readonly ask: (url: string, init: RequestInit) => Promise<Response>;
  readonly wait: (ms: number) => Promise<void>;
}

/**
 * Asks the source for the seed and what is made of it, at its pace; prints ideas, strongest first. The exit code
 * says whether the source answered all of it.
 */
export async function printSuggestions(
  seed: string,
  { country, expand, format, language, source: id }: PrintSuggestionsOptions,
  io: CliIo,
  { ask, wait }: SuggestionAccess = { ask: fetch, wait: async (ms) => setTimeout(ms) },
): Promise<number> {
  const source = findSuggestionSource(id);
  const read = researchKeyword(seed);
  if (!source) throw new UsageError(`There is no source ${id}.`);
  if (!read.ok) throw new UsageError(ideaTexts[`ideas.fault.${read.failure}`]);
  const form = normalizeKeyword(read.value);
  const ideas = new IdeaSet();
  const wish = { source, expansions: expandSeed(form, language, expand), place: { country, language }, opened: 0 };
  const last = await askSuggestions(wish, portOf({ ask, wait }), new AbortController().signal, (_, answer) => {
    if (answer) ideas.addAnswer(answer);
  });
  const found = ideas.list().toSorted((a, b) => (b.strength ?? 0) - (a.strength ?? 0));
  if (format === 'text') for (const { keyword } of found) io.print(`${keyword}\n`);
  else if (format === 'csv')
    io.print(
      writeCsv([
        ['keyword', 'strength', 'kind', 'place', 'typed', 'source'],
        ...found.map(({ keyword, kind, place, strength, typedLength }) => [
          keyword,
          strength,
          kind,
          place,
          typedLength,
          id,
        ]),
      ]),
    );
  else for (const { normalized: _, ...idea } of found) io.print(`${JSON.stringify(idea)}\n`);
  if (last.state === 'done' && last.failed === 0) return exitCodes.ok;
  io.tell(
    `${source.name}: ${last.answered} of ${last.total} answered (${last.state === 'done' ? 'the others failed' : last.state}).\n`,
  );
  return exitCodes.usage;
}

/** Without a memory: a command line asks when it is told to. */
function portOf({ ask, wait }: SuggestionAccess): SuggestionPort {
  let freeAtMs = 0;
  return {
    async fetchText(url, signal) {
      const response = await ask(url, {
        signal: AbortSignal.any([signal, AbortSignal.timeout(10_000)]),
        // Wikimedia asks clients to name themselves: https://foundation.wikimedia.org/wiki/Policy:User-Agent_policy
        headers: { 'user-agent': 'Sightline command line (keyword suggestions)' },
      });
      return { status: response.status, url: response.url === '' ? url : response.url, body: await response.text() };
    },
    async pace(_host, intervalMs, request) {
      await wait(Math.max(0, freeAtMs - Date.now()));
      freeAtMs = Date.now() + intervalMs;
      return request();
    },
    loadAnswer: () => Promise.resolve(undefined),
    saveAnswer: () => Promise.resolve(),
    now: () => new Date(),
  };
}
