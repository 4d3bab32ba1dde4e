import type { FeatureRule, Fields } from '../engine.ts';
import type { FeatureEntry, FeatureItem } from '../snapshot-item.ts';
import { findNodes, type FoundNode } from './find-nodes.ts';
import type { FoundItem, Unranked } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { currentPrice, type FieldReader, readFields } from './read-fields.ts';

/** All blocks that a feature rule finds; one inside another of the same rule belongs to that one. */
export function readFeatures<N extends object>(
  page: PageContext<N>,
  rule: FeatureRule,
): FoundItem<N, Unranked<FeatureItem>>[] {
  const found = findNodes(page, rule.find, {}).toSorted((a, b) => page.compare(a.root, b.root));
  const roots = new Set(found.map(({ root }) => root));
  const outer = found.filter(({ root }) => !isBelowAny(page, root, roots));
  const groups = rule.isOne && outer.length > 0 ? [outer] : outer.map((one) => [one]);
  return groups.flatMap((group) => readFeature(page, rule, group) ?? []);
}

function readFeature<N extends object>(
  page: PageContext<N>,
  rule: FeatureRule,
  group: readonly FoundNode<N>[],
): FoundItem<N, Unranked<FeatureItem>> | null {
  const [first] = group;
  if (!first) return null;
  const entries = group.flatMap(({ root }) => readEntries(page, rule, root));
  if (entries.length < (rule.minEntries ?? 0)) return null;
  const fields = readFields(page, rule.fields ?? {}, first.root);
  const { loaded } = rule;
  const isLoaded = loaded === undefined || group.some(({ root }) => page.select(loaded, root).length > 0);
  return {
    item: itemOf(rule.type, fields, entries, isLoaded),
    root: first.root,
    anchor: fields.link('url')?.node ?? null,
    placedBy: first.root,
  };
}

interface ReadEntry {
  readonly entry: FeatureEntry;
  readonly isExpanded: boolean;
}

function itemOf<N>(
  type: FeatureRule['type'],
  fields: FieldReader<N>,
  entries: readonly ReadEntry[],
  isLoaded: boolean,
): Unranked<FeatureItem> {
  const link = fields.link('url');
  const named = {
    title: fields.text('title'),
    url: link?.url ?? null,
    domain: link?.domain ?? null,
    description: fields.text('description'),
  };
  if (type === 'people_also_ask') {
    return { type, questions: entries.map(({ entry, isExpanded }) => ({ text: entry.title, expanded: isExpanded })) };
  }
  if (type === 'related_searches') return { type, items: entries.map(({ entry }) => entry.title) };
  if (type === 'ai_overview') {
    return {
      type,
      loaded: isLoaded,
      references: entries.flatMap(({ entry: { url, domain, title } }) =>
        url === null ? [] : [{ url, domain, title }],
      ),
    };
  }
  if (type === 'featured_snippet') return { type, ...named };
  return { type, ...named, items: entries.map(({ entry }) => entry) };
}

function readEntries<N extends object>(page: PageContext<N>, rule: FeatureRule, below: N): ReadEntry[] {
  if (!rule.entries) return [];
  const { find, fields } = rule.entries;
  const seen = new Set<string>();
  return findNodes(page, find, { below })
    .toSorted((a, b) => page.compare(a.root, b.root))
    .flatMap(({ root }) => {
      const read = readEntry(page, fields, root);
      const key = read && `${read.entry.title}\n${read.entry.url ?? ''}`;
      if (!read || key === null || seen.has(key)) return [];
      seen.add(key);
      return [read];
    })
    .slice(0, 100);
}

function readEntry<N extends object>(page: PageContext<N>, fields: Fields, root: N): ReadEntry | null {
  const read = readFields(page, fields, root);
  const title = read.text('title');
  const link = read.link('url');
  if (title === null) return null;
  return {
    entry: {
      title,
      url: link?.url ?? null,
      domain: link?.domain ?? null,
      rating: read.rating(),
      price: currentPrice(read.price('price')),
    },
    isExpanded: read.text('expanded') === 'true',
  };
}

function isBelowAny<N extends object>(page: PageContext<N>, node: N, others: ReadonlySet<N>): boolean {
  for (let at = page.view.parent(node); at; at = page.view.parent(at)) if (others.has(at)) return true;
  return false;
}
