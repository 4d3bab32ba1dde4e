import { domainKind } from './domain/domain-kind.ts';
import { indexKind } from './index-state/index-kind.ts';
import type { MonitorKind, MonitorKindId } from './monitor-kind.ts';
import { pageKind } from './page/page-kind.ts';
import { priceKind } from './price/price-kind.ts';
import { resultsKind } from './results/results-kind.ts';
import { robotsKind } from './robots/robots-kind.ts';
import { uptimeKind } from './uptime/uptime-kind.ts';
import { vitalsKind } from './vitals/vitals-kind.ts';

/** Every kind of monitor. */
export const kindList: Readonly<Record<MonitorKindId, MonitorKind>> = {
  page: pageKind,
  uptime: uptimeKind,
  robots: robotsKind,
  domain: domainKind,
  vitals: vitalsKind,
  index: indexKind,
  price: priceKind,
  results: resultsKind,
};
