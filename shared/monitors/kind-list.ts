import { domainKind } from './domain/domain-kind.ts';
import type { MonitorKind, MonitorKindId } from './monitor-kind.ts';
import { pageKind } from './page/page-kind.ts';
import { robotsKind } from './robots/robots-kind.ts';
import { uptimeKind } from './uptime/uptime-kind.ts';

/** Every kind of monitor. */
export const kindList: Readonly<Record<MonitorKindId, MonitorKind>> = {
  page: pageKind,
  uptime: uptimeKind,
  robots: robotsKind,
  domain: domainKind,
};
