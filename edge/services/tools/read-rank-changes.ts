import { readKeywordHistory as endpoint, type TrackedKeyword } from '#shared/api/endpoints/keywords.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import type { Day } from '#shared/kernel/day.ts';
import { maxRecentDays } from '#shared/keywords/current-rank.ts';
import type { RecentDay } from '#shared/keywords/rank-changes.ts';

import type { RequestContext } from '../context.ts';
import { readKeywordHistory } from '../keywords/history.ts';
import { keywordPlace, readTracked } from './list-keywords.ts';
import { defineTool } from './tool.ts';
import { dayInput, limitInput, projectInput, requireOrder, requireProject } from './tool-inputs.ts';

/** Histories read one by one, where the recent days of a keyword do not reach back far enough. */
const mostHistories = 100;

export const tool = defineTool({
  name: 'read_rank_changes',
  title: 'Changes between two days',
  description:
    "How the ranks of a project's keywords differ between two days, the largest differences first. Compared are the last checks up to each of the days; keywords without a check up to the first day are counted in notCompared.",
  input: { project: projectInput, from: dayInput, to: dayInput, limit: limitInput(20, 50) },
  like: endpoint,
  async run(context, { from, limit, project, to }) {
    requireOrder(from, to);
    const { domain, id, name } = await requireProject(context, project);
    const { isWhole, items } = await readTracked(context, id);
    const { compared, notRead } = await compareAll(context, items, { from, to });
    const sorted = compared.toSorted((a, b) => weightOf(b) - weightOf(a));
    const changes = compared.map(changeOf);
    return {
      summary: {
        id: `project:${id}`,
        opens: writeRoute(domain, 'keywords'),
        values: {
          project: name,
          domain,
          from,
          to,
          tracked: items.length,
          compared: compared.length,
          notCompared: items.length - compared.length,
          won: changes.filter((change) => change > 0).length,
          lost: changes.filter((change) => change < 0).length,
          same: changes.filter((change) => change === 0).length,
        },
      },
      rows: sorted.slice(0, limit).map((each) => rowOf(each, domain)),
      total: compared.length,
      notes: [
        ...(isWhole ? [] : ['Only the newest keywords of the project were read.']),
        ...(notRead > 0 ? [`${notRead} keywords were not read so far back.`] : []),
        `Sorted by places won or lost; where one of the two is not found, it is sorted as ${unplaced}, and no change is given.`,
      ],
    };
  },
});

interface Compared {
  readonly keyword: TrackedKeyword;
  readonly before: RecentDay;
  readonly after: RecentDay;
}

async function compareAll(
  context: RequestContext,
  keywords: readonly TrackedKeyword[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<{ readonly compared: readonly Compared[]; readonly notRead: number }> {
  const compared: Compared[] = [];
  let read = 0;
  let notRead = 0;
  for (const keyword of keywords) {
    let days: readonly RecentDay[] = keyword.recent;
    const [first] = days;
    // A full list begins where it was cut.
    if (first && first.day > from && days.length >= maxRecentDays) {
      if (read >= mostHistories) {
        notRead += 1;
        continue;
      }
      read += 1;
      days = (await readKeywordHistory(context, keyword.id, { to })).points;
    }
    const usable = days.filter(({ status }) => status !== 'failed');
    const before = usable.findLast(({ day }) => day <= from);
    const after = usable.findLast(({ day }) => day <= to);
    if (before && after) compared.push({ keyword, before, after });
  }
  return { compared, notRead };
}

/** Places won (positive) or lost; coming in is more than nothing, going out less, where no number can be said. */
function changeOf({ after, before }: Compared): number {
  if (before.position !== null && after.position !== null) return before.position - after.position;
  if (before.position === after.position) return 0;
  return before.position === null ? unplaced - (after.position ?? 0) : before.position - unplaced;
}

/** Beyond the results that are searched at most. */
const unplaced = 101;

function weightOf(each: Compared): number {
  return Math.abs(changeOf(each));
}

function rowOf(each: Compared, domain: string): ToolRow {
  const { after, before, keyword } = each;
  const hasBoth = before.position !== null && after.position !== null;
  return {
    ...keywordPlace(keyword, domain),
    values: {
      keyword: keyword.keyword,
      engine: keyword.engine,
      device: keyword.device,
      dayBefore: before.day,
      positionBefore: before.position,
      day: after.day,
      position: after.position,
      change: hasBoth ? changeOf(each) : null,
      status: after.status,
    },
  };
}
