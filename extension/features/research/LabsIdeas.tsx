import { type ReactNode, useState } from 'react';

import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { sayFailure } from '#shared/research/metrics/say-failure.ts';
import {
  labsIdeasLimit,
  labsIdeasMicros,
  type LabsWay,
  labsWays,
  siteWays,
} from '#shared/research/sources/dataforseo-labs/labs-ideas.ts';
import { sayDollars, sayPrice } from '#extension/keyword-view/say-price.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { useConnectedSources } from '#extension/session/use-connected-sources.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import { ConnectSource } from './ConnectSource.tsx';
import styles from './research.module.css';
import { ideaSearch } from './use-idea-search.ts';
import { useSay } from './use-say.ts';

interface LabsIdeasProps {
  readonly seed: string;
  readonly country: string;
  readonly language: string;
  /** Own site, compared with that of the seed; undefined for none. */
  readonly domain: string | undefined;
}

const source = 'dataforseo-labs';
const none: readonly never[] = [];

/** Keywords with their numbers from DataForSEO Labs: each button is one request, whose price stands above. */
export function LabsIdeas({ country, domain, language: spoken, seed }: LabsIdeasProps): ReactNode {
  const { say } = useSay();
  const language = usePartLanguage('research');
  const connected = useConnectedSources(none);
  const [isAsking, setAsking] = useState(false);
  const [said, setSaid] = useState('');
  if (connected.every(({ id }) => id !== source))
    return <ConnectSource source={source} text={say('ideas.labs.connect')} />;
  const numbers = new Intl.NumberFormat(language.locale);
  const place = { country, language: spoken, device: null };
  const site = typedDomain(seed);
  const words = seed.trim();
  const isOpen = (way: LabsWay): boolean => {
    if (!siteWays.has(way)) return words !== '';
    return site !== undefined && (way !== 'shared' || (domain !== undefined && domain !== site));
  };
  const ask = async (way: LabsWay): Promise<void> => {
    setAsking(true);
    setSaid(say('ideas.running'));
    const asked = siteWays.has(way) ? (site ?? '') : words;
    const wish = { way, seed: asked, other: way === 'shared' ? (domain ?? null) : null, place };
    const { cost, failure, keywords, total } = await askBackground('findLabsIdeas', wish);
    if (keywords.length > 0) ideaSearch.add(keywords, source);
    setAsking(false);
    const outcome = failure
      ? sayFailure(failure, source, language)
      : say('ideas.labs.done', { count: keywords.length, all: numbers.format(total ?? keywords.length) });
    setSaid(cost > 0 ? `${outcome} ${say('ideas.labs.paid', { price: sayDollars(cost, language.locale) })}` : outcome);
  };
  const offered = labsWays.filter((way) => way !== 'shared' || domain !== undefined);
  const price = sayPrice([{ source, price: labsIdeasMicros, unit: 'usd-micros', country }], language);
  return (
    <fieldset className={styles.chips}>
      <legend>{say('ideas.labs')}</legend>
      <p className="soft">{say('ideas.labs.price', { count: labsIdeasLimit, price })}</p>
      <ButtonRow>
        {offered.map((way) => (
          <Button key={way} disabled={isAsking || !isOpen(way)} onClick={() => void ask(way)}>
            {say(`ideas.labs.${way}`, { site: domain ?? '' })}
          </Button>
        ))}
      </ButtonRow>
      <output>{said}</output>
    </fieldset>
  );
}
