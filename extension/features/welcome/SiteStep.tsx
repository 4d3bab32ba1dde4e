import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { parseDomains } from '#shared/serp/is-of-domains.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadJobs, watchJobs } from '#extension/platform/storage/all-jobs.ts';
import { watchKeywords } from '#extension/platform/storage/keyword-news.ts';
import { loadSites } from '#extension/platform/storage/site-store.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { siteToOffer } from './site-to-offer.ts';
import { Step } from './Step.tsx';
import styles from './WelcomeForm.module.css';

/** Job two: the user's own site, by which results are marked and keywords tracked. */
export function SiteStep(): ReactNode {
  const { text } = useWords();
  const { offer, sites } = useSites();
  const [typed, setTyped] = useState<string>();
  const value = typed ?? (sites.length === 0 ? offer : '') ?? '';
  const domains = parseDomains(value);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    for (const domain of domains) await askBackground('addSite', { domain });
    setTyped('');
  };
  return (
    <Step number={2} title={text('welcome.site')} explained={text('welcome.siteExplained')} isDone={sites.length > 0}>
      {sites.length > 0 ? <p>{text('welcome.sites', { sites: sites.join(', ') })}</p> : null}
      <form className={styles.form} onSubmit={(event) => void add(event)}>
        <Input
          aria-label={text('sites.domain')}
          placeholder="example.com"
          spellCheck={false}
          value={value}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit" kind={sites.length === 0 ? 'primary' : 'plain'} disabled={domains.length === 0}>
          {text('sites.add')}
        </Button>
      </form>
      {sites.length === 0 && offer === undefined ? <p className="soft">{text('welcome.siteHow')}</p> : null}
    </Step>
  );
}

/** The list of sites, and the site on which the icon was clicked last. */
function useSites(): { readonly sites: readonly string[]; readonly offer: string | undefined } {
  const [known, setKnown] = useState<{ readonly sites: readonly string[]; readonly offer: string | undefined }>({
    sites: [],
    offer: undefined,
  });
  useEffect(() => {
    const ending = new AbortController();
    const { signal } = ending;
    const reload = async (): Promise<void> => {
      const [sites, jobs] = await Promise.all([loadSites(), loadJobs()]);
      if (!signal.aborted) setKnown({ sites: sites.map(({ domain }) => domain), offer: siteToOffer(jobs) });
    };
    void reload();
    watchKeywords(() => void reload(), signal);
    watchJobs(() => void reload(), signal);
    return () => ending.abort();
  }, []);
  return known;
}
