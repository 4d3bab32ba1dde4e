import { type ReactNode, useMemo, useState } from 'react';

import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { domainsOf } from '#shared/research/strength/domains-of.ts';
import { nameOfEngine } from '#shared/serp/engine-catalog.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useAuthority } from '#extension/session/use-authority.ts';
import { Select } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';

import { readTopics, type Topic } from './read-topics.ts';
import { TopicLinks } from './TopicLinks.tsx';
import { TopicMembers } from './TopicMembers.tsx';
import styles from './topics.module.css';
import { useNewestPages } from '#extension/session/use-newest-pages.ts';

/** Least similarity of results pages, 0 to 1. */
const overlaps = { low: 0.25, usual: 0.35, high: 0.5 } as const;

/** A site's keywords as topics: which of them one page can answer, and which pages of the site do. */
export function TopicsSection({ rows }: { readonly rows: readonly KeywordRow[] }): ReactNode {
  const language = usePartLanguage('research');
  const { text } = useWords();
  const searches = useMemo(() => searchesOf(rows), [rows]);
  const [chosen, setChosen] = useState<string>();
  const [overlap, setOverlap] = useState<keyof typeof overlaps>('usual');
  const search = searches.find(({ id }) => id === chosen) ?? searches[0];
  const shown = search?.rows ?? none;
  const pages = useNewestPages(shown);
  const domains = useMemo(
    () => [...new Set([...(pages?.values() ?? [])].flatMap((page) => domainsOf(page.snapshot)))],
    [pages],
  );
  const authority = useAuthority(domains);
  const found = useMemo(
    () => pages && authority && readTopics(shown, pages, { leastOverlap: overlaps[overlap], authority }),
    [shown, pages, overlap, authority],
  );
  const say = (id: keyof typeof topicTexts, params?: MessageParams): string =>
    translate(topicTexts, language, id, params);
  if (shown.length < 2) return <p className="soft">{say('topics.none')}</p>;
  return (
    <section className={styles.section} aria-labelledby="topics-title">
      <h2 id="topics-title">{say('topics.title')}</h2>
      <p className="soft">{say('topics.explained')}</p>
      <div className={styles.choices}>
        {searches.length > 1 ? (
          <label>
            {say('topics.search')}{' '}
            <Select value={search?.id} onChange={({ target }) => setChosen(target.value)}>
              {searches.map(({ id, rows: [first] }) => (
                <option key={id} value={id}>
                  {first ? describeSearch(first, text(`kw.device.${first.device}`)) : ''}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        <span aria-hidden="true">{say('topics.overlap')}</span>
        <Segmented
          label={say('topics.overlap')}
          options={[
            { id: 'low', label: say('topics.overlap.low') },
            { id: 'usual', label: say('topics.overlap.usual') },
            { id: 'high', label: say('topics.overlap.high') },
          ]}
          selected={overlap}
          onSelect={setOverlap}
        />
      </div>
      {found ? (
        <>
          <p>
            {say('topics.count', { topics: found.topics.length, alone: found.alone.length })}.{' '}
            <span className="soft">
              {say('topics.seen', {
                seen: found.seenCount,
                count: shown.length,
                rest: shown.length - found.seenCount,
              })}
            </span>
          </p>
          {found.topics.map((topic) => (
            <TopicPart key={topic.leader} topic={topic} />
          ))}
          {found.ties.length === 0 ? null : (
            <section>
              <h3>{say('topics.ties')}</h3>
              <p className="soft">{say('topics.tiesExplained')}</p>
              <ul>
                {found.ties.map(({ between: [a, b] }) => (
                  <li key={`${a} ${b}`}>
                    {a} ↔ {b}
                  </li>
                ))}
              </ul>
            </section>
          )}
          <TopicLinks topics={found} />
          {found.alone.length === 0 ? null : (
            <section className={styles.topic}>
              <h3>{say('topics.alone')}</h3>
              <TopicMembers label={say('topics.alone')} members={found.alone} />
            </section>
          )}
        </>
      ) : null}
    </section>
  );
}

function TopicPart({ topic: { leader, members, ownPages, volume } }: { readonly topic: Topic }): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof topicTexts, params?: MessageParams): string =>
    translate(topicTexts, language, id, params);
  const figures = [
    say('topics.keywords', { count: members.length }),
    ...(volume === null
      ? []
      : [say('topics.volume', { volume: new Intl.NumberFormat(language.locale).format(volume) })]),
  ];
  return (
    <section className={styles.topic}>
      <div className={styles.head}>
        <h3>{leader}</h3>
        <span className="soft">{figures.join(' · ')}</span>
      </div>
      {ownPages.length > 1 ? <p>{say('topics.split', { count: ownPages.length })}</p> : null}
      {ownPages.length === 0 ? <p className="soft">{say('topics.noPage')}</p> : null}
      <TopicMembers label={leader} members={members} isTopic />
    </section>
  );
}

interface Search {
  readonly id: string;
  readonly rows: readonly KeywordRow[];
}

/** Keywords of one engine, device and place each; most keywords first. Archived ones are left out. */
function searchesOf(rows: readonly KeywordRow[]): readonly Search[] {
  const groups = Map.groupBy(
    rows.filter(({ isArchived }) => !isArchived),
    ({ country, device, engine, language }) => JSON.stringify([engine, device, country, language]),
  );
  return Array.from(groups, ([id, found]) => ({ id, rows: found })).toSorted((a, b) => b.rows.length - a.rows.length);
}

function describeSearch({ country, engine, language }: KeywordRow, device: string): string {
  return [nameOfEngine(engine), device, country.toUpperCase(), language].filter((part) => part !== '').join(' · ');
}

const none: readonly KeywordRow[] = [];
