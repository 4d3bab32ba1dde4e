import { readSearchOpportunities as endpoint } from '#shared/api/endpoints/search-console.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';

import { readSearchOpportunities } from '../search-console/read-opportunities.ts';
import { readTopSearches } from '../search-console/read-top.ts';
import type { RequestContext } from '../context.ts';
import { rounded, searchKinds, searchValues } from './read-searches.ts';
import { defineTool } from './tool.ts';
import { limitInput, projectInput, requireProject } from './tool-inputs.ts';

export const tool = defineTool({
  name: 'find_searches',
  title: 'Search Console by query and page',
  description:
    'What Search Console counted in the last four settled weeks, asked now. queries, pages: most clicks first. striking: queries just beyond where people click, with the clicks more that position 5 would bring (a scenario, no forecast). overlapping: queries for which two pages of the site stand in each other’s way.',
  input: { project: projectInput, what: searchKinds, limit: limitInput(20, 50) },
  like: endpoint,
  async run(context, { limit, project, what }) {
    const { domain, id, name } = await requireProject(context, project);
    const { from, isWhole, notes, rows, to } = await read(context, id, what);
    const opens = writeRoute(domain, 'searches');
    return {
      summary: { id: `searches:${id}:${what}`, opens, values: { project: name, domain, from, to } },
      rows: rows.slice(0, limit).map((values) => ({
        id: `${what}:${id}:${values.query ?? values.url}`.slice(0, 300),
        opens,
        values,
      })),
      total: rows.length,
      notes: [...notes, ...(isWhole ? [] : ['The site has more rows than were read.'])],
    };
  },
});

interface Read {
  readonly from: string;
  readonly to: string;
  readonly isWhole: boolean;
  readonly rows: readonly ToolRow['values'][];
  readonly notes: readonly string[];
}

async function read(
  context: RequestContext,
  projectId: string,
  what: 'queries' | 'pages' | 'striking' | 'overlapping',
): Promise<Read> {
  if (what === 'queries' || what === 'pages') {
    const top = await readTopSearches(context, projectId, what);
    const key = what === 'queries' ? 'query' : 'url';
    return {
      ...top,
      rows: top.items.map(({ name, ...figures }) => ({ [key]: name, ...searchValues(figures) })),
      notes: ['Search Console withholds rare queries: the rows are not all there is.'],
    };
  }
  const found = await readSearchOpportunities(context, projectId);
  const notes = [`Clicks more by the click-through model "${found.ctrModel}".`, 'At most 100 are found.'];
  if (what === 'striking')
    return {
      ...found,
      notes,
      rows: found.striking.map(({ gain, page, query, ...figures }) => ({
        query,
        url: page,
        ...searchValues(figures),
        gain: rounded(gain),
      })),
    };
  return {
    ...found,
    notes,
    rows: found.cannibalised.map(({ clicks, impressions, lostClicks, pages, query, swaps }) => ({
      query,
      url: pages[0]?.url ?? null,
      pages: pages.length,
      clicks,
      impressions,
      swaps,
      lostClicks: rounded(lostClicks),
    })),
  };
}
