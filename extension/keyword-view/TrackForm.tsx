import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import type { TrackAnswer } from '#extension/platform/messages/keyword-messages.ts';
import { loadPageKeyword } from '#extension/platform/storage/page-keywords.ts';
import { loadRecentQueries } from '#extension/platform/storage/serp-store.ts';
import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { type TrackChoice, TrackChoices } from './TrackChoices.tsx';
import { trackLines } from './track-lines.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ChipButton } from '#extension/ui/ChipButton.tsx';
import { Input, TextArea } from '#extension/ui/Field.tsx';
import styles from './keyword-view.module.css';

interface TrackFormProps {
  readonly domain: string | undefined;
  /** Address of the page in front, whose own keyword is offered. */
  readonly pageUrl?: string | undefined;
  readonly onDone: (domain: string) => void;
}

const recentQueries = 4;

/** Tracks one keyword, or one for each line that is pasted; with a wrong line none of them. */
export function TrackForm({ domain, onDone, pageUrl }: TrackFormProps): ReactNode {
  const { text } = useWords();
  const [site, setSite] = useState(domain ?? '');
  const [typed, setTyped] = useState('');
  const [choice, setChoice] = useState<TrackChoice>({
    engine: 'google',
    devices: 'desktop',
    country: '',
    language: '',
  });
  const [answer, setAnswer] = useState<TrackAnswer>();
  const offers = useOffers(pageUrl);
  const lines = typed.split('\n').filter((line) => line.trim() !== '');
  const host = typedDomain(site);

  const track = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (host === undefined || lines.length === 0) return;
    const done = await trackLines(host, lines, choice);
    setAnswer(done);
    if (done.refused.length > 0) return;
    setTyped('');
    onDone(host);
  };
  return (
    <form className={styles.trackForm} onSubmit={(event) => void track(event)}>
      {domain === undefined ? (
        <Input
          aria-label={text('kw.yourSite')}
          placeholder={text('kw.yourSite')}
          value={site}
          onChange={(event) => setSite(event.target.value)}
        />
      ) : null}
      <RefusedDomains typed={site} />
      <TextArea
        rows={lines.length > 1 ? Math.min(6, lines.length + 1) : 1}
        aria-label={text('kw.keywords')}
        placeholder={text('kw.keywords')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed === '' && offers.length > 0 ? (
        <p className={styles.trackRecent}>
          {offers.map((query) => (
            <ChipButton key={query} onClick={() => setTyped(query)}>
              {query}
            </ChipButton>
          ))}
        </p>
      ) : null}
      <TrackChoices choice={choice} onChange={setChoice} />
      <Button type="submit" kind="primary" disabled={host === undefined || lines.length === 0}>
        {lines.length > 1 ? text('kw.trackMany', { count: lines.length }) : text('kw.trackSubmit')}
      </Button>
      {answer ? <TrackReport answer={answer} /> : null}
    </form>
  );
}

function TrackReport({ answer: { added, duplicates, refused } }: { readonly answer: TrackAnswer }): ReactNode {
  const { text } = useWords();
  const numbers = (places: readonly number[]): string => places.map((at) => at + 1).join(', ');
  if (refused.length > 0) return <p role="alert">{text('kw.refusedLines', { lines: numbers(refused) })}</p>;
  return (
    <output>
      {text('kw.added', { count: added })}
      {duplicates.length > 0 ? ` ${text('kw.duplicateLines', { lines: numbers(duplicates) })}` : ''}
    </output>
  );
}

/** What the page in front should be found for, and what was searched last. */
function useOffers(pageUrl: string | undefined): readonly string[] {
  const [offers, setOffers] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      const [own, recent] = await Promise.all([
        pageUrl === undefined ? undefined : loadPageKeyword(pageUrl),
        loadRecentQueries(recentQueries),
      ]);
      if (isCurrent) setOffers([...new Set([...(own === undefined ? [] : [own]), ...recent])]);
    };
    void load();
    return () => {
      isCurrent = false;
    };
  }, [pageUrl]);
  return offers;
}
