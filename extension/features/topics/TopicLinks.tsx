import { type ReactNode, useMemo } from 'react';

import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { pathOf } from '#extension/keyword-view/path-of.ts';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import type { Topics } from './read-topics.ts';
import { type PagePair, topicLinks } from './topic-links.ts';
import styles from './topics.module.css';
import { useNewestCrawl } from './use-newest-crawl.ts';

/** Which pages of the site that answer one topic, or two near each other, link to each other, by the newest crawl. */
export function TopicLinks({ topics }: { readonly topics: Topics }): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof topicTexts, params?: MessageParams): string =>
    translate(topicTexts, language, id, params);
  const host = hostOf(topics);
  const crawl = useNewestCrawl(host);
  const found = useMemo(
    () => (crawl?.ok ? topicLinks(topics, { ...crawl.value.report, ...crawl.value }) : undefined),
    [crawl, topics],
  );
  if (host === undefined || !crawl) return null;
  const day = new Intl.DateTimeFormat(language.locale, { dateStyle: 'medium' });
  return (
    <section className={styles.topic}>
      <h3>{say('topics.links')}</h3>
      {crawl.ok ? (
        <p className="soft">
          {say('topics.linksBy', { date: day.format(new Date(crawl.value.report.endedAt)), host })}
        </p>
      ) : (
        <p className="soft">{say(`topics.links.${crawl.failure}`, { host })}</p>
      )}
      {found && found.pairs.length === 0 ? <p>{say('topics.linksNoPair')}</p> : null}
      {found && found.pairs.length > 0 ? <PairTable pairs={found.pairs} /> : null}
      {found && found.unknown.length > 0 ? (
        <p className="soft">{say('topics.linksUnknown', { pages: found.unknown.map(pathOf).join(', ') })}</p>
      ) : null}
    </section>
  );
}

function PairTable({ pairs }: { readonly pairs: readonly PagePair[] }): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof topicTexts): string => translate(topicTexts, language, id);
  return (
    <ScrollBox label={say('topics.links')}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('topics.page')}</th>
            <th scope="col">{say('topics.otherPage')}</th>
            <th scope="col">{say('topics.topics')}</th>
            <th scope="col">{say('topics.link')}</th>
          </tr>
        </thead>
        <tbody>
          {pairs.map(({ link, pages, topics: [one, other] }) => (
            <tr key={pages.join(' ')}>
              {pages.map((url) => (
                <td key={url}>
                  <a className={styles.page} href={url} target="_blank" rel="noreferrer" title={url}>
                    {pathOf(url)}
                  </a>
                </td>
              ))}
              <td dir="auto">{one === other ? one : `${one} ↔ ${other}`}</td>
              <td>{link === 'none' ? <strong>{say('topics.link.none')}</strong> : say(`topics.link.${link}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </ScrollBox>
  );
}

/** Of most of the site's pages that rank; undefined where none does. */
function hostOf({ alone, topics }: Topics): string | undefined {
  const urls = [
    ...topics.flatMap(({ ownPages }) => ownPages.map(({ url }) => url)),
    ...alone.flatMap(({ row }) => row.rank?.url ?? []),
  ];
  const hosts = Map.groupBy(
    urls.flatMap((url) => URL.parse(url)?.host ?? []),
    (host) => host,
  );
  return [...hosts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0];
}
