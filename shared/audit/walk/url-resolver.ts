import { parseUrl } from '#shared/kernel/url.ts';

/**
 * Resolves references against one base and remembers the answers; null where one does not parse. References that
 * are plainly in normal form already skip the parser, which costs more than all else that is done with a link.
 */
export function createUrlResolver(base: string): (reference: string) => string | null {
  const known = new Map<string, string | null>();
  const origin = /^https?:\/\/[^/?#]+/.exec(base)?.[0];
  return (reference) => {
    const remembered = known.get(reference);
    if (remembered !== undefined) return remembered;
    const plain = resolvePlain(reference, origin);
    const url = plain ?? parseUrl(reference, base)?.href ?? null;
    known.set(reference, url);
    return url;
  };
}

/** Paths without dot segments (also percent-encoded ones) and characters that the URL standard would change. */
const plainPath = /^\/(?!\/)[\w\-~=&+?/.:;,()!*@%]*$/;
const plainAddress = /^https?:\/\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}\/[\w\-~=&+?/.:;,()!*@%]*$/;

function resolvePlain(reference: string, origin: string | undefined): string | undefined {
  if (reference.includes('/.') || reference.includes('%2')) return undefined;
  if (origin !== undefined && plainPath.test(reference)) return origin + reference;
  return plainAddress.test(reference) && !reference.includes('xn--') ? reference : undefined;
}
