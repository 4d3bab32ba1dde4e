import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { splitPage } from '#shared/help/split-page.ts';

/** Pages of docs/ that are for users, in the order in which the help lists them. */
const files = [
  'user/extension.md',
  'user/keywords.md',
  'user/serp-overlays.md',
  'user/accounts.md',
  'keyword-research.md',
  'briefs.md',
  'crawl.md',
  'monitors.md',
  'forecasts.md',
  'fixes.md',
  'assistant.md',
  'language-models.md',
  'mcp.md',
  'score.md',
  'structured-data.md',
  'serp.md',
  'speed.md',
  'keywords.md',
  'cli.md',
  'api.md',
];

/** The help as the extension and the search carry it along. `docs` is the folder that it is read from. */
export function helpDocs(docs: string): string {
  const pages = files.map((file) =>
    splitPage(pageId(file), readFileSync(join(docs, file), 'utf8').replaceAll('\r\n', '\n')),
  );
  return `${JSON.stringify(pages, null, 2)}\n`;
}

/** Two files have one name in two folders. */
function pageId(file: string): string {
  return file === 'keywords.md' ? 'rank-tracking' : file.replace(/^user\//, '').replace(/\.md$/, '');
}
