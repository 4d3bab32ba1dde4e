import type { Expansion } from './expand-seed.ts';
import type { AnsweredExpansion } from './idea-set.ts';
import { readSuggestions, type SuggestionAnswer, type SuggestionFailure } from './read-suggestions.ts';
import { suggestionAddress, suggestionHost } from './suggestion-address.ts';
import type { SuggestionPlace, SuggestionSource } from './suggestion-source.ts';
import type { SuggestionSourceId } from './suggestion-sources.data.ts';

/** What was answered before, kept for a day. */
export interface KeptAnswer {
  readonly suggestions: readonly string[];
  /** ISO 8601. */
  readonly seenAt: string;
}

/** What asking needs of where it runs. */
export interface SuggestionPort {
  /** Rejects where there is no answer. */
  fetchText(url: string, signal: AbortSignal): Promise<SuggestionAnswer>;
  /** Runs one request after the other for a host, with the interval between their beginnings, in all tabs together. */
  pace<T>(host: string, intervalMs: number, request: () => Promise<T>, signal: AbortSignal): Promise<T>;
  /** Undefined where nothing of the last day is kept. */
  loadAnswer(url: string): Promise<KeptAnswer | undefined>;
  saveAnswer(url: string, answer: KeptAnswer): Promise<void>;
  now(): Date;
}

/** How far a source got. */
export interface SourceProgress {
  readonly source: SuggestionSourceId;
  readonly total: number;
  /** Answered, now or within the last day. */
  readonly answered: number;
  readonly fromCache: number;
  /** Without an answer, though the source was asked. */
  readonly failed: number;
  readonly state: 'asking' | 'done' | 'stopped' | SuggestionFailure;
}

export interface SuggestionWish {
  readonly source: SuggestionSource & { readonly id: SuggestionSourceId };
  readonly expansions: readonly Expansion[];
  readonly place: SuggestionPlace;
  readonly opened: number;
}

/** As many in a row that fail, and the source is left alone. */
const mostFailures = 3;

/**
 * Asks one source for each text, one after the other. Ends early where the source refuses (`blocked`), answers in another
 * form (`shape`), does not answer three times in a row, or the signal aborts. Never rejects for what a source does.
 */
export async function askSuggestions(
  { expansions, opened, place, source }: SuggestionWish,
  port: SuggestionPort,
  signal: AbortSignal,
  onStep: (progress: SourceProgress, answer: AnsweredExpansion | undefined) => void,
): Promise<SourceProgress> {
  const host = suggestionHost(source, place);
  let answered = 0;
  let fromCache = 0;
  let failed = 0;
  let inARow = 0;
  const progress = (state: SourceProgress['state']): SourceProgress => ({
    source: source.id,
    total: expansions.length,
    answered,
    fromCache,
    failed,
    state,
  });
  const end = (state: SourceProgress['state']): SourceProgress => {
    const last = progress(state);
    onStep(last, undefined);
    return last;
  };
  for (const expansion of expansions) {
    if (signal.aborted) return end('stopped');
    const url = suggestionAddress(source, expansion.text, place);
    const kept = await port.loadAnswer(url);
    const answer = kept ?? (await ask(url));
    if (signal.aborted && typeof answer === 'string') return end('stopped');
    if (answer === 'blocked' || answer === 'limited' || answer === 'shape') return end(answer);
    if (answer === 'unreachable') {
      failed += 1;
      inARow += 1;
      if (inARow === mostFailures) return end('unreachable');
      onStep(progress('asking'), undefined);
      continue;
    }
    inARow = 0;
    answered += 1;
    if (kept) fromCache += 1;
    onStep(progress('asking'), { source: source.id, expansion, opened, ...answer });
  }
  return end('done');

  async function ask(url: string): Promise<KeptAnswer | SuggestionFailure> {
    try {
      const response = await port.pace(host, source.minIntervalMs, () => port.fetchText(url, signal), signal);
      const read = readSuggestions(source.parser, response, url);
      if (!read.ok) return read.failure;
      const answer = { suggestions: read.value, seenAt: port.now().toISOString() };
      await port.saveAnswer(url, answer);
      return answer;
    } catch {
      return 'unreachable';
    }
  }
}
