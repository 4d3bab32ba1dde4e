import type { CrawlRunner } from '../../objects/crawl/crawl-runner.ts';
import type { MonitorTimer } from '../../objects/monitor-timer.ts';
import type { ProjectMonitor } from '../../objects/project-monitor.ts';

/** Bindings of wrangler.toml that tests reach for themselves. */
declare global {
  namespace Cloudflare {
    interface Env {
      readonly CRAWL_RUNNER: DurableObjectNamespace<CrawlRunner>;
      readonly MONITOR_TIMER: DurableObjectNamespace<MonitorTimer>;
      readonly PROJECT_MONITOR: DurableObjectNamespace<ProjectMonitor>;
    }
  }
}
