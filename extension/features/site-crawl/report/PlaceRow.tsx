import { type ReactNode, useState } from 'react';

import type { SitePlace } from '#shared/crawl/checks/check.ts';
import { sayValue } from '#shared/crawl/say-phrase.ts';
import { type ShowPlaceResult, showPlace } from '#extension/platform/browser/show-place.ts';
import { Icon } from '#extension/ui/Icon.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import { useFindingLanguage } from './use-finding-language.ts';

interface PlaceRowProps {
  readonly check: string;
  readonly place: SitePlace;
  readonly onPage: (url: string) => void;
}

/** One place of a finding: the page, and on it the element, which can be outlined in a tab. */
export function PlaceRow({ check, onPage, place }: PlaceRowProps): ReactNode {
  const say = useSay();
  const { crawl } = useFindingLanguage();
  const [shown, setShown] = useState<ShowPlaceResult>();
  const { part, selector, snippet, target, text, url, value } = place;
  const isSeen = snippet !== undefined || selector !== undefined;
  return (
    <li>
      <span className={styles.place}>
        <LinkButton className={styles.address} onClick={() => onPage(url)}>
          {url}
        </LinkButton>
        {value === undefined ? null : <span>{sayValue(check, value, crawl)}</span>}
        {text && !snippet ? <span>“{text}”</span> : null}
        {target !== undefined && target !== url && !snippet ? <span className={styles.address}>→ {target}</span> : null}
        {snippet === undefined ? null : <code>{snippet}</code>}
        {part && part !== 'none' && part !== 'main' ? <span className="soft">{part}</span> : null}
      </span>
      {isSeen && /^https?:/.test(url) ? (
        <IconButton
          aria-label={say('crawl.place.show')}
          title={say('crawl.place.show')}
          onClick={() => void showPlace(url, place).then(setShown)}
        >
          <Icon name="target" />
        </IconButton>
      ) : null}
      {shown === undefined ? null : <output className="soft">{say(`crawl.place.${shown}`)}</output>}
    </li>
  );
}
