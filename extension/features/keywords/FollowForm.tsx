import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import type { EngineId } from '#shared/serp/snapshot.ts';
import { askBackground } from '#extension/platform/messages.ts';
import { loadRecentQueries } from '#extension/platform/serp-store.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { engineNames } from './engine-names.ts';

interface FollowFormProps {
  readonly domain: string | undefined;
  readonly onDone: (domain: string) => void;
}

/** Follows one keyword, or one for each line that is pasted. */
export function FollowForm({ domain, onDone }: FollowFormProps): ReactNode {
  const { text } = useWords();
  const [site, setSite] = useState(domain ?? '');
  const [typed, setTyped] = useState('');
  const [engine, setEngine] = useState<EngineId>('google');
  const [devices, setDevices] = useState<'desktop' | 'mobile' | 'both'>('desktop');
  const recent = useRecentQueries();
  const keywords = typed.split('\n').filter((line) => line.trim() !== '');
  const host = hostOf(site);

  const follow = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (host === undefined || keywords.length === 0) return;
    for (const keyword of keywords) {
      for (const device of devices === 'both' ? (['desktop', 'mobile'] as const) : [devices]) {
        await askBackground('followKeyword', { domain: host, keyword, engine, device });
      }
    }
    setTyped('');
    onDone(host);
  };
  return (
    <form className="follow-form" onSubmit={(event) => void follow(event)}>
      {domain === undefined ? (
        <input
          className="field"
          aria-label={text('kw.yourSite')}
          placeholder={text('kw.yourSite')}
          value={site}
          onChange={(event) => setSite(event.target.value)}
        />
      ) : null}
      <textarea
        className="field"
        rows={keywords.length > 1 ? Math.min(6, keywords.length + 1) : 1}
        aria-label={text('kw.keywords')}
        placeholder={text('kw.keywords')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {typed === '' && recent.length > 0 ? (
        <p className="follow-recent">
          {recent.map((query) => (
            <button key={query} type="button" className="chip" onClick={() => setTyped(query)}>
              {query}
            </button>
          ))}
        </p>
      ) : null}
      <p className="follow-row">
        <select
          className="field"
          aria-label={text('kw.engine')}
          value={engine}
          onChange={(event) => setEngine(engineNames.find(({ id }) => id === event.target.value)?.id ?? 'google')}
        >
          {engineNames.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
        <select
          className="field"
          aria-label={text('kw.device')}
          value={devices}
          onChange={({ target: { value } }) => setDevices(value === 'mobile' || value === 'both' ? value : 'desktop')}
        >
          {(['desktop', 'mobile', 'both'] as const).map((each) => (
            <option key={each} value={each}>
              {text(`kw.device.${each}`)}
            </option>
          ))}
        </select>
        <button type="submit" className="button button-primary" disabled={host === undefined || keywords.length === 0}>
          {keywords.length > 1 ? text('kw.followMany', { count: keywords.length }) : text('kw.follow')}
        </button>
      </p>
    </form>
  );
}

/** Host without `www.` of what was typed; undefined while it is none. */
function hostOf(typed: string): string | undefined {
  const url = URL.parse(typed.includes('://') ? typed : `https://${typed.trim()}`);
  const host = url?.hostname.replace(/^www\./, '');
  return host !== undefined && host.includes('.') ? host : undefined;
}

function useRecentQueries(): readonly string[] {
  const [queries, setQueries] = useState<readonly string[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void loadRecentQueries(4).then((found) => {
      if (isCurrent) setQueries(found);
    });
    return () => {
      isCurrent = false;
    };
  }, []);
  return queries;
}
