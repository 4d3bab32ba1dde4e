import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Size of one part of the built extension against its budget, gzip bytes. */
export interface SizeRow {
  readonly part: string;
  readonly gzipBytes: number;
  readonly budgetBytes: number;
}

const root = join('.output', 'chrome-mv3');
const kilobyte = 1_000;

/** Budgets of the scripts that run in pages, and of the popup, which must open at once. */
const budgets: readonly {
  readonly part: string;
  readonly entries: string;
  /** Loaded along with each entry. */
  readonly alongside?: readonly string[];
  readonly budgetBytes: number;
}[] = [
  { part: 'audit script', entries: 'audit.js', budgetBytes: 40 * kilobyte },
  // Joins it after the first findings, for the time that sitemaps are read.
  { part: 'audit script: sitemaps', entries: 'audit-sitemaps.js', budgetBytes: 15 * kilobyte },
  {
    part: 'results pages',
    entries: 'serp-engines/!(ebay|etsy).js',
    alongside: ['serp-lines.js', 'serp.js'],
    budgetBytes: 25 * kilobyte,
  },
  {
    part: 'results pages with disguised labels',
    entries: 'serp-engines/{ebay,etsy}.js',
    alongside: ['serp-lines.js', 'serp-painted.js', 'serp.js'],
    budgetBytes: 25 * kilobyte,
  },
  {
    part: 'results pages with a newer description',
    entries: 'serp-engines/!(ebay|etsy).js',
    alongside: ['serp-lines.js', 'serp-trial.js', 'serp.js'],
    budgetBytes: 25 * kilobyte,
  },
  {
    part: 'results pages with hidden domains',
    entries: 'serp-engines/!(ebay|etsy).js',
    alongside: ['serp-lines.js', 'serp-fold.js', 'serp.js'],
    budgetBytes: 25 * kilobyte,
  },
  // Joins them once the worker answered.
  { part: 'results pages: after an answer', entries: 'serp-later.js', budgetBytes: 10 * kilobyte },
  { part: 'popup', entries: 'popup.html', budgetBytes: 120 * kilobyte },
];

/** One row for each part, with its largest entry. Throws where a part is not built. */
export function measureSizes(): SizeRow[] {
  const rows = budgets.flatMap(({ part, entries, alongside, budgetBytes }) => {
    const shared = (alongside ?? []).reduce((sum, file) => sum + gzipBytesOf(file), 0);
    const sizes = globSync(entries, { cwd: root }).map((entry) => gzipBytesOf(entry) + shared);
    return sizes.length === 0 ? [] : [{ part, gzipBytes: Math.max(...sizes), budgetBytes }];
  });
  if (rows.length < budgets.length) throw new Error(`A part is missing in ${root}. Run npm run build.`);
  return rows;
}

/** A script alone; a page with all scripts that it loads before it shows anything. */
function gzipBytesOf(entry: string): number {
  return [...scriptsOf(entry)].reduce((sum, file) => sum + gzipSync(readFileSync(join(root, file))).length, 0);
}

function scriptsOf(entry: string, seen = new Set<string>()): Set<string> {
  const text = readFileSync(join(root, entry), 'utf8');
  const isPage = entry.endsWith('.html');
  if (!isPage) seen.add(entry);
  const found = isPage
    ? [...text.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map(([, path = '']) => path)
    : [...text.matchAll(/(?:^|[;}])import(?:[^'"();]*?from)?\s*["'](\.[^"']+\.js)["']/g)].map(([, path = '']) =>
        normalize(join(dirname(entry), path)),
      );
  for (const path of found) if (!seen.has(path)) scriptsOf(path, seen);
  return seen;
}
