import { z } from 'zod';

import { parseServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { err, ok } from '#shared/kernel/result.ts';

import { defineTool } from '../tool.ts';
import { pathBelow } from '../page-input.ts';
import { readPage } from '../../read-page.ts';

export const tool = defineTool({
  name: 'read_results_page',
  title: 'Read a saved results page',
  description:
    'Positions, addresses, titles, ads and features of a results page that the user saved from a search engine or marketplace.',
  input: {
    file: z.string().min(1).max(4_096).describe('A saved HTML file below the folder of this server.'),
    url: z.url().max(4_096).describe('Address of the results page.'),
  },
  asksNetwork: false,
  async run({ file, url }, { folder }) {
    const [{ engines }, { findEngine, findEngineByHost }, { readSavedPage }, { withDomains }] = await Promise.all([
      import('#shared/serp/engine-list.ts'),
      import('#shared/serp/find-engine.ts'),
      import('#shared/serp/read-saved-page.ts'),
      import('#shared/serp/with-domains.ts'),
    ]);
    const engine = findEngine(url, engines)?.engine ?? findEngineByHost(url, engines);
    if (!engine) return err(`${url}: not the address of a search engine that is known.`);
    const path = await pathBelow(file, folder);
    if (!path.ok) return path;
    const page = await readPage(path.value, { url });
    if (!page.ok) return page;
    return ok(withDomains(readSavedPage({ html: parseServedPage(page.value).html, url, engine })));
  },
});
