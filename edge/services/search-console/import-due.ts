import { err, ok, type Result } from '#shared/kernel/result.ts';
import { figuresOfKeywords } from '#shared/search-console/figures-of-keywords.ts';
import { type ImportRange, newestRange, nextOlderMonth } from '#shared/search-console/plan-import.ts';

import type { Backend } from '../../backend.ts';
import type { SearchConsole, SearchConsoleFailure } from '../../providers/search-console/search-console.ts';
import { upsertSearchConsoleDays, upsertSearchConsolePoints } from '../../repositories/search-console-figures.ts';
import {
  claimAllDueLinks,
  type SearchConsoleLinkRow,
  updateSearchConsoleLink,
} from '../../repositories/search-console-links.ts';
import { listKeywordsToAsk } from '../../repositories/tracked-keywords.ts';
import { addJobs } from '../outbox/add-jobs.ts';
import { failureReasons } from './failure-reasons.ts';

const minuteMs = 60_000;
const dayMs = 86_400_000;
/** A few requests each, far below what Google allows a minute. */
const linksPerRun = 5;
/** Longer than a run takes; a worker that dies meanwhile leaves its links to the next one, and days are written again. */
const claimMs = 10 * minuteMs;
/** https://developers.google.com/webmaster-tools/limits: wait a quarter of an hour. */
const quotaWaitMs = 15 * minuteMs;
const longestWaitMs = 12 * 60 * minuteMs;

/**
 * Reads what is due, once a day for each project: the newest days, and one older month a minute until all that Google
 * keeps is here. Keywords that were added since start that filling in again.
 */
export async function importDueSearches(context: Backend): Promise<void> {
  const { clock, searchConsole, store } = context;
  if (!searchConsole) return;
  const now = new Date(clock());
  const claim = { now, claimedUntil: new Date(now.getTime() + claimMs), limit: linksPerRun };
  const due = await store.transaction((tx) => claimAllDueLinks(tx, claim));
  for (const { workspaceId, ...link } of due) await importLink(context, searchConsole, workspaceId, link);
}

async function importLink(
  context: Backend,
  console: SearchConsole,
  workspaceId: string,
  link: SearchConsoleLinkRow,
): Promise<void> {
  const { clock, store } = context;
  const nowMs = clock();
  const done = await readParts(context, console, workspaceId, link);
  const values = done.ok
    ? { ...done.value.progress, failures: 0, reason: null, nextRunAt: new Date(nowMs + done.value.waitMs) }
    : failureOf(done.failure, link.failures, nowMs);
  await store.transaction(async (tx) => {
    await updateSearchConsoleLink(workspaceId, tx, link.projectId, values);
    // While older months still come, a series is another one each minute.
    if (!done.ok || done.value.waitMs < dayMs) return;
    const job = { kind: 'judge-series', workspaceId, projectId: link.projectId } as const;
    await addJobs(tx, [job], { now: new Date(nowMs) });
  });
}

interface Done {
  readonly progress: Pick<SearchConsoleLinkRow, 'importedUntil' | 'filledFrom' | 'fillStartedAt'>;
  readonly waitMs: number;
}

async function readParts(
  context: Backend,
  console: SearchConsole,
  workspaceId: string,
  link: SearchConsoleLinkRow,
): Promise<Result<Done, SearchConsoleFailure>> {
  const { clock, store, tokenSeal } = context;
  if (link.property === null) return err('forbidden');
  const token = await console.authorize(await tokenSeal.open(link.refreshToken));
  if (!token.ok) return token;
  const nowMs = clock();
  const keywords = await listKeywordsToAsk(workspaceId, store.db, link.projectId);
  const startedAt = link.fillStartedAt;
  const isAnew = startedAt === null || keywords.some(({ createdAt }) => createdAt > startedAt);
  const before = isAnew ? { ...link, filledFrom: null } : link;
  const newest = newestRange(before, nowMs);
  const older = nextOlderMonth(before, nowMs);
  for (const range of [newest, ...(older ? [older] : [])]) {
    const read = await readRange(console, token.value, link.property, range);
    if (!read.ok) return read;
    const { days, rows } = read.value;
    await store.transaction(async (tx) => {
      await upsertSearchConsoleDays(workspaceId, tx, link.projectId, days);
      await upsertSearchConsolePoints(workspaceId, tx, figuresOfKeywords(rows, keywords));
    });
  }
  const progress = {
    importedUntil: newest.to,
    filledFrom: older ? older.from : before.filledFrom,
    fillStartedAt: isAnew ? new Date(nowMs) : startedAt,
  };
  return ok({ progress, waitMs: nextOlderMonth(progress, nowMs) ? minuteMs : dayMs });
}

async function readRange(console: SearchConsole, token: string, property: string, range: ImportRange) {
  const days = await console.readDays(token, property, range);
  if (!days.ok) return days;
  const rows = await console.readQueries(token, property, range);
  return rows.ok ? ok({ days: days.value, rows: rows.value }) : rows;
}

function failureOf(failure: SearchConsoleFailure, failures: number, nowMs: number): Partial<SearchConsoleLinkRow> {
  const waitMs = failure === 'quota' ? quotaWaitMs : Math.min(longestWaitMs, 10 * minuteMs * 2 ** failures);
  return {
    ...(failure === 'revoked' ? { status: 'revoked' as const } : {}),
    failures: Math.min(failures + 1, 30),
    reason: failureReasons[failure],
    nextRunAt: new Date(nowMs + waitMs),
  };
}
