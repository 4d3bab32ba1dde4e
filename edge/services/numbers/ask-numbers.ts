import type { AskedNumbers, askNumbers as endpoint } from '#shared/api/endpoints/research.ts';
import type { ParsedInput } from '#shared/api/endpoint.ts';
import { newId } from '#shared/kernel/ids.ts';
import type { KeywordMetric, MetricPlace } from '#shared/research/metrics/keyword-metric.ts';
import { sortKeywords } from '#shared/research/metrics/sort-keywords.ts';
import type { LicensedSourceId } from '#shared/research/sources/source-licences.data.ts';

import { claimFigures, releaseFigures } from '../../repositories/figure-claims.ts';
import type { RequestContext } from '../context.ts';
import { recordChange } from '../record-change.ts';
import { buyFigures, type Bought } from './buy-figures.ts';
import { figureKeeping } from './figure-keeping.ts';
import { presentFigure } from './present-figure.ts';
import { type OpenSource, requireSource } from './require-source.ts';
import { figurePlace } from './figure-place.ts';

/** A browser waits 30 seconds for an answer. */
const longestMs = 20_000;
const pauseMs = 200;
/** A request that died holds its claims no longer. */
const claimMs = 120_000;

/**
 * What is known at once, the rest bought: each keyword by one request alone, however many ask at the same time, those of other
 * workspaces included where the licence lets them share. Throws `not_found` where the source is not connected.
 */
export async function askNumbers(
  context: RequestContext,
  { country, keywords, language, maxCost, source: id }: ParsedInput<typeof endpoint>['body'],
): Promise<AskedNumbers> {
  const open = await requireSource(context, id);
  const sorted = sortKeywords(keywords);
  const place = { country, language, device: null };
  const asked = await gather(context, { open, id, keywords: sorted.askable, place, maxCost });
  const answer: AskedNumbers = {
    figures: [...asked.known.values()].flat().map(presentFigure),
    remaining: sorted.askable.filter((keyword) => !asked.known.has(keyword) && !asked.refused.has(keyword)),
    stopped: asked.stopped,
    leftOut: [...sorted.leftOut, ...[...asked.refused].map((keyword) => ({ keyword, fault: 'not-accepted' as const }))],
    cost: asked.cost,
  };
  await context.store.batch([
    ...recordChange(context, context.store.db, {
      action: 'research.askNumbers',
      subjectId: context.workspaceId,
      status: 201,
      answer,
    }),
  ]);
  return answer;
}

interface Wanted {
  readonly open: OpenSource;
  readonly id: LicensedSourceId;
  readonly keywords: readonly string[];
  readonly place: MetricPlace;
  readonly maxCost: number;
}

interface Gathered {
  readonly known: ReadonlyMap<string, readonly KeywordMetric[]>;
  /** That the source does not accept. */
  readonly refused: ReadonlySet<string>;
  readonly stopped: Bought['stopped'];
  readonly cost: number;
}

async function gather(context: RequestContext, wanted: Wanted): Promise<Gathered> {
  const { clock, everyWorkspace, numbers } = context;
  const { id, keywords, maxCost, open, place } = wanted;
  const at = figurePlace(id, open.source, place);
  const keeping = figureKeeping(context, open.source, at);
  const claimId = newId(clock());
  const refused = new Set<string>();
  const tried = new Set<string>();
  const endsAt = Date.now() + longestMs;
  let cost = 0;
  let stopped: Bought['stopped'] = null;
  try {
    for (;;) {
      const now = new Date(clock());
      const until = new Date(now.getTime() + claimMs);
      const known = await keeping.listFresh(keywords);
      const unknown = keywords.filter((keyword) => !known.has(keyword) && !refused.has(keyword));
      if (unknown.length === 0 || stopped)
        return { known, refused, stopped: unknown.length > 0 ? stopped : null, cost };
      // Answered, and yet without a number or the word that there is none: not paid for again.
      if (unknown.every((keyword) => tried.has(keyword))) {
        return { known, refused, stopped: { kind: 'shape', reason: 'The source left them out.' }, cost };
      }
      if (Date.now() > endsAt) return { known, refused, stopped: { kind: 'busy', reason: '' }, cost };
      const untried = unknown.filter((keyword) => !tried.has(keyword));
      const claim = { owner: keeping.owner, claimId, now, until };
      const claimed = new Set(await claimFigures(everyWorkspace.db, claim, at, untried));
      const mine = untried.filter((keyword) => claimed.has(keyword));
      // Who gave a claim back has written its figures before.
      const meanwhile = await keeping.listFresh(mine);
      const mineOpen = mine.filter((keyword) => !meanwhile.has(keyword));
      if (mineOpen.length > 0) {
        const bought = await buyFigures(context, {
          open,
          id,
          place,
          keeping,
          claimId,
          endsAt,
          keywords: mineOpen,
          maxCost: maxCost - cost,
        });
        cost += bought.cost;
        ({ stopped } = bought);
        for (const keyword of mineOpen) tried.add(keyword);
        for (const keyword of bought.refused) refused.add(keyword);
      }
      await releaseFigures(everyWorkspace.db, claimId);
      if (mine.length === 0) await numbers.wait(pauseMs);
    }
  } finally {
    await releaseFigures(everyWorkspace.db, claimId);
  }
}
