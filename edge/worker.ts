import type { Hono } from 'hono';

import { createApp } from './app.ts';
import type { Backend } from './backend.ts';
import { createBackend } from './create-backend.ts';
import { deleteExpired } from './crons/delete-expired.ts';
import { deleteOldSearches } from './crons/delete-old-searches.ts';
import { everyMinute, runEveryMinute } from './crons/every-minute.ts';
import { judgeAllSeries } from './crons/judge-all-series.ts';
import { packHistory } from './crons/pack-history.ts';
import { preparePartitions } from './crons/prepare-partitions.ts';
import { readEnv } from './env.ts';
import type { RequestState } from './http/request-state.ts';
import { consumeBatch } from './queues/consume-batch.ts';

export { CrawlRunner } from './objects/crawl/crawl-runner.ts';
export { HostGovernor } from './objects/host-governor.ts';
export { MonitorTimer } from './objects/monitor-timer.ts';
export { ProjectMonitor } from './objects/project-monitor.ts';

interface Running {
  readonly backend: Backend;
  readonly app: Hono<RequestState>;
}

let running: Running | undefined;

/** The Worker's entry. What it shares between requests is made by the first one. */
export default {
  fetch(request, bindings, execution) {
    return start(bindings).app.fetch(request, bindings, execution);
  },
  async scheduled(event, bindings) {
    const { backend } = start(bindings);
    if (event.cron === everyMinute) {
      await runEveryMinute(backend);
      return;
    }
    await deleteExpired(backend.store, backend.clock);
    await judgeAllSeries(backend);
    await preparePartitions(backend.store, backend.clock);
    await packHistory(backend.store, backend.clock);
    await deleteOldSearches(backend);
    backend.log({ level: 'info', event: 'scheduled' });
  },
  async queue(batch, bindings) {
    await consumeBatch(start(bindings).backend, batch);
  },
} satisfies ExportedHandler;

function start(bindings: unknown): Running {
  if (!running) {
    const backend = createBackend(readEnv(bindings));
    running = { backend, app: createApp(backend) };
  }
  return running;
}
