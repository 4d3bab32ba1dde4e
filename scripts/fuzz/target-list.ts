import type { FuzzTarget } from './fuzz-target.ts';
import { html, htmlText, jsonLd, microdata, rdfa } from './page-targets.ts';
import { serp } from './serp-target.ts';
import { csv, headers, robots, sitemap } from './text-targets.ts';

/** Every reader of what comes from outside. */
export const fuzzTargets: readonly FuzzTarget[] = [
  robots,
  sitemap,
  jsonLd,
  microdata,
  rdfa,
  html,
  htmlText,
  serp,
  csv,
  headers,
];
