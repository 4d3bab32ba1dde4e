import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { parseDomains, refusedDomains } from '#shared/serp/is-of-domains.ts';
import { openDashboard } from '#extension/platform/browser/open-dashboard.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import type { Site } from '#extension/platform/storage/keyword-records.ts';
import { siteName } from '#extension/platform/storage/site-name.ts';
import { loadSites } from '#extension/platform/storage/site-store.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';

import { SiteRemoval } from './SiteRemoval.tsx';
import styles from './options.module.css';

/** The user's sites: those that are marked on results pages and whose keywords are tracked. */
export function SitesSection({ initial }: { readonly initial: readonly Site[] }): ReactNode {
  const { text } = useWords();
  const sites = useSites(initial);
  const [typed, setTyped] = useState('');
  const [kept, setKept] = useState<{ readonly domain: string; readonly count: number }>();
  const domains = parseDomains(typed);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    for (const domain of domains) await askBackground('addSite', { domain });
    // What is none stays, with why.
    setTyped(refusedDomains(typed).join(' '));
  };
  const remove = async (domain: string, withKeywords: boolean): Promise<void> => {
    const count = await askBackground('removeSite', { domain, withKeywords });
    setKept(count > 0 ? { domain, count } : undefined);
  };
  return (
    <section aria-labelledby="sites">
      <h2 id="sites">{text('sites.title')}</h2>
      <p className="soft">{text('sites.explained')}</p>
      <ul className={styles.sites}>
        {sites.map((site) => (
          <li key={site.domain}>
            <Button onClick={() => openDashboard(site.domain)}>{siteName(site)}</Button>
            <span className="soft clip">{site.competitors.map(readableDomain).join(', ')}</span>
            <Button
              aria-label={text('sites.removeOf', { site: siteName(site) })}
              onClick={() => void remove(site.domain, false)}
            >
              {text('sites.remove')}
            </Button>
          </li>
        ))}
      </ul>
      {kept ? (
        <SiteRemoval
          key={kept.domain}
          {...kept}
          onRemove={() => void remove(kept.domain, true)}
          onCancel={() => setKept(undefined)}
        />
      ) : null}
      <form className={styles.sitesAdd} onSubmit={(event) => void add(event)}>
        <Input
          aria-label={text('sites.domain')}
          placeholder="example.com"
          spellCheck={false}
          required
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">{text('sites.add')}</Button>
      </form>
      <RefusedDomains typed={typed} />
    </section>
  );
}

function useSites(initial: readonly Site[]): readonly Site[] {
  const [sites, setSites] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    const reload = (): void =>
      void loadSites().then((found) => {
        if (!ending.signal.aborted) setSites(found);
      });
    reload();
    watchKeywords(reload, ending.signal);
    return () => ending.abort();
  }, []);
  return sites;
}
