import { tool as compareCompetitors } from './compare-competitors.ts';
import { tool as compareCrawls } from './compare-crawls.ts';
import { tool as explainRule } from './explain-rule.ts';
import { tool as findSearches } from './find-searches.ts';
import { tool as listAlerts } from './list-alerts.ts';
import { tool as listAnnotations } from './list-annotations.ts';
import { tool as listAudits } from './list-audits.ts';
import { tool as listCrawls } from './list-crawls.ts';
import { tool as listGoogleUpdates } from './list-google-updates.ts';
import { tool as listKeywords } from './list-keywords.ts';
import { tool as listProjects } from './list-projects.ts';
import { tool as readAudit } from './read-audit.ts';
import { tool as readCrawl } from './read-crawl.ts';
import { tool as readRankChanges } from './read-rank-changes.ts';
import { tool as readRankHistory } from './read-rank-history.ts';
import { tool as readSearches } from './read-searches.ts';
import { tool as readVisibility } from './read-visibility.ts';
import { tool as searchTexts } from './search-texts.ts';
import type { Tool } from './tool.ts';

/** What an assistant can ask about a workspace, by chat or by the Model Context Protocol. */
export const tools: readonly Tool[] = [
  listProjects,
  readVisibility,
  listKeywords,
  readRankHistory,
  readRankChanges,
  compareCompetitors,
  readSearches,
  findSearches,
  listAudits,
  readAudit,
  listCrawls,
  readCrawl,
  compareCrawls,
  listAlerts,
  listAnnotations,
  listGoogleUpdates,
  explainRule,
  searchTexts,
];
