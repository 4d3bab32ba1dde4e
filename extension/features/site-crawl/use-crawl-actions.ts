import { useState } from 'react';

import type { Result } from '#shared/kernel/result.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { webOrigins } from '#extension/platform/browser/web-origins.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import type { CrawlPlan, StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import { addCrawl, removeCrawl } from '#extension/platform/storage/crawl-store.ts';
import {
  changeRemoteCrawl,
  deleteRemoteCrawl,
  type RemoteChange,
  repeatRemoteCrawl,
  startRemoteCrawl,
} from '#extension/session/remote-crawls.ts';

import { begunCrawls } from './begun-crawls.ts';
import type { CrawlWish } from './crawl-plan.ts';
import { crawlRun } from './use-crawl-run.ts';
import type { RemoteCrawls } from './use-remote-crawls.ts';
import { useSay } from './use-say.ts';

/** What a user can do with crawls, in whichever home. */
export interface CrawlActions {
  readonly begin: (wish: CrawlWish) => void;
  /** With the same options, by the same home. */
  readonly again: (crawl: StoredCrawl) => void;
  readonly goOn: (crawl: StoredCrawl) => void;
  readonly remove: (crawl: StoredCrawl) => void;
  /** Of a crawl in the backend. */
  readonly change: (crawl: StoredCrawl, change: RemoteChange) => void;
  /** What did not work, and why. */
  readonly fault: string | undefined;
  readonly setFault: (fault: string | undefined) => void;
}

export function useCrawlActions(remote: RemoteCrawls, onPath: (path: readonly string[]) => void): CrawlActions {
  const say = useSay();
  const [fault, setFault] = useState<string>();
  // In the turn of the click: a browser asks its user in no other. Where it may read the site already, it says so at once.
  const beginHere = (plan: CrawlPlan, crawl?: StoredCrawl): void => {
    void requestOrigins(plan.asksOthers === true ? webOrigins : crawlOrigins(plan.settings))
      .catch(() => false)
      .then(async (isGranted) => {
        if (!isGranted) {
          setFault(say('crawl.denied', { host: new URL(plan.settings.start).host }));
          return;
        }
        onPath([]);
        void crawlRun.run(crawl ?? (await addCrawl(plan)), plan);
      });
  };
  const beginThere = async (beginning: Promise<Result<StoredCrawl, string>>): Promise<void> => {
    const begun = await beginning;
    if (begun.ok) {
      begunCrawls.add(begun.value.id);
      onPath([]);
    } else setFault(say('crawl.remote.failed', { reason: begun.failure }));
    await remote.reload();
  };
  const changeThere = async ({ id }: StoredCrawl, change: RemoteChange): Promise<void> => {
    const changed = await changeRemoteCrawl(id, change);
    if (!changed.ok) setFault(say('crawl.remote.failed', { reason: changed.failure }));
    else if (change === 'resume') {
      begunCrawls.add(id);
      onPath([]);
    }
    await remote.reload();
  };
  const remove = async ({ id, remote: isRemote }: StoredCrawl): Promise<void> => {
    if (!isRemote) return removeCrawl(id);
    const removed = await deleteRemoteCrawl(id);
    if (!removed.ok) setFault(say('crawl.remote.failed', { reason: removed.failure }));
    return remote.reload();
  };
  const clean = <A extends readonly unknown[]>(act: (...args: A) => void) => {
    return (...args: A): void => {
      setFault(undefined);
      act(...args);
    };
  };
  return {
    begin: clean((wish: CrawlWish) => {
      if (wish.home === 'browser') beginHere(wish.plan);
      else void beginThere(startRemoteCrawl(wish.options));
    }),
    again: clean(({ id, plan, remote: of }: StoredCrawl) => {
      if (of) void beginThere(repeatRemoteCrawl(id, of));
      else if (plan) beginHere(plan);
    }),
    goOn: clean((crawl: StoredCrawl) => {
      if (crawl.remote) void changeThere(crawl, 'resume');
      else if (crawl.plan) beginHere(crawl.plan, crawl);
    }),
    change: clean((crawl: StoredCrawl, change: RemoteChange) => void changeThere(crawl, change)),
    remove: clean((crawl: StoredCrawl) => void remove(crawl)),
    fault,
    setFault,
  };
}
