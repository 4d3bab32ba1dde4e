import { parseServedPage } from '#shared/audit/served-page/audit-served-page.ts';
import { ok } from '#shared/kernel/result.ts';
import { extractStructuredData } from '#shared/structured-data/extract-structured-data.ts';

import { pageInput, readMcpPage } from '../page-input.ts';
import { defineTool } from '../tool.ts';

export const tool = defineTool({
  name: 'read_structured_data',
  title: 'Read structured data',
  description: 'What a page says in JSON-LD, Microdata and RDFa, as items, with what could not be read.',
  input: pageInput,
  asksNetwork: true,
  async run(input, settings) {
    const page = await readMcpPage(input, settings);
    return page.ok ? ok(extractStructuredData(parseServedPage(page.value).view, { isStrict: false })) : page;
  },
});
