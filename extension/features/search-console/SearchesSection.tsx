import { type ReactNode, useCallback, useEffect, useState } from 'react';

import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SiteSearchesAnswer } from '#extension/platform/messages/search-console-messages.ts';
import { NoProjectLine } from '#extension/session/NoProjectLine.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { ConsoleCodeForm } from './ConsoleCodeForm.tsx';
import { Opportunities } from './Opportunities.tsx';
import { SearchesTable } from './SearchesTable.tsx';
import { sumSearches } from '#shared/search-console/sum-searches.ts';
import { Select } from '#extension/ui/Field.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { sayReason } from '#extension/ui/say-reason.ts';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface SearchesSectionProps {
  readonly domain: string;
}

/** Search Console of a site: connect it, choose the property, and what it counted. */
export function SearchesSection({ domain }: SearchesSectionProps): ReactNode {
  const { text } = useWords();
  const [answer, setAnswer] = useState<SiteSearchesAnswer>();
  const [failure, setFailure] = useState<string | null>(null);
  const [isWaiting, setWaiting] = useState(false);
  const reload = useCallback(async () => setAnswer(await askBackground('loadSiteSearches', { domain })), [domain]);
  // The user comes back from Google's page to this one.
  useEffect(() => {
    const read = (): void => void reload();
    read();
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, [reload]);
  if (!answer) return null;
  if (answer.missing)
    return <NoProjectLine missing={answer.missing} local="searches.local" onLook={() => void reload()} />;
  if (!answer.searches)
    return <p role="alert">{text('searches.away', { reason: sayReason(answer.failure ?? '', text) })}</p>;
  const { days, link } = answer.searches;
  if (link.state === 'off' && !link.isOffered) return <p className="soft">{text('searches.noClient')}</p>;
  const isOpen = link.state === 'off' || link.state === 'revoked';
  const change = async (asked: Promise<{ readonly failure: string | null }>): Promise<void> => {
    setFailure((await asked).failure);
    await reload();
  };
  return (
    <section className={keywordViewStyles.voice} aria-labelledby="searches-title">
      <h3 id="searches-title">{text('searches.title')}</h3>
      <p className="soft">{text(`searches.state.${link.state}`, { property: link.property ?? '' })}</p>
      {link.state === 'choosing' ? (
        <PropertyChoice
          domain={domain}
          onChosen={(property) => void change(askBackground('chooseSearchConsoleSite', { domain, property }))}
        />
      ) : null}
      {link.importedUntil === null ? null : <SearchesTable {...sumSearches(days, link.importedUntil)} />}
      {link.state === 'active' ? <Opportunities domain={domain} /> : null}
      {link.reason === null ? null : <p role="alert">{sayReason(link.reason, text)}</p>}
      {failure === null ? null : <p role="alert">{sayReason(failure, text)}</p>}
      {isWaiting && isOpen ? (
        <ConsoleCodeForm onCode={(code) => void change(askBackground('finishSearchConsole', { domain, code }))} />
      ) : null}
      <p className={keywordViewStyles.trackRecent}>
        {isOpen ? (
          <Button
            onClick={() => {
              setWaiting(true);
              void change(askBackground('connectSearchConsole', { domain }));
            }}
          >
            {text('searches.connect')}
          </Button>
        ) : (
          <LinkButton onClick={() => void change(askBackground('endSearchConsole', { domain }))}>
            {text('searches.end')}
          </LinkButton>
        )}
      </p>
    </section>
  );
}

interface PropertyChoiceProps {
  readonly domain: string;
  readonly onChosen: (property: string) => void;
}

/** Properties that the account may read, those of the site first. */
function PropertyChoice({ domain, onChosen }: PropertyChoiceProps): ReactNode {
  const { text } = useWords();
  const [answer, setAnswer] = useState<{ readonly sites: readonly string[]; readonly failure: string | null }>();
  useEffect(() => void askBackground('loadSearchConsoleSites', { domain }).then(setAnswer), [domain]);
  if (!answer) return <p className="soft">{text('kw.loading')}</p>;
  if (answer.failure !== null) return <p role="alert">{sayReason(answer.failure, text)}</p>;
  if (answer.sites.length === 0) return <p>{text('searches.noSites')}</p>;
  const isOwn = (site: string): boolean => site.includes(domain);
  const sites = answer.sites.toSorted((a, b) => Number(isOwn(b)) - Number(isOwn(a)));
  return (
    <Select aria-label={text('searches.property')} value="" onChange={(event) => onChosen(event.target.value)}>
      <option value="">{text('searches.choose')}</option>
      {sites.map((site) => (
        <option key={site} value={site}>
          {site}
        </option>
      ))}
    </Select>
  );
}
