import { type FormEvent, type ReactNode, useEffect, useId, useState } from 'react';

import type { CrawlOptions } from '#shared/api/endpoints/crawls.ts';
import type { SiteSchedule } from '#extension/platform/messages/crawl-messages.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { Button } from '#extension/ui/Button.tsx';
import { useWords } from '#extension/ui/Language.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';

import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface CrawlScheduleProps {
  readonly projectId: string;
  readonly domain: string;
  /** What is crawled from the next time on, where something is saved. */
  readonly options: CrawlOptions;
}

const cadences = ['off', 'weekly', 'monthly'] as const;

/** How often the backend crawls a site by itself, and who hears of what changed. */
export function CrawlSchedule({ domain, options, projectId }: CrawlScheduleProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const title = useId();
  const [loaded, setLoaded] = useState<SiteSchedule>();
  const [wish, setWish] = useState<{
    readonly cadence?: (typeof cadences)[number];
    readonly channels?: ReadonlySet<string>;
  }>({});
  const [fault, setFault] = useState<string>();
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    let isWanted = true;
    void askBackground('loadCrawlSchedule', { projectId }).then((found) => {
      if (!isWanted) return;
      if (found.schedule) setLoaded(found.schedule);
      else setFault(found.failure);
    });
    return () => {
      isWanted = false;
    };
  }, [projectId]);
  if (!loaded)
    return fault === undefined ? null : <p role="alert">{say('crawl.schedule.failed', { reason: fault })}</p>;
  const { channels, schedule } = loaded;
  const cadence = wish.cadence ?? schedule.cadence;
  const chosen = wish.channels ?? new Set(schedule.channelIds);
  const change = (part: typeof wish): void => {
    setWish({ ...wish, ...part });
    setSaved(false);
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const channelIds = channels.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
    const saved = await askBackground('saveCrawlSchedule', { projectId, cadence, options, channelIds });
    setFault(saved.failure ?? undefined);
    setSaved(saved.failure === null);
    if (!saved.schedule) return;
    setLoaded(saved.schedule);
    setWish({});
  };
  return (
    <section className={styles.schedule} aria-labelledby={title}>
      <h3 id={title}>{say('crawl.schedule')}</h3>
      <form onSubmit={(event) => void save(event)} className={styles.scheduleForm}>
        <Segmented
          label={say('crawl.schedule.cadence')}
          options={cadences.map((id) => ({ id, label: say(`crawl.schedule.${id}`) }))}
          selected={cadence}
          onSelect={(id) => change({ cadence: id })}
        />
        {cadence === 'off' ? null : (
          <>
            <p className="soft">{say('crawl.schedule.what', { start: options.start, pages: options.maxPages })}</p>
            {channels.length === 0 ? (
              <p className="soft">
                {say('crawl.schedule.noChannel')}{' '}
                <a href={`#${encodeURIComponent(domain)}/alerts`}>{say('crawl.schedule.addChannel')}</a>
              </p>
            ) : (
              <fieldset className={styles.channels}>
                <legend>{say('crawl.schedule.channels')}</legend>
                {channels.map(({ id, target }) => (
                  <label key={id} className={styles.check}>
                    <input
                      type="checkbox"
                      checked={chosen.has(id)}
                      onChange={({ target: box }) =>
                        change({
                          channels: new Set([...chosen].filter((each) => each !== id).concat(box.checked ? [id] : [])),
                        })
                      }
                    />
                    <span className={styles.address}>{target}</span>
                  </label>
                ))}
              </fieldset>
            )}
          </>
        )}
        <Button type="submit" disabled={wish.cadence === undefined && wish.channels === undefined}>
          {say('crawl.schedule.save')}
        </Button>
      </form>
      <output>
        {isSaved ? `${say('crawl.schedule.saved')} ` : ''}
        {schedule.nextRunAt === null ? '' : say('crawl.schedule.next', { time: time(schedule.nextRunAt) })}
      </output>
      {schedule.reason === null ? null : (
        <p role="alert">{say('crawl.schedule.reason', { reason: schedule.reason })}</p>
      )}
      {fault === undefined ? null : <p role="alert">{say('crawl.schedule.failed', { reason: fault })}</p>}
    </section>
  );
}
