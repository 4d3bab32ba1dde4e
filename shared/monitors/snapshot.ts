import { z } from 'zod';

/** What monitors look at. A field's lines are what it says, one thing a line. */
export const monitorFields = [
  'state',
  'status',
  'redirects',
  'title',
  'robots',
  'canonical',
  'hreflang',
  'headings',
  'text',
  'structuredData',
  'robotsStatus',
  'googlebotBlocked',
  'otherRules',
  'sitemaps',
  'sitemapUrls',
  'expiry',
  'expiresWithin',
  'domainStatus',
  'nameservers',
  'vitals',
  'vitalsFigures',
  'vitalsPeriod',
  'indexVerdict',
  'indexCoverage',
  'indexBarriers',
  'googleCanonical',
  'lastCrawl',
  'price',
  'availability',
  'resultsFeatures',
  'ownedFeatures',
  'checkedAt',
] as const;

/** Fields whose own change is never told: what stands behind another one, told beside it. */
const quietFields: ReadonlySet<string> = new Set(['vitalsFigures', 'vitalsPeriod', 'lastCrawl', 'checkedAt']);

export type MonitorField = (typeof monitorFields)[number];

/** What was there at one look. A field that could not be read is missing: it is neither changed nor the same. */
export const snapshot = z.partialRecord(z.enum(monitorFields), z.array(z.string()).readonly());

export type Snapshot = Readonly<z.infer<typeof snapshot>>;

/** What became of one field: lines that went and lines that came, where they stood. */
export const fieldChange = z.object({
  field: z.enum(monitorFields),
  removed: z.array(z.string()).readonly(),
  added: z.array(z.string()).readonly(),
});

export type FieldChange = z.infer<typeof fieldChange>;

/** Fields that both know and that say something else; nothing where only quiet ones do. Lines that only moved are the same. */
export function compareSnapshots(before: Snapshot, after: Snapshot): readonly FieldChange[] {
  const changes = monitorFields.flatMap((field): readonly FieldChange[] => {
    const [then, now] = [before[field], after[field]];
    if (!then || !now) return [];
    const removed = without(then, now);
    const added = without(now, then);
    return removed.length + added.length === 0 ? [] : [{ field, removed, added }];
  });
  return changes.every(({ field }) => quietFields.has(field)) ? [] : changes;
}

/** What is known now: the old words for what is told, the new ones for what never is. */
export function settle(before: Snapshot, seen: Snapshot): Snapshot {
  const quiet = monitorFields.flatMap((field) => (quietFields.has(field) && seen[field] ? [[field, seen[field]]] : []));
  return { ...seen, ...before, ...Object.fromEntries(quiet) };
}

/** Lines of one that the other has not, each as often as it has it more. */
function without(lines: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>();
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = left.get(line) ?? 0;
    left.set(line, count - 1);
    return count <= 0;
  });
}
