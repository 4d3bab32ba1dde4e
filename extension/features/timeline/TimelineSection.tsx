import { type ReactNode, useId, useState } from 'react';

import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { describeEvent } from '#shared/events/describe-event.ts';
import { eventPlace } from '#shared/events/event-place.ts';
import { eventTexts } from '#shared/events/event-texts.data.ts';
import type { EventKind } from '#shared/events/logged-event.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { translate } from '#shared/kernel/translation.ts';
import { openOptions } from '#extension/platform/browser/open-options.ts';
import { Button } from '#extension/ui/Button.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useTimeline } from './use-timeline.ts';
import styles from './timeline.module.css';

const groups = {
  all: undefined,
  monitors: ['monitor.changed'],
  ranks: ['rank.changed'],
  crawls: ['crawl.ended'],
  audits: ['audit.stored'],
  alerts: ['alert.keyword', 'alert.series', 'alert.crawl'],
} as const satisfies Readonly<Record<string, readonly EventKind[] | undefined>>;
type Group = keyof typeof groups;
const groupNames = ['all', 'monitors', 'ranks', 'crawls', 'audits', 'alerts'] as const satisfies readonly Group[];

interface TimelineSectionProps {
  /** undefined: of all sites. */
  readonly domain: string | undefined;
}

/** What happened, newest day first: the event log of the backend in sentences, each with the place where it is shown. */
export function TimelineSection({ domain }: TimelineSectionProps): ReactNode {
  const [group, setGroup] = useState<Group>('all');
  const { events, failure, hasMore, showMore, sites, state } = useTimeline(domain, groups[group]);
  const { locale, text } = useWords();
  const language = usePartLanguage('alerts');
  const say = (id: keyof typeof eventTexts, params?: Readonly<Record<string, string>>): string =>
    translate(eventTexts, language, id, params);
  const showId = useId();
  if (state === 'loading') return null;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'full' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const days = [...Map.groupBy(events, ({ at }) => day.format(Date.parse(at)))];
  return (
    <section className={styles.timeline} aria-labelledby="timeline-title">
      <h3 id="timeline-title">{say('timeline.title')}</h3>
      {failure === null ? null : <p role="alert">{say('timeline.away', { reason: failure })}</p>}
      {state === 'none' ? (
        <p>
          {say('timeline.needs')} <LinkButton onClick={() => openOptions('backend')}>{text('openOptions')}</LinkButton>
        </p>
      ) : null}
      {state === 'unknown' ? <p className="soft">{say('timeline.unknownSite')}</p> : null}
      {state === 'read' ? (
        <p className={styles.filter}>
          <label htmlFor={showId}>{say('timeline.show')}</label>
          <select
            id={showId}
            value={group}
            onChange={({ target }) => setGroup(groupNames.find((each) => each === target.value) ?? 'all')}
          >
            {groupNames.map((each) => (
              <option key={each} value={each}>
                {say(`timeline.kinds.${each}`)}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      {state === 'read' && failure === null && events.length === 0 ? (
        <p className="soft">{say(group === 'all' ? 'timeline.empty' : 'timeline.emptyKind')}</p>
      ) : null}
      {days.map(([name, ofDay]) => (
        <section key={name} className={styles.day}>
          <h4>{name}</h4>
          <ol>
            {ofDay.map((event) => {
              const site = event.projectId === null ? domain : sites.get(event.projectId);
              const { path, section } = eventPlace(event);
              return (
                <li key={event.id} data-kind={event.kind}>
                  <time className="soft" dateTime={event.at}>
                    {time.format(Date.parse(event.at))}
                  </time>
                  <span id={`event-${event.id}`} className="wrap-anywhere">
                    {domain === undefined && site !== undefined ? <strong>{readableDomain(site)} </strong> : null}
                    {describeEvent(event, language)}{' '}
                    {site === undefined ? null : (
                      <a href={writeRoute(site, section, path)} aria-describedby={`event-${event.id}`}>
                        {say('timeline.open')}
                      </a>
                    )}
                  </span>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
      {hasMore ? <Button onClick={showMore}>{say('timeline.more')}</Button> : null}
    </section>
  );
}
