import type { ItemRule } from '../engine.ts';
import type { VideoResultItem } from '../snapshot-item.ts';
import type { FoundItem, Unranked } from './found-item.ts';
import type { PageContext } from './page-context.ts';
import { readFields } from './read-fields.ts';
import { readSponsored } from './read-sponsored.ts';

/** One video; null without address or title. */
export function readVideo<N extends object>(
  page: PageContext<N>,
  rule: ItemRule,
  root: N,
): FoundItem<N, Unranked<VideoResultItem>> | null {
  const fields = readFields(page, rule.fields, root);
  const title = fields.text('title');
  const link = fields.link('url');
  if (title === null || link === null) return null;
  const item: Unranked<VideoResultItem> = {
    type: 'video_result',
    video_id: fields.text('id')?.slice(0, 100) ?? null,
    url: link.url,
    title,
    channel_name: fields.text('channel_name'),
    channel_id: fields.text('channel_id')?.slice(0, 200) ?? null,
    views: fields.count('views'),
    views_text: fields.text('views'),
    published_text: fields.text('published_text'),
    duration_text: fields.text('duration_text'),
    is_live: fields.has('is_live'),
    is_short: fields.has('is_short'),
    shelf: fields.text('shelf'),
    sponsored: readSponsored(page, rule.sponsored, root).isSponsored,
  };
  return { item, root, anchor: link.node, placedBy: root };
}
