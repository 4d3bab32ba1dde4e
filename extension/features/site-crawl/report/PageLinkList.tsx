import { type ReactNode, useState } from 'react';

import { useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Tag } from '#extension/ui/Tag.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import type { ShownLink } from './page-links.ts';

interface PageLinkListProps {
  readonly title: string;
  /** Of all; those that are listed may be fewer. */
  readonly count: number;
  readonly links: readonly ShownLink[];
  readonly onPage: (url: string) => void;
}

const first = 10;

/** Pages at the other end of links, each of which opens its own details. */
export function PageLinkList({ count, links, onPage, title }: PageLinkListProps): ReactNode {
  const say = useSay();
  const { number } = useWords();
  const [areAllShown, setAllShown] = useState(false);
  const shown = areAllShown ? links : links.slice(0, first);
  const rest = count - shown.length;
  return (
    <section className={styles.links} aria-label={title}>
      <h3>
        {title} <span className="soft">{number(count)}</span>
      </h3>
      {count === 0 ? <p className="soft">{say('crawl.page.noLinks')}</p> : null}
      <ul>
        {shown.map(({ isNofollow, text, url }) => (
          <li key={`${url} ${text}`}>
            <LinkButton className={styles.address} onClick={() => onPage(url)}>
              {url}
            </LinkButton>
            {text === '' ? null : <span className="soft">“{text}”</span>}
            {isNofollow ? <Tag>{say('crawl.page.nofollow')}</Tag> : null}
          </li>
        ))}
      </ul>
      {rest > 0 && links.length > shown.length ? (
        <LinkButton onClick={() => setAllShown(true)}>{say('crawl.issues.more', { count: rest })}</LinkButton>
      ) : rest > 0 ? (
        <p className="soft">{say('crawl.issues.more', { count: rest })}</p>
      ) : null}
    </section>
  );
}
