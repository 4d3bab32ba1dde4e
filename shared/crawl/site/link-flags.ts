import type { Region } from '#shared/audit/facts/place.ts';

const parts: readonly Region[] = ['none', 'main', 'header', 'nav', 'aside', 'footer'];
const nofollowBit = 0x80;

/** Part of the page and nofollow of a link in one byte. */
export function packPart(part: Region, isNofollow: boolean): number {
  return parts.indexOf(part) | (isNofollow ? nofollowBit : 0);
}

export function unpackPart(flags: number): { readonly part: Region; readonly isNofollow: boolean } {
  return { part: parts[flags & 0x7f] ?? 'none', isNofollow: isNofollowFlag(flags) };
}

export function isNofollowFlag(flags: number): boolean {
  return (flags & nofollowBit) !== 0;
}

/** True for a link in the text, and not in what surrounds it on every page. */
export function isContentFlag(flags: number): boolean {
  return (flags & 0x7f) < 2;
}
