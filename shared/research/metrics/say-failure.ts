import { type Translation, translate } from '#shared/kernel/translation.ts';

import { keywordSourceNames, type KeywordSourceId } from '../sources/source-catalog.ts';
import { metricTexts } from './metric-texts.data.ts';

/** What a source failed with, and what to do. */
export function sayFailure(
  { kind, reason }: { readonly kind: string; readonly reason: string },
  source: KeywordSourceId,
  language: Translation,
): string {
  const id = `metrics.failed.${kind}`;
  return translate(metricTexts, language, isFailureText(id) ? id : 'metrics.failed.refused', {
    source: keywordSourceNames[source],
    reason: reason.replace(/\.$/, ''),
  });
}

type FailureText = Extract<keyof typeof metricTexts, `metrics.failed.${string}`>;

function isFailureText(id: string): id is FailureText {
  return id.startsWith('metrics.failed.') && Object.hasOwn(metricTexts, id);
}
