import { type ReactNode, useState } from 'react';

import { suggestionOrigin } from '#shared/research/suggestions/suggestion-address.ts';
import { findSuggestionSource } from '#shared/research/suggestions/suggestion-sources.data.ts';
import { normalizeKeyword } from '#shared/keywords/normalize-keyword.ts';
import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';

import { BingIdeas } from './BingIdeas.tsx';
import { GoogleAdsIdeas } from './GoogleAdsIdeas.tsx';
import { IdeasView } from './IdeasView.tsx';
import { LabsIdeas } from './LabsIdeas.tsx';
import { loadSeenIdeas } from './load-seen-ideas.ts';
import { PasteForm } from './PasteForm.tsx';
import styles from './research.module.css';
import { SavedLists } from './SavedLists.tsx';
import { SeedForm } from './SeedForm.tsx';
import { SourceStates } from './SourceStates.tsx';
import { ideaSearch, useIdeaSearch } from './use-idea-search.ts';
import { useResearchSettings } from './use-research-settings.ts';
import { useSay } from './use-say.ts';

interface ResearchSectionProps {
  readonly domain: string | undefined;
  /** Tracked keywords of the sites that are shown. */
  readonly rows: readonly KeywordRow[];
  /** What the page was opened with; empty for none. */
  readonly seed: string;
}

type Part = 'paste' | 'lists';

/** From a seed, a list or results pages that were seen to keywords worth tracking. */
export function ResearchSection({ domain, rows, seed: firstSeed }: ResearchSectionProps): ReactNode {
  const { say } = useSay();
  const state = useIdeaSearch();
  const [settings, changeSettings] = useResearchSettings();
  const [seed, setSeed] = useState(firstSeed);
  const [part, setPart] = useState<Part>();
  const [seen, setSeen] = useState<string>();
  if (!settings) return null;
  const sources = settings.sources.flatMap((id) => findSuggestionSource(id) ?? []);
  const place = { country: settings.country, language: settings.language };
  // In the turn of the click: a browser asks its user in no other.
  const find = (text: string, opened: number): void => {
    const form = normalizeKeyword(text);
    if (form === '') return;
    const origins = sources.flatMap((source) => suggestionOrigin(source, place) ?? []);
    const asked = origins.length === 0 ? Promise.resolve(true) : requestOrigins([...new Set(origins)]);
    const ask = async (): Promise<void> => {
      await asked.catch(() => false);
      const ids = sources.map(({ id }) => id);
      await ideaSearch.ask({ seed: form, sources: ids, kinds: settings.kinds, place, opened });
    };
    void ask();
  };
  const collectSeen = async (): Promise<void> => {
    const { pages, questions, ranked, related } = await loadSeenIdeas(seed);
    ideaSearch.add(ranked, 'ranked-searches');
    ideaSearch.add(related, 'related-searches');
    ideaSearch.add(questions, 'questions-asked');
    const count = new Set([...ranked, ...related, ...questions].map(normalizeKeyword)).size;
    setSeen(count === 0 ? say('ideas.seen.none') : say('ideas.seen.done', { count, pages }));
  };
  const toggle = (id: Part): void => setPart(part === id ? undefined : id);
  return (
    <section className={styles.research} aria-labelledby="research-title">
      <h2 id="research-title">{say('ideas.title')}</h2>
      <SeedForm
        seed={seed}
        onSeed={setSeed}
        settings={settings}
        onSettings={changeSettings}
        isRunning={state.isRunning}
        onFind={() => find(seed, 0)}
        onStop={() => ideaSearch.stop()}
      />
      <ButtonRow>
        <Button aria-expanded={part === 'paste'} onClick={() => toggle('paste')}>
          {say('ideas.paste')}
        </Button>
        <Button onClick={() => void collectSeen()}>{say('ideas.seen')}</Button>
        <Button aria-expanded={part === 'lists'} onClick={() => toggle('lists')}>
          {say('ideas.lists')}
        </Button>
      </ButtonRow>
      <output>{seen ?? ''}</output>
      <BingIdeas seed={seed} country={settings.country} language={settings.language} />
      <GoogleAdsIdeas seed={seed} country={settings.country} language={settings.language} domain={domain} />
      <LabsIdeas seed={seed} country={settings.country} language={settings.language} domain={domain} />
      {part === 'paste' ? <PasteForm /> : null}
      {part === 'lists' ? <SavedLists state={state} onOpened={() => setPart(undefined)} /> : null}
      <output className="soft">{state.isRunning ? say('ideas.running') : ''}</output>
      <SourceStates sources={state.sources} />
      {state.ideas.length === 0 ? (
        state.isRunning ? null : (
          <p className="soft">{say('ideas.empty')}</p>
        )
      ) : (
        <IdeasView
          state={state}
          tracked={rows}
          domain={domain}
          settings={settings}
          onSettings={changeSettings}
          onOpen={
            sources.length === 0
              ? undefined
              : (row) => {
                  setSeed(row.keyword);
                  find(row.keyword, row.opened + 1);
                }
          }
        />
      )}
    </section>
  );
}
