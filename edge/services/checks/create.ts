import type { checkKeyword as endpoint } from '#shared/api/endpoints/checks.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';

import type { Database } from '../../db/database.ts';
import type { SerpOutcome, SerpRequest } from '../../providers/serp/serp-outcome.ts';
import type { SerpProvider } from '../../providers/serp/serp-provider.ts';
import { findTrackedKeyword, type KeywordRow } from '../../repositories/tracked-keywords.ts';
import { holdPrice, type PriceHold, settleHold } from '../budgets/hold-price.ts';
import type { RequestContext } from '../context.ts';
import { presentKeyword } from '../keywords/present.ts';
import { applySnapshot } from '../ranks/apply-snapshot.ts';
import { publishRanks } from '../ranks/publish-ranks.ts';
import { logEvents } from '../events/log-events.ts';
import { storeFailedCheck } from '../ranks/store-failed-check.ts';
import { recordChange } from '../record-change.ts';
import { noteLiveCall, requireOpenGate } from './gate-live-call.ts';
import { noSerpProvider } from './no-serp-provider.ts';
import { noteSearch } from './note-search.ts';

/**
 * Buys one check: holds its price, asks, stores what came and books what it cost. Every keyword of the workspace that the
 * search answers gets its rank from it. Throws `not_found`, `unavailable` or `quota_exceeded`; then nothing was bought.
 */
export async function checkKeyword(
  context: RequestContext,
  keywordId: string,
  { country, depth, language, maxCostMicros }: ParsedInput<typeof endpoint>['body'],
): Promise<EndpointOutput<typeof endpoint>> {
  const { clock, store, workspaceId } = context;
  const keyword = await findTrackedKeyword(workspaceId, store.db, keywordId);
  if (!keyword) throw new AppError('not_found');
  const place = { country: keyword.country || (country ?? ''), language: keyword.language || (language ?? '') };
  const request = { ...place, keyword: keyword.keyword, device: keyword.device, depth };
  const provider = requireProvider(context.providers.serp, keyword, request);
  const heldMicros = provider.estimateMicros(request);
  if (heldMicros > maxCostMicros) {
    throw new AppError('quota_exceeded', {
      message: `The check may cost ${dollars(heldMicros)}, more than was agreed to.`,
    });
  }
  await requireOpenGate(context, provider);
  const hold = await holdPrice(workspaceId, store, heldMicros, new Date(clock()));
  if (!hold) {
    throw new AppError('quota_exceeded', {
      message: `The budget of the month does not allow a check for ${dollars(heldMicros)}. Raise it first.`,
    });
  }
  let outcome: SerpOutcome;
  try {
    outcome = await provider.fetchSerp(request);
  } catch (error) {
    await store.transaction((tx) => settleHold(tx, hold, 0));
    throw error;
  }
  await noteLiveCall(context, provider, outcome);
  const answered = await store.transaction((tx) =>
    storeOutcome(context, tx, { provider, keyword, request, outcome, hold }),
  );
  await publishRanks(context, answered.changed);
  return answered.answer;
}

interface Bought {
  readonly provider: SerpProvider;
  readonly keyword: KeywordRow;
  readonly request: SerpRequest;
  readonly outcome: SerpOutcome;
  readonly hold: PriceHold;
}

async function storeOutcome(
  context: RequestContext,
  tx: Database,
  { hold, keyword, outcome, provider, request }: Bought,
) {
  const { clock, workspaceId } = context;
  const source = provider.id;
  const at = new Date(clock());
  const { costMicros } = outcome;
  await settleHold(tx, hold, costMicros);
  const { country, device, language } = request;
  const search = { engine: keyword.engine, normalized: keyword.normalized, device, country, language };
  const changed =
    outcome.kind === 'ok'
      ? await applySnapshot(workspaceId, tx, { snapshot: outcome.snapshot, source, seenAt: at, search })
      : [];
  if (outcome.kind === 'ok') await noteSearch(tx, { provider: source, keyword, request, outcome, at });
  else
    await logEvents(
      workspaceId,
      tx,
      await storeFailedCheck(workspaceId, tx, { keywordId: keyword.id, source, at }),
      at,
    );
  const after = await findTrackedKeyword(workspaceId, tx, keyword.id);
  const answer: EndpointOutput<typeof endpoint> = {
    outcome: outcome.kind === 'ok' ? 'checked' : 'failed',
    reason: outcome.kind === 'ok' ? null : outcome.reason,
    costMicros,
    keyword: presentKeyword(after ?? keyword),
  };
  const record = { action: 'checks.create', subjectId: keyword.id, status: 201, answer } as const;
  for (const write of recordChange(context, tx, record)) await write;
  return { answer, changed };
}

function requireProvider(provider: SerpProvider | null, { engine }: KeywordRow, request: SerpRequest): SerpProvider {
  if (!provider) {
    throw noSerpProvider();
  }
  if (engine !== 'google') {
    throw new AppError('unavailable', {
      message: 'Checks can be bought for Google only. Your own searches count for all engines.',
    });
  }
  if (!provider.canSearch(request)) {
    throw new AppError('unavailable', {
      message: 'A bought check needs a country and a language. Track the keyword with both.',
    });
  }
  return provider;
}

function dollars(micros: number): string {
  return `$${(micros / 1_000_000).toFixed(4)}`;
}
