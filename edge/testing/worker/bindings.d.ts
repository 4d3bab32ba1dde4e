import type { ProjectMonitor } from '../../objects/project-monitor.ts';

/** Bindings of wrangler.toml that tests reach for themselves. */
declare global {
  namespace Cloudflare {
    interface Env {
      readonly PROJECT_MONITOR: DurableObjectNamespace<ProjectMonitor>;
    }
  }
}
