import type { RobotsDirectiveFact } from '#shared/audit/facts/head-facts.ts';
import {
  isForGooglebot,
  readHeaderDirectives,
  readMetaDirectives,
  type RobotsDirective,
  unavailableAfterMs,
} from './robots-directives.ts';

export interface NoindexDecision {
  readonly isBlocked: boolean;
  /** The directives that block, meta first. */
  readonly by: readonly RobotsDirective[];
}

/**
 * Whether Google keeps the page out of its index: any `noindex`, `none` or past `unavailable_after` that is addressed
 * to everyone or to Googlebot counts, since the most restrictive directive wins.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag (read 2026-11)
 */
export function decideNoindex(
  tags: readonly RobotsDirectiveFact[],
  headers: Readonly<Record<string, string>>,
  nowIso: string,
): NoindexDecision {
  const nowMs = Date.parse(nowIso);
  const by = [...readMetaDirectives(tags), ...readHeaderDirectives(headers)].filter(
    (directive) => isForGooglebot(directive) && (isNoindex(directive) || isPast(directive, nowMs)),
  );
  return { isBlocked: by.length > 0, by };
}

export function isNoindex(directive: RobotsDirective): boolean {
  return directive.name === 'noindex' || directive.name === 'none';
}

/** True for an `unavailable_after` whose date lies before `nowMs`. */
export function isPast(directive: RobotsDirective, nowMs: number): boolean {
  return directive.name === 'unavailable_after' && unavailableAfterMs(directive) < nowMs;
}
