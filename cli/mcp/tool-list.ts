import { tool as auditPage } from './tools/audit-page.ts';
import { tool as checkDraft } from './tools/check-draft.ts';
import { tool as checkRobots } from './tools/check-robots.ts';
import { tool as crawlSite } from './tools/crawl-site.ts';
import { tool as draftFixes } from './tools/draft-fixes.ts';
import { tool as explainRule } from './tools/explain-rule.ts';
import { tool as findAnomalies } from './tools/find-anomalies.ts';
import { tool as forecastSeries } from './tools/forecast-series.ts';
import { tool as judgeIntent } from './tools/judge-intent.ts';
import { tool as readResultsPage } from './tools/read-results-page.ts';
import { tool as readStructuredData } from './tools/read-structured-data.ts';
import { tool as searchHelp } from './tools/search-help.ts';
import type { McpTool } from './tool.ts';

export const tools: readonly McpTool[] = [
  auditPage,
  checkDraft,
  checkRobots,
  crawlSite,
  draftFixes,
  explainRule,
  findAnomalies,
  forecastSeries,
  judgeIntent,
  readResultsPage,
  readStructuredData,
  searchHelp,
];
