import * as z from 'zod/mini';

import { err, ok, type Result } from '#shared/kernel/result.ts';

import { askVendor, failureOf, failureOfStatus, unreadable } from '../sources/ask-vendor.ts';
import type { ConnectableSource } from '../sources/connectable-source.ts';
import type { SourceFailure, SourceFetch } from '../sources/keyword-source.ts';
import { type AuthoritySource, noFigures, type SiteFigures, unknownSite } from './authority-source.ts';

const envelope = z.object({ Code: z.string(), ErrorMessage: z.optional(z.string()) });
const number = z.union([z.number(), z.string()]);
const answerSchema = z.object({
  DataTables: z.object({
    Results: z.object({
      Data: z.array(
        z.object({
          Item: z.string(),
          ResultCode: z.optional(z.string()),
          Status: z.optional(z.string()),
          TrustFlow: z.optional(number),
          CitationFlow: z.optional(number),
        }),
      ),
    }),
  }),
});
const tells = ['trust-flow', 'citation-flow'] as const;

/**
 * Majestic's Trust Flow and Citation Flow, 0 to 100, of its fresh index: an item of the plan's allowance for each site.
 * https://developer-support.majestic.com/api/commands/get-index-item-info.shtml (read in copies and public clients,
 * 2026-11). Unproven against the live API: the codes of its errors, which are told by their words; its key stands in the
 * address, as its clients do it.
 */
export const majestic: AuthoritySource & ConnectableSource = {
  id: 'majestic',
  fields: ['key'],
  origins: ['https://api.majestic.com/*'],
  freshDays: 30,
  unit: 'credits',
  tells,
  priceOf: (count) => count,
  authorityOf: (figures) => figures['trust-flow'] ?? null,
  async test({ key = '' }, { fetch }) {
    const answer = await call(fetch, { app_api_key: key, cmd: 'GetSubscriptionInfo' });
    return answer.ok ? null : answer.failure;
  },
  async ask(domains, { key = '' }, { fetch }) {
    const items = domains.map((domain, at) => [`item${at}`, domain] as const);
    const answer = await call(fetch, {
      app_api_key: key,
      cmd: 'GetIndexItemInfo',
      datasource: 'fresh',
      items: String(items.length),
      ...Object.fromEntries(items),
    });
    if (!answer.ok) return noFigures(answer.failure);
    const read = answerSchema.safeParse(answer.value);
    if (!read.success) return noFigures(failureOf('shape', 'The answer cannot be read.'));
    const rows = read.data.DataTables.Results.Data;
    const known = new Map(rows.map((row) => [row.Item.toLowerCase(), figuresOf(row)]));
    const figures = new Map(domains.map((domain) => [domain, known.get(domain) ?? unknownSite(tells)]));
    return { figures, failure: null, cost: rows.length };
  },
};

/** A site that it did not find has 0 for both, and says so. */
function figuresOf(row: z.infer<typeof answerSchema>['DataTables']['Results']['Data'][number]): SiteFigures {
  const isFound = (row.ResultCode ?? 'OK') === 'OK' && (row.Status ?? 'Found') === 'Found';
  return isFound
    ? { 'trust-flow': flowOf(row.TrustFlow), 'citation-flow': flowOf(row.CitationFlow) }
    : unknownSite(tells);
}

function flowOf(value: number | string | undefined): number | null {
  const flow = value === undefined || value === '' ? Number.NaN : Number(value);
  return flow >= 0 && flow <= 100 ? flow : null;
}

/** Errors come with status 200 as well, in its own form. */
async function call(
  fetch: SourceFetch,
  parameters: Readonly<Record<string, string>>,
): Promise<Result<unknown, SourceFailure>> {
  const query = new URLSearchParams(parameters).toString();
  const answer = await askVendor(fetch, `https://api.majestic.com/api/json?${query}`);
  if (!answer.ok) return answer;
  const { json } = answer.value;
  const told = envelope.safeParse(json).data;
  const words = told && told.Code !== 'OK' ? `${told.Code}: ${told.ErrorMessage ?? ''}`.replace(/: $/, '') : null;
  const failure = failureOfStatus(answer.value, words);
  if (failure) return err(failure);
  if (words !== null) return err(failureOf(kindOf(words), words));
  return told ? ok(json) : err(unreadable(answer.value));
}

function kindOf(words: string): SourceFailure['kind'] {
  if (/insufficient|units|allowance/i.test(words)) return 'payment';
  if (/rate|too many|throttl/i.test(words)) return 'quota';
  return /api_?key|auth|permission|permitted|subscription/i.test(words) ? 'key' : 'refused';
}
