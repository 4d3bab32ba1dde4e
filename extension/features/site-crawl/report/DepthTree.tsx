import { type ReactNode, useState } from 'react';

import { Icon } from '#extension/ui/Icon.tsx';
import { IconButton } from '#extension/ui/IconButton.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';
import type { TreePage } from './depth-tree.ts';

interface DepthTreeProps {
  readonly pages: readonly TreePage[];
  readonly onPage: (url: string) => void;
  /** Whether the pages below show at first. */
  readonly isOpen?: boolean;
}

const first = 50;

/** Pages with those below them, which are drawn once they are asked for. */
export function DepthTree({ isOpen = false, onPage, pages }: DepthTreeProps): ReactNode {
  const say = useSay();
  const [shown, setShown] = useState(first);
  return (
    <ul className={styles.tree}>
      {pages.slice(0, shown).map((page) => (
        <Branch key={page.id} page={page} onPage={onPage} isOpen={isOpen} />
      ))}
      {pages.length > shown ? (
        <li>
          <LinkButton onClick={() => setShown(shown + 500)}>
            {say('crawl.issues.more', { count: pages.length - shown })}
          </LinkButton>
        </li>
      ) : null}
    </ul>
  );
}

interface BranchProps {
  readonly page: TreePage;
  readonly onPage: (url: string) => void;
  readonly isOpen: boolean;
}

function Branch({ isOpen: isOpenFirst, onPage, page }: BranchProps): ReactNode {
  const say = useSay();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const { below, children, url } = page;
  const label = say('crawl.tree.show', { url });
  return (
    <li>
      <div className={styles.branch}>
        {below > 0 ? (
          <IconButton aria-label={label} title={label} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            <Icon name={isOpen ? 'down' : 'open'} />
          </IconButton>
        ) : (
          <span />
        )}
        <LinkButton className={styles.address} onClick={() => onPage(url)}>
          {shortOf(url)}
        </LinkButton>
        {below > 0 ? <span className="soft">{say('crawl.tree.below', { count: below })}</span> : null}
      </div>
      {isOpen && below > 0 ? <DepthTree pages={children} onPage={onPage} /> : null}
    </li>
  );
}

function shortOf(url: string): string {
  const parsed = URL.parse(url);
  return parsed ? parsed.pathname + parsed.search : url;
}
