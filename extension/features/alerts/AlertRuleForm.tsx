import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import { type AlertKind, type WatchedSeries, watchedSeries } from '#shared/alerts/alert-condition.ts';
import { alertTexts } from '#shared/alerts/alert-texts.data.ts';
import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import { askToNotify } from '#extension/platform/browser/notify.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { translate } from '#shared/kernel/translation.ts';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';

import {
  conditionOf,
  counts,
  crawlKinds,
  type Direction,
  directions,
  isKeywordKind,
  isOfSearchConsole,
  isSeriesKind,
  keywordKinds,
  seriesKinds,
  seriesNamed,
} from './alert-kinds.ts';
import styles from './alerts.module.css';
import keywordViewStyles from '#extension/keyword-view/keyword-view.module.css';

interface AlertRuleFormProps {
  readonly domain: string;
  readonly tags: readonly string[];
  /** Whether one is connected, away or not: it judges some of the kinds. */
  readonly hasBackend: boolean;
  readonly channels: readonly AlertChannel[];
  /** `failure`: why the backend does not know of the rule yet. */
  readonly onSaved: (failure: string | null) => Promise<void>;
  /** What the user said to notices of the browser. */
  readonly onAsked: (isAllowed: boolean) => void;
}

/** A new rule: what, how much, for which keywords, how calmly, and where besides this browser. */
export function AlertRuleForm({ channels, domain, hasBackend, onAsked, onSaved, tags }: AlertRuleFormProps): ReactNode {
  const { text } = useWords();
  const language = usePartLanguage('alerts');
  const say = (id: keyof typeof alertTexts): string => translate(alertTexts, language, id);
  const [kind, setKind] = useState<AlertKind>('leaves-top');
  const [count, setCount] = useState(String(counts['leaves-top']?.usual));
  const [direction, setDirection] = useState<Direction>('down');
  const [series, setSeries] = useState<WatchedSeries>('visibility');
  const hasSearches = useHasSearches(domain, hasBackend);
  const [tag, setTag] = useState('');
  const [days, setDays] = useState('1');
  const [channelIds, setChannelIds] = useState<readonly string[]>([]);
  const limits = counts[kind];
  const condition = conditionOf({ kind, count: Number(count), direction, series });
  const isOfKeywords = isKeywordKind(kind) || (isSeriesKind(kind) && series.startsWith('query-'));
  const kinds = [...keywordKinds, ...(hasBackend ? [...seriesKinds, ...crawlKinds] : [])];
  const chooseKind = (chosen: string): void => {
    const next = kinds.find((each) => each === chosen) ?? 'leaves-top';
    setKind(next);
    setCount(String(counts[next]?.usual ?? ''));
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    // Before anything is awaited: the browser asks only right in a click.
    const asked = askToNotify();
    const { failure } = await askBackground('saveAlertRule', {
      id: crypto.randomUUID(),
      domain,
      condition,
      scope: { tag: tag === '' || !isOfKeywords ? null : tag, onlyFavourites: false },
      confirmations: isKeywordKind(kind) ? Number(days) : 1,
      coolDownHours: 24,
      isEnabled: true,
      channelIds,
      isAtBackend: false,
    });
    await onSaved(failure);
    await asked.then(onAsked, () => onAsked(false));
  };
  return (
    <form className={keywordViewStyles.noteForm} aria-label={text('alerts.add')} onSubmit={(event) => void save(event)}>
      <Select aria-label={text('alerts.kind')} value={kind} onChange={(event) => chooseKind(event.target.value)}>
        {kinds.map((each) => (
          <option key={each} value={each}>
            {isKeywordKind(each) ? text(`alerts.kind.${each}`) : say(`kind.${each}`)}
          </option>
        ))}
      </Select>
      {isSeriesKind(kind) ? (
        <Select
          aria-label={say('series')}
          value={series}
          onChange={(event) => setSeries(seriesNamed(event.target.value))}
        >
          {watchedSeries.map((each) => (
            <option key={each} value={each} disabled={!hasSearches && isOfSearchConsole(each)}>
              {say(`series.${each}`)}
            </option>
          ))}
        </Select>
      ) : null}
      {kind === 'moves' ? (
        <Select
          aria-label={text('alerts.direction')}
          value={direction}
          onChange={(event) => setDirection(directions.find((each) => each === event.target.value) ?? 'any')}
        >
          {directions.map((each) => (
            <option key={each} value={each}>
              {text(`alerts.direction.${each}`)}
            </option>
          ))}
        </Select>
      ) : null}
      {limits ? (
        <Input
          className={styles.alertCount}
          type="number"
          required
          min={1}
          max={limits.most}
          aria-label={text(`alerts.count.${limits.of}`)}
          value={count}
          onChange={(event) => setCount(event.target.value)}
        />
      ) : null}
      {tags.length > 0 && isOfKeywords ? (
        <Select aria-label={text('kw.tag')} value={tag} onChange={(event) => setTag(event.target.value)}>
          <option value="">{text('alerts.allKeywords')}</option>
          {tags.map((each) => (
            <option key={each} value={each}>
              {text('alerts.onlyTag', { tag: each })}
            </option>
          ))}
        </Select>
      ) : null}
      {isKeywordKind(kind) ? (
        <Select aria-label={text('alerts.days')} value={days} onChange={(event) => setDays(event.target.value)}>
          {['1', '2', '3'].map((each) => (
            <option key={each} value={each}>
              {each === '1' ? text('alerts.atOnce') : text('alerts.afterDays', { count: Number(each) })}
            </option>
          ))}
        </Select>
      ) : null}
      {channels.map(({ id, target }) => (
        <label key={id} className={styles.alertChannel}>
          <input
            type="checkbox"
            checked={channelIds.includes(id)}
            onChange={({ target: { checked } }) =>
              setChannelIds(checked ? [...channelIds, id] : channelIds.filter((each) => each !== id))
            }
          />{' '}
          {target}
        </label>
      ))}
      <Button type="submit">{text('alerts.add')}</Button>
      {isKeywordKind(kind) ? null : (
        <p className={`soft ${styles.alertNeeds}`}>
          {say(isSeriesKind(kind) ? 'series.needs' : 'crawl.needs')}{' '}
          {isSeriesKind(kind) && !hasSearches ? (
            <a href={writeRoute(domain, 'searches')}>{say('series.connect')}</a>
          ) : null}
        </p>
      )}
    </form>
  );
}

/** Whether Search Console counts for the site; false until it is known. */
function useHasSearches(domain: string, hasBackend: boolean): boolean {
  const [has, setHas] = useState(false);
  useEffect(() => {
    if (!hasBackend) return undefined;
    let isWanted = true;
    void askBackground('loadSiteSearches', { domain }).then((searches) => {
      if (isWanted) setHas(searches !== null && searches.link.state === 'active');
    });
    return () => {
      isWanted = false;
    };
  }, [domain, hasBackend]);
  return has;
}
