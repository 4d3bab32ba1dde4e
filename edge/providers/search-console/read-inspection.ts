import { z } from 'zod';

import type { IndexState } from '#shared/monitors/index-state/inspection.ts';

/** States in which nothing keeps a page out; the unspecified ones say nothing. */
const open: ReadonlySet<string> = new Set([
  'ALLOWED',
  'INDEXING_ALLOWED',
  'SUCCESSFUL',
  'ROBOTS_TXT_STATE_UNSPECIFIED',
  'INDEXING_STATE_UNSPECIFIED',
  'PAGE_FETCH_STATE_UNSPECIFIED',
]);

const state = z.string().max(200);

/** An answer of the URL Inspection API. https://developers.google.com/webmaster-tools/v1/urlInspection.index/UrlInspectionResult (checked 2026-12) */
export const readInspection: z.ZodType<IndexState> = z
  .object({
    inspectionResult: z.object({
      indexStatusResult: z.object({
        verdict: state,
        coverageState: state.optional(),
        robotsTxtState: state.optional(),
        indexingState: state.optional(),
        pageFetchState: state.optional(),
        lastCrawlTime: z.iso.datetime({ offset: true }).optional(),
        googleCanonical: z.string().max(2_000).optional(),
      }),
    }),
  })
  .transform(({ inspectionResult: { indexStatusResult: found } }) => ({
    verdict: found.verdict,
    coverage: found.coverageState ?? null,
    barriers: [found.robotsTxtState, found.indexingState, found.pageFetchState].flatMap((each) =>
      each === undefined || open.has(each) ? [] : [each],
    ),
    googleCanonical: found.googleCanonical ?? null,
    lastCrawl: found.lastCrawlTime ?? null,
  }));
