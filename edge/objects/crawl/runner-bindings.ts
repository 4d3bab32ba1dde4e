import { z } from 'zod';

import { hasMethod } from '../../runtime/has-method.ts';
import type { QueueMessage } from '../../runtime/job.ts';
import type { HostGovernor } from '../host-governor.ts';
import type { ProjectMonitor } from '../project-monitor.ts';

/** What the object of a crawl reaches for itself. */
export const runnerBindings = z.object({
  QUEUE_CRAWL: z.custom<Queue<QueueMessage>>(hasMethod('sendBatch')),
  HOST_GOVERNOR: z.custom<DurableObjectNamespace<HostGovernor>>(hasMethod('getByName')),
  PROJECT_MONITOR: z.custom<DurableObjectNamespace<ProjectMonitor>>(hasMethod('getByName')),
});
