import { useCallback, useEffect, useMemo, useState } from 'react';

import type { StoredCrawl } from '#extension/platform/storage/crawl-records.ts';
import type { holdCrawlSockets } from '#extension/session/hold-crawl-sockets.ts';
import { type CrawlBackend, syncRemoteCrawls } from '#extension/session/remote-crawls.ts';

import { addProgress, type LiveProgress } from './live-progress.ts';

export interface RemoteCrawls {
  /** Undefined until it was asked; null where none is connected. */
  readonly backend: CrawlBackend | null | undefined;
  /** By crawl, what the sockets told of those that run. */
  readonly live: ReadonlyMap<string, LiveProgress>;
  readonly reload: () => Promise<void>;
}

/** The list is read again this often: sockets tell of what runs, and schedules begin crawls by themselves. */
const readAgainMs = 15_000;

/** Keeps the backend's crawls in this browser's list, and hears how far they are. */
export function useRemoteCrawls(crawls: readonly StoredCrawl[], holdSockets: typeof holdCrawlSockets): RemoteCrawls {
  const [backend, setBackend] = useState<CrawlBackend | null>();
  const [live, setLive] = useState<ReadonlyMap<string, LiveProgress>>(new Map());
  const reload = useCallback(async () => setBackend(await syncRemoteCrawls()), []);
  useEffect(() => {
    void syncRemoteCrawls().then(setBackend);
    const timer = setInterval(() => void reload(), readAgainMs);
    return () => clearInterval(timer);
  }, [reload]);
  // One text, so that the same projects are not connected to again.
  const projects = useMemo(() => runningProjects(crawls).join(' '), [crawls]);
  useEffect(() => {
    if (projects === '') return undefined;
    const ending = new AbortController();
    holdSockets(
      projects.split(' '),
      ({ crawlId, isEnded, progress }) => {
        setLive((known) =>
          new Map(known).set(crawlId, addProgress(known.get(crawlId), { isEnded, progress }, Date.now())),
        );
        if (isEnded) void reload();
      },
      ending.signal,
    );
    return () => ending.abort();
  }, [projects, reload, holdSockets]);
  return { backend, live, reload };
}

function runningProjects(crawls: readonly StoredCrawl[]): readonly string[] {
  return [
    ...new Set(crawls.flatMap(({ remote, state }) => (remote && state !== 'ended' ? [remote.projectId] : []))),
  ].toSorted();
}
