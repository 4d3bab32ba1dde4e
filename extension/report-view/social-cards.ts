import type { PageFacts } from '#shared/audit/facts/facts.ts';

export type Network = 'facebook' | 'x' | 'linkedin';

/** What a network shows of a shared link. A missing part is undefined. */
export interface SocialCard {
  readonly network: Network;
  readonly title: string | undefined;
  readonly description: string | undefined;
  /** Absolute. */
  readonly imageUrl: string | undefined;
  readonly host: string;
  /** X without a `summary_large_image` card shows a small square beside the text. */
  readonly isImageLarge: boolean;
}

/** The cards by each network's own order of preference (Open Graph protocol; X Cards markup; LinkedIn share module). */
export function socialCards(facts: PageFacts): readonly SocialCard[] {
  const find = (...properties: readonly string[]): string | undefined => findSocial(facts, properties);
  const pageTitle = facts.document.head?.titles[0]?.text;
  const pageDescription = facts.document.head?.metas.find(({ name }) => name === 'description')?.content ?? undefined;
  const host = URL.canParse(facts.url) ? new URL(facts.url).host : '';
  const openGraph = {
    title: find('og:title') ?? pageTitle,
    description: find('og:description') ?? pageDescription,
    imageUrl: absolute(find('og:image', 'og:image:url', 'og:image:secure_url'), facts.url),
    host,
    isImageLarge: true,
  };
  return [
    { ...openGraph, network: 'facebook' },
    {
      network: 'x',
      title: find('twitter:title', 'og:title') ?? pageTitle,
      description: find('twitter:description', 'og:description') ?? pageDescription,
      imageUrl: absolute(find('twitter:image', 'twitter:image:src', 'og:image', 'og:image:url'), facts.url),
      host,
      isImageLarge: find('twitter:card') === 'summary_large_image',
    },
    { ...openGraph, network: 'linkedin' },
  ];
}

function findSocial(facts: PageFacts, properties: readonly string[]): string | undefined {
  for (const property of properties) {
    const found = facts.document.social?.find((fact) => fact.property === property && fact.content.trim() !== '');
    if (found) return found.content.trim();
  }
  return undefined;
}

function absolute(url: string | undefined, base: string): string | undefined {
  return url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : undefined;
}
