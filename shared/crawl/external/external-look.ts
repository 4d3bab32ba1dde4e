/**
 * What came of asking an address of another site. `gone`: 404, 410, 5xx, or a host that has no server. `unclear`: it was not
 * asked, or what came back says nothing about readers (401, 403, 429, silence).
 */
export type ExternalVerdict = 'found' | 'gone' | 'unclear';

/** The last look at an address of another site, over all crawls of the site that linked it. */
export interface ExternalLook {
  readonly url: string;
  /** Of the last look that asked; milliseconds since the Unix epoch. */
  readonly atMs: number;
  readonly verdict: ExternalVerdict;
  /** After the address: "answers 404". */
  readonly what: string;
  /** The first look that it was gone at, where none has found it since; else null. */
  readonly goneSinceMs: number | null;
}

/** A server that rests is back by then (spec of broken-link checkers: two looks, hours apart). */
export const secondLookMs = 6 * 3_600_000;

/** From when on a second look decides; undefined where none is to be waited for. */
export function decidedFromMs(look: ExternalLook): number | undefined {
  return look.goneSinceMs === null || isBroken(look) ? undefined : look.goneSinceMs + secondLookMs;
}

/** Whether two looks, hours apart, both say that the address is gone. */
export function isBroken({ atMs, goneSinceMs, verdict }: ExternalLook): boolean {
  return verdict === 'gone' && goneSinceMs !== null && atMs - goneSinceMs >= secondLookMs;
}

/** What is known after a look, by what was known before. */
export function nextLook(
  before: ExternalLook | undefined,
  { atMs, url, verdict, what }: Omit<ExternalLook, 'goneSinceMs'>,
): ExternalLook {
  const since = before?.goneSinceMs ?? (verdict === 'gone' ? atMs : null);
  return { url, atMs, verdict, what, goneSinceMs: verdict === 'found' ? null : since };
}
