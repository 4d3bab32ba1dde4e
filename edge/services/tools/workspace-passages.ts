import { listAnnotations } from '#shared/api/endpoints/annotations.ts';
import { listAudits } from '#shared/api/endpoints/audits.ts';
import { listCrawlIssues } from '#shared/api/endpoints/crawl-results.ts';
import type { Access } from '#shared/api/endpoint.ts';
import { listKeywords } from '#shared/api/endpoints/keywords.ts';
import { findRule } from '#shared/audit/rules/rule-list.ts';
import { checks } from '#shared/crawl/checks/check-list.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import type { Passage } from '#shared/retrieval/passage.ts';
import {
  auditPassage,
  findingPassage,
  issuePassage,
  keywordPassage,
  notePassage,
} from '#shared/retrieval/workspace-passages.ts';

import { listNewestAnnotations } from '../../repositories/annotations.ts';
import { listNewestAuditOfPages } from '../../repositories/audits.ts';
import { listNewestCrawlIssues } from '../../repositories/crawl-issues.ts';
import type { ProjectRow } from '../../repositories/projects.ts';
import { listKeywordTexts } from '../../repositories/tracked-keywords.ts';
import type { RequestContext } from '../context.ts';
import { auditPlaces } from './audit-place.ts';
import { crawlPlace } from './list-crawls.ts';
import { keywordPlace } from './list-keywords.ts';

/** A passage of the workspace, and the row that it is shown as. */
export interface WorkspacePassage {
  readonly passage: Passage;
  readonly row: ToolRow;
}

/** One kind of what a workspace has, read newest first. */
interface Source {
  readonly name: string;
  /** Who may read the same by the API. */
  readonly access: Access;
  /** Rows at most. */
  readonly most: number;
  read(context: RequestContext, wanted: Wanted): Promise<SourceRead>;
}

interface SourceRead {
  /** Rows that were read: more than `most` where there are others. */
  readonly count: number;
  readonly found: readonly WorkspacePassage[];
}

interface Wanted {
  /** Newest first; those whose rows are read. */
  readonly projects: readonly ProjectRow[];
  /** Undefined: all. */
  readonly projectId: string | undefined;
  readonly limit: number;
}

/** In the order in which notes name them. */
export const workspaceSources: readonly Source[] = [
  { name: 'keywords', access: listKeywords.access, most: 3_000, read: readKeywords },
  { name: 'notes', access: listAnnotations.access, most: 1_000, read: readNotes },
  { name: 'audited pages', access: listAudits.access, most: 30, read: readAudits },
  { name: 'findings of crawls', access: listCrawlIssues.access, most: 1_000, read: readIssues },
];

async function readKeywords(
  { store, workspaceId }: RequestContext,
  { projects, ...wanted }: Wanted,
): Promise<SourceRead> {
  const rows = await listKeywordTexts(workspaceId, store.db, wanted);
  const found = rows.map(({ id, keyword, note, projectId, tags: all }) => {
    const place = keywordPlace({ id }, domainOf(projects, projectId));
    const tags = all.join(', ');
    return {
      passage: keywordPassage({ ...place, keyword, note, tags }),
      row: { ...place, values: { what: 'keyword', keyword, domain: domainOf(projects, projectId), tags, text: note } },
    };
  });
  return { count: rows.length, found };
}

async function readNotes({ store, workspaceId }: RequestContext, { projects, ...wanted }: Wanted): Promise<SourceRead> {
  const rows = await listNewestAnnotations(workspaceId, store.db, wanted);
  const found = rows.map(({ day, id, projectId, text }) => {
    const domain = domainOf(projects, projectId);
    const place = { id: `annotation:${id}`, opens: writeRoute(domain, 'annotations') };
    return {
      passage: notePassage({ ...place, day, text }),
      row: { ...place, values: { what: 'note', domain, day, text } },
    };
  });
  return { count: rows.length, found };
}

async function readAudits(context: RequestContext, wanted: Wanted): Promise<SourceRead> {
  const { store, workspaceId } = context;
  const [rows, placeOf] = await Promise.all([
    listNewestAuditOfPages(workspaceId, store.db, wanted),
    auditPlaces(context),
  ]);
  const found = rows.flatMap((audit) => {
    const { checkedAt, id, report, score, url } = audit;
    const opens = placeOf(audit);
    const place = { id: `audit:${id}`, opens };
    const failed = report.outcomes
      .filter(({ outcome }) => outcome === 'fail')
      .map(({ message, rule, severity }) => {
        const own = { id: `finding:${id}:${rule}`, opens };
        const ruleTitle = findRule(rule)?.texts.title ?? '';
        return {
          passage: findingPassage({ ...own, ruleTitle, message, url }),
          row: { ...own, values: { what: 'finding', rule, severity, message, url } },
        };
      });
    return [
      {
        passage: auditPassage({ ...place, url }),
        row: { ...place, values: { what: 'audit', url, score, checkedAt: checkedAt.toISOString() } },
      },
      ...failed,
    ];
  });
  return { count: rows.length, found };
}

async function readIssues(
  { store, workspaceId }: RequestContext,
  { projects, ...wanted }: Wanted,
): Promise<SourceRead> {
  const rows = await listNewestCrawlIssues(workspaceId, store.db, wanted);
  const found = rows.map(({ check, count, crawlId, group, message, projectId, severity }) => {
    const place = { id: `issue:${crawlId}:${check}:${group}`.slice(0, 300), opens: crawlPlace(crawlId, 'issues') };
    const domain = domainOf(projects, projectId);
    const ruleTitle = checkTitles.get(check) ?? findRule(check)?.texts.title ?? '';
    return {
      passage: issuePassage({ ...place, ruleTitle, message, group, site: domain }),
      row: {
        ...place,
        values: { what: 'crawl-finding', rule: check, severity, message, group, places: count, domain },
      },
    };
  });
  return { count: rows.length, found };
}

const checkTitles: ReadonlyMap<string, string> = new Map(checks.map(({ id, texts }) => [id, texts.title]));

function domainOf(projects: readonly ProjectRow[], projectId: string): string {
  return projects.find(({ id }) => id === projectId)?.domain ?? '';
}
