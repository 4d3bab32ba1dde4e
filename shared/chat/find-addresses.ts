import { withoutEnd } from '#shared/kernel/without-end.ts';

/** An address in a text, with or without its scheme. */
export interface FoundAddress {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

const address =
  /(?:\b[a-z][a-z+.-]{1,15}:\/\/|\bwww\.|\bmailto:|\bdata:)[^\s<>"'“”«»)\]]{1,2000}|(?<![\p{L}\p{N}.@/-])(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:\/[^\s<>"'“”«»)\]]{0,2000})?/giu;

/** What stands before the dot, or behind it, in names of files and of techniques. */
const files = /\.(?:txt|xml|html?|js|ts|css|json|php|pdf|png|jpe?g|gif|svg|webp|md|csv|gz|net)$/i;

/** Addresses that a reader could follow, the marks at their end left out. Names of files (robots.txt) are none. */
export function findAddresses(text: string): readonly FoundAddress[] {
  return [...text.matchAll(address)].flatMap((match) => {
    const found = withoutEnd(match[0], '.,;:!?');
    if (files.test(found) && !/[/:]/.test(found)) return [];
    return [{ from: match.index, to: match.index + found.length, text: found }];
  });
}
