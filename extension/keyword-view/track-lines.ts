import { askBackground } from '#extension/platform/messages/messages.ts';
import type { TrackAnswer, TrackRequest } from '#extension/platform/messages/keyword-messages.ts';
import { noSettings } from '#extension/platform/storage/keyword-records.ts';

import type { TrackChoice } from './TrackChoices.tsx';

/** Tracks one keyword for each line, on each of the chosen devices; the answer's places are lines. */
export async function trackLines(
  domain: string,
  lines: readonly string[],
  { country, devices, engine, language }: TrackChoice,
): Promise<TrackAnswer> {
  const each = devices === 'both' ? (['desktop', 'mobile'] as const) : ([devices] as const);
  const keywords: TrackRequest['keywords'] = lines.flatMap((keyword) =>
    each.map((device) => ({ ...noSettings, country, device, engine, keyword, language })),
  );
  const answer = await askBackground('trackKeywords', { domain, keywords });
  const lineOf = (at: number): number => Math.floor(at / each.length);
  return {
    added: answer.added,
    duplicates: [...new Set(answer.duplicates.map(lineOf))],
    refused: [...new Set(answer.refused.map(lineOf))],
  };
}
