import type { Rule } from '#shared/audit/rule.ts';
import { rule as clsHigh } from './perf/cls-high.ts';
import { rule as domDepth } from './perf/dom-depth.ts';
import { rule as domSize } from './perf/dom-size.ts';
import { rule as duplicateScript } from './perf/duplicate-script.ts';
import { rule as fcpSlow } from './perf/fcp-slow.ts';
import { rule as headOrder } from './perf/head-order.ts';
import { rule as htmlTooLarge } from './perf/html-too-large.ts';
import { rule as http1Only } from './perf/http1-only.ts';
import { rule as inlineBloat } from './perf/inline-bloat.ts';
import { rule as inpSlow } from './perf/inp-slow.ts';
import { rule as lcpImageLazy } from './perf/lcp-image-lazy.ts';
import { rule as lcpImageNotPrioritised } from './perf/lcp-image-not-prioritised.ts';
import { rule as lcpSlow } from './perf/lcp-slow.ts';
import { rule as noCompression } from './perf/no-compression.ts';
import { rule as noStore } from './perf/no-store.ts';
import { rule as pageWeight } from './perf/page-weight.ts';
import { rule as renderBlocking } from './perf/render-blocking.ts';
import { rule as resourceOverLimit } from './perf/resource-over-limit.ts';
import { rule as syncScriptInHead } from './perf/sync-script-in-head.ts';
import { rule as thirdPartyShare } from './perf/third-party-share.ts';
import { rule as tooManyPreconnects } from './perf/too-many-preconnects.ts';
import { rule as ttfbSlow } from './perf/ttfb-slow.ts';

export const perfRules: readonly Rule[] = [
  clsHigh,
  domDepth,
  domSize,
  duplicateScript,
  fcpSlow,
  headOrder,
  htmlTooLarge,
  http1Only,
  inlineBloat,
  inpSlow,
  lcpImageLazy,
  lcpImageNotPrioritised,
  lcpSlow,
  noCompression,
  noStore,
  pageWeight,
  renderBlocking,
  resourceOverLimit,
  syncScriptInHead,
  thirdPartyShare,
  tooManyPreconnects,
  ttfbSlow,
];
