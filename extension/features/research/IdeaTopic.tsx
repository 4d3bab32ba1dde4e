import { type ReactNode, useEffect, useState } from 'react';

import { translate } from '#shared/kernel/translation.ts';
import { type ParentTopic, parentTopic } from '#shared/research/clusters/parent-topic.ts';
import { demandOf } from '#shared/research/clusters/demand-of.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { type KeywordSourceId, keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import { textLanguageOf } from '#shared/text/text-language.ts';
import { seenPage } from '#extension/keyword-view/seen-page.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

import { newestByKeyword } from './newest-by-keyword.ts';

const mostPages = 1_000;

interface Found {
  readonly topic: ParentTopic;
  /** Searches that it was compared with. */
  readonly compared: number;
  /** Whose numbers decide who leads; null where none are known. */
  readonly source: KeywordSourceId | null;
}

/** The topic that a keyword belongs to, among the searches whose results pages this browser keeps. `keyword`: folded. */
export function IdeaTopic({ keyword }: { readonly keyword: string }): ReactNode {
  const language = usePartLanguage('research');
  const [found, setFound] = useState<Found>();
  useEffect(() => {
    let isCurrent = true;
    void findTopic(keyword).then((topic) => {
      if (isCurrent) setFound(topic);
    });
    return () => {
      isCurrent = false;
    };
  }, [keyword]);
  if (!found) return null;
  const { compared, source, topic } = found;
  const leads = source
    ? translate(topicTexts, language, 'parent.demand', { source: keywordSourceNames[source] })
    : translate(topicTexts, language, 'parent.noDemand');
  return (
    <section>
      <h3>{translate(topicTexts, language, 'parent.title')}</h3>
      <p>
        {sayTopic()} {topic.state === 'alone' ? null : <span className="soft">{leads}</span>}
      </p>
    </section>
  );

  function sayTopic(): string {
    if (topic.state === 'alone') return translate(topicTexts, language, 'parent.alone', { count: compared });
    if (topic.state === 'leads') {
      const others = new Intl.ListFormat(language.locale).format(topic.others);
      return translate(topicTexts, language, 'parent.leads', { others });
    }
    const share = new Intl.NumberFormat(language.locale, { style: 'percent' }).format(topic.similarity);
    const by = topic.basis === 'results' ? 'parent.part' : 'parent.partByWords';
    return translate(topicTexts, language, by, { leader: topic.leader, share });
  }
}

async function findTopic(keyword: string): Promise<Found> {
  const pages = newestByKeyword(await loadNewestSnapshots(mostPages));
  const compared = new Set([...pages.keys()].filter((each) => each !== keyword));
  const all = [keyword, ...compared];
  const stored = await askBackground('loadMetrics', { keywords: all });
  const { byKeyword, source } = demandOf(stored.map(({ metric }) => metric));
  const keywords = all.map((each) => {
    const page = pages.get(each);
    return { keyword: each, demand: byKeyword.get(each) ?? null, page: page ? seenPage(page) : null };
  });
  const page = pages.get(keyword) ?? pages.values().next().value;
  const topic = parentTopic(keyword, keywords, textLanguageOf(page?.snapshot.language ?? ''));
  return { topic, compared: compared.size, source };
}
