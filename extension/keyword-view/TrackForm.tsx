import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import type { TrackAnswer } from '#extension/platform/messages/keyword-messages.ts';
import { loadPageKeyword } from '#extension/platform/storage/page-keywords.ts';
import { loadRecentQueries } from '#extension/platform/storage/serp-store.ts';
import { maxKeywordLength } from '#shared/keywords/max-keyword-length.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { typedDomain } from '#shared/kernel/typed-domain.ts';
import { RefusedDomains } from '#extension/ui/RefusedDomains.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { clipMiddle } from '#extension/ui/MiddleClipped.tsx';

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
  const [answer, setAnswer] = useState<TrackReportProps['answer']>();
  const offers = useOffers(pageUrl);
  const lines = distinctKeywords(typed.split('\n'));
  const host = typedDomain(site);

  const track = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (host === undefined || lines.length === 0) return;
    const done = await trackLines(host, lines, choice);
    setAnswer({ ...done, lines });
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
          required
          value={site}
          onChange={(event) => setSite(event.target.value)}
        />
      ) : null}
      <RefusedDomains typed={site} />
      <TextArea
        rows={lines.length > 1 ? Math.min(6, lines.length + 1) : 1}
        aria-label={text('kw.keywords')}
        placeholder={text('kw.keywords')}
        required
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
      <Button type="submit" kind="primary">
        {lines.length > 1 ? text('kw.trackMany', { count: lines.length }) : text('kw.trackSubmit')}
      </Button>
      {answer ? <TrackReport answer={answer} /> : null}
    </form>
  );
}

interface TrackReportProps {
  readonly answer: TrackAnswer & {
    /** What its places count. */
    readonly lines: readonly string[];
  };
}

const mostNamed = 5;
const longestName = 40;

function TrackReport({ answer: { added, duplicates, lines, refused } }: TrackReportProps): ReactNode {
  const { locale, text } = useWords();
  const name = (places: readonly number[]): string => {
    const named = places.slice(0, mostNamed).map((at) => clipMiddle(lines[at] ?? '', longestName));
    return new Intl.ListFormat(locale, { type: 'unit' }).format(places.length > mostNamed ? [...named, '…'] : named);
  };
  if (refused.length > 0)
    return (
      <p role="alert" className="wrap-anywhere">
        {text('kw.refusedLines', { most: maxKeywordLength, keywords: name(refused) })}
      </p>
    );
  return (
    <output className="wrap-anywhere">
      {text('kw.added', { count: added })}
      {duplicates.length > 0 ? ` ${text('kw.duplicateLines', { keywords: name(duplicates) })}` : ''}
    </output>
  );
}

/** One keyword a line; what is there twice, whatever its case and spaces, counts once. */
function distinctKeywords(lines: readonly string[]): readonly string[] {
  const keywords = new Map<string, string>();
  for (const line of lines) {
    const key = normalizeKeyword(line);
    if (key !== '' && !keywords.has(key)) keywords.set(key, line.trim());
  }
  return [...keywords.values()];
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
