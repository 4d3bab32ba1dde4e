import type { ReactNode } from 'react';

import { parseUrl } from '#shared/kernel/url.ts';
import type { AdsWay } from '#shared/research/sources/google-ads/google-ads-ideas.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';

import { FreeIdeas, type FreeWay } from './FreeIdeas.tsx';
import { useSay } from './use-say.ts';

interface GoogleAdsIdeasProps {
  readonly seed: string;
  readonly country: string;
  readonly language: string;
  /** Of the site in front; undefined for none. */
  readonly domain: string | undefined;
}

const source = 'google-ads';
const none: readonly never[] = [];

/** Keywords that Google Ads thinks of for words, a page or a site: there once an account is connected. */
export function GoogleAdsIdeas({ country, domain, language, seed }: GoogleAdsIdeasProps): ReactNode {
  const { say } = useSay();
  const connected = useConnectedSources(none);
  if (connected.every(({ id }) => id !== source)) return null;
  const typed = seed.trim();
  const isAddress = /^https?:/i.test(typed) && parseUrl(typed) !== undefined;
  const place = { country, language, device: null };
  const way = (id: AdsWay, words: string): FreeWay => ({
    label: say(`ideas.ads.${id}`, { site: domain ?? '' }),
    ask: words === '' ? undefined : () => askBackground('findGoogleAdsIdeas', { way: id, seed: words, place }),
  });
  return (
    <FreeIdeas
      source={source}
      mark={source}
      title={say('ideas.ads')}
      ways={[
        isAddress ? way('page', typed) : way('words', typed),
        ...(domain === undefined ? [] : [way('site', domain)]),
      ]}
      sayCount={(count) => say('ideas.ads.done', { count })}
    />
  );
}
