import type { VideoResultItem } from './snapshot-item.ts';

/** True for a video of the results list itself: shorts, ads and rows stand beside it and take no rank of it. */
export function isListedVideo({
  shelf,
  is_short: isShort,
  sponsored,
}: Pick<VideoResultItem, 'shelf' | 'is_short' | 'sponsored'>): boolean {
  return shelf === null && !isShort && sponsored !== true;
}
