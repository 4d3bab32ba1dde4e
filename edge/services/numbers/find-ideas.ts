import type { findIdeas as endpoint } from '#shared/api/endpoints/research.ts';
import type { EndpointOutput, ParsedInput } from '#shared/api/endpoint.ts';
import { AppError } from '#shared/kernel/app-error.ts';
import { newId } from '#shared/kernel/ids.ts';
import { ideaWays, type IdeaWay } from '#shared/research/sources/idea-ways.ts';
import { noIdeas, type SourceIdeas } from '#shared/research/sources/source-ideas.ts';

import { claimFigures, releaseFigures } from '../../repositories/figure-claims.ts';
import { noteSourceFailure } from '../../repositories/keyword-sources.ts';
import { holdPriceIn, settleHold } from '../budgets/hold-price.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { figureKeeping } from './figure-keeping.ts';
import { presentFigure } from './present-figure.ts';
import { type OpenSource, requireSource } from './require-source.ts';
import { figurePlace } from './figure-place.ts';

type Body = ParsedInput<typeof endpoint>['body'];

const claimMs = 120_000;

/**
 * One request of a source, held for and booked; its numbers are kept as those that were asked for are. Throws `not_found` where
 * the source is not connected, `invalid_request` for a way that it has not, `quota_exceeded` where it may cost more than was
 * agreed to or is left, or `rate_limited` while the same is under way; then nothing was asked.
 */
export async function findIdeas(context: RequestContext, body: Body): Promise<EndpointOutput<typeof endpoint>> {
  const open = await requireSource(context, body.source);
  const way = ideaWays.find((each) => each.source === body.source && each.way === body.way);
  if (!way) {
    throw new AppError('invalid_request', {
      details: [{ path: 'body.way', message: 'This source has no such way to keywords.' }],
    });
  }
  const { clock, everyWorkspace, store, workspaceId } = context;
  const place = { country: body.country, language: body.language, device: null };
  const at = figurePlace(body.source, open.source, place);
  const claimId = newId(clock());
  const now = new Date(clock());
  const claim = { owner: workspaceId, claimId, now, until: new Date(now.getTime() + claimMs) };
  const name = `ideas ${body.way} ${body.seed} ${body.other ?? ''}`;
  if ((await claimFigures(everyWorkspace.db, claim, at, [name])).length === 0) {
    throw new AppError('rate_limited', { message: 'The same is being asked for right now. Wait for its answer.' });
  }
  try {
    const { cost, failure, keywords, metrics, total } = await buy(context, open, way, { ...body, place });
    const keeping = figureKeeping(context, open.source, at);
    if (metrics.length > 0) await keeping.store.transaction((tx) => keeping.save(tx, metrics));
    const answer = {
      keywords: [...keywords],
      figures: metrics.map(presentFigure),
      total,
      failure: failure && { kind: failure.kind, reason: failure.reason },
      cost,
    };
    const record = { action: 'research.findIdeas', subjectId: workspaceId, status: 201, answer } as const;
    await store.batch([...recordChange(context, store.db, record)]);
    return answer;
  } finally {
    await releaseFigures(everyWorkspace.db, claimId);
  }
}

async function buy(
  context: RequestContext,
  { row, settings, source }: OpenSource,
  way: IdeaWay,
  wish: Parameters<IdeaWay['ask']>[0] & Pick<Body, 'maxCost'>,
): Promise<SourceIdeas> {
  const { clock, numbers, store, workspaceId } = context;
  if (row.lastFailure?.kind === 'key') return noIdeas({ ...row.lastFailure, retryAfterMs: null });
  if (way.most > wish.maxCost) {
    throw new AppError('quota_exceeded', { message: `It may cost ${way.most}, more than was agreed to.` });
  }
  const ask = async (): Promise<SourceIdeas> => {
    const ideas = await way.ask(wish, settings, { ...numbers, clock });
    const { failure } = ideas;
    await noteSourceFailure(
      workspaceId,
      store.db,
      way.source,
      failure && { kind: failure.kind, reason: failure.reason },
    );
    return ideas;
  };
  if (source.unit === 'free') return ask();
  const wanted = {
    workspaceId,
    purpose: `numbers:${way.source}` as const,
    heldMicros: way.most,
    now: new Date(clock()),
  };
  const hold = await store.transaction((tx) => holdPriceIn(tx, wanted));
  if (!hold) {
    throw new AppError('quota_exceeded', {
      message: `It may cost ${way.most}, more than the budget of the month allows. Raise it first.`,
    });
  }
  let booked = way.most;
  try {
    const ideas = await ask();
    // Nobody knows whether one without an answer was billed.
    booked = ideas.failure?.kind === 'retry' && ideas.cost === 0 ? way.most : ideas.cost;
    return { ...ideas, cost: booked };
  } finally {
    await store.transaction((tx) => settleHold(tx, hold, booked));
  }
}
