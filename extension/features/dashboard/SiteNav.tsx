import type { ReactNode } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { openHelp } from '#extension/platform/browser/open-help.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { useWords } from '#extension/ui/Language.tsx';
import menuStyles from '#extension/ui/Menu.module.css';
import styles from './dashboard.module.css';

interface SiteNavProps {
  readonly sites: readonly string[];
  readonly names: ReadonlyMap<string, string>;
  /** Undefined for all of them. */
  readonly domain: string | undefined;
  readonly isAll: boolean;
  readonly onChoose: (domain: string | undefined) => void;
}

/** Sites to choose from, and all of them at once. */
export function SiteNav({ domain, isAll, names, onChoose, sites }: SiteNavProps): ReactNode {
  const { text } = useWords();
  return (
    <nav className={styles.dashboardSites} aria-label={text('kw.site')}>
      <h1>Sightline</h1>
      <ul>
        {sites.length > 1 ? (
          <li>
            <button
              type="button"
              className={menuStyles.menuItem}
              aria-current={isAll ? 'true' : undefined}
              onClick={() => onChoose(undefined)}
            >
              {text('kw.allSites')}
            </button>
          </li>
        ) : null}
        {sites.map((site) => (
          <li key={site}>
            <button
              type="button"
              className={menuStyles.menuItem}
              aria-current={!isAll && site === domain ? 'true' : undefined}
              onClick={() => onChoose(site)}
            >
              <span className="clip" title={names.get(site)}>
                {names.get(site) ?? readableDomain(site)}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className={menuStyles.menuItem} onClick={() => openOptions()}>
        {text('options')}
      </button>
      <button type="button" className={menuStyles.menuItem} onClick={() => openHelp()}>
        {text('help')}
      </button>
    </nav>
  );
}
