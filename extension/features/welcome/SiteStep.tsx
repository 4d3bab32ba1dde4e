import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { parseDomains, refusedDomains } from '#shared/serp/is-of-domains.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { watchJobs } from '#extension/platform/storage/all-jobs.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { loadStoredSites, type StoredSites } from './load-stored-welcome.ts';
import { Step } from './Step.tsx';
import styles from './WelcomeForm.module.css';

/** Job two: the user's own site, by which results are marked and keywords tracked. */
export function SiteStep({ initial }: { readonly initial: StoredSites }): ReactNode {
  const { text } = useWords();
  const { offer, sites } = useSites(initial);
  const [typed, setTyped] = useState<string>();
  const value = typed ?? (sites.length === 0 ? offer : '') ?? '';
  const domains = parseDomains(value);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    for (const domain of domains) await askBackground('addSite', { domain });
    setTyped(refusedDomains(value).join(' '));
  };
  return (
    <Step number={2} title={text('welcome.site')} explained={text('welcome.siteExplained')} isDone={sites.length > 0}>
      {sites.length > 0 ? <p>{text('welcome.sites', { sites: sites.map(readableDomain).join(', ') })}</p> : null}
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <Input
          aria-label={text('sites.domain')}
          placeholder="example.com"
          spellCheck={false}
          required
          value={value}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" kind={sites.length === 0 ? 'primary' : 'plain'}>
          {text('sites.add')}
        </Button>
      </form>
      <RefusedDomains typed={value} />
      {sites.length === 0 && offer === undefined ? <p className="soft">{text('welcome.siteHow')}</p> : null}
    </Step>
  );
}

function useSites(initial: StoredSites): StoredSites {
  const [known, setKnown] = useState(initial);
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const reload = async (): Promise<void> => {
      const sites = await loadStoredSites();
      if (!signal.aborted) setKnown(sites);
    };
    void reload();
    watchKeywords(() => void reload(), signal);
    watchJobs(() => void reload(), signal);
    return () => ending.abort();
  }, []);
  return known;
}
