import type { Suggestion } from '#shared/chat/exchange.ts';

import { listProjectRows, type ProjectRow } from '../../repositories/projects.ts';
import { listAuditRows } from '../../repositories/audits.ts';
import { findSearchConsoleLink } from '../../repositories/search-console-links.ts';
import type { RequestContext } from '../context.ts';
import { listCrawls } from '../crawls/list.ts';
import { readTracked } from '../tools/list-keywords.ts';
import { toolsFor } from '../tools/run-tool.ts';

const most = 6;
/** Newest projects looked at. */
const mostProjects = 3;

/** First questions that what is there can answer, by the rights of the asker. */
export async function suggestQuestions(context: RequestContext): Promise<{ items: Suggestion[] }> {
  const { store, workspaceId } = context;
  const projects = await listProjectRows(workspaceId, store.db, { limit: mostProjects, after: undefined });
  const may = new Set(toolsFor(context).map(({ name }) => name));
  const found = await Promise.all(projects.map((project) => suggestionsOf(context, project, may)));
  // One of each project by turns, so that none takes all places.
  const turns = Array.from({ length: most }, (_, at) => found.flatMap((own) => own[at] ?? []));
  return { items: turns.flat().slice(0, most) };
}

async function suggestionsOf(
  context: RequestContext,
  { competitors, domain, id }: ProjectRow,
  may: ReadonlySet<string>,
): Promise<Suggestion[]> {
  const { store, workspaceId } = context;
  const items: Suggestion[] = [];
  const add = (kind: Suggestion['kind'], about = ''): void => void items.push({ kind, domain, about });
  if (may.has('list_keywords')) {
    const { items: keywords } = await readTracked(context, id);
    const changes = keywords.map(({ changes: { sevenDays } }) => sevenDays ?? 0);
    if (changes.some((change) => change < 0)) add('lost');
    if (changes.some((change) => change > 0)) add('won');
    if (keywords.some(({ rank }) => rank !== null)) {
      add('visibility');
      if (competitors.length > 0) add('competitors');
    }
    const link = await findSearchConsoleLink(workspaceId, store.db, id);
    if (link?.status === 'active') add('striking');
  }
  if (may.has('list_crawls')) {
    const { items: crawls } = await listCrawls(context, id, { limit: 1 });
    const [newest] = crawls;
    if (newest?.status === 'ended') add('crawl', newest.options.start);
  }
  if (may.has('list_audits')) {
    const rows = await listAuditRows(workspaceId, store.db, {
      limit: 1,
      after: undefined,
      url: undefined,
      projectId: id,
    });
    const [newest] = rows;
    if (newest) add('audit', newest.url);
  }
  return items;
}
