import { type FormEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';

import { watchedSeries } from '#shared/alerts/alert-condition.ts';
import type { AlertChannel } from '#shared/api/endpoints/alerts.ts';
import { writeRoute } from '#shared/kernel/dashboard-address.ts';
import { askToNotify } from '#extension/platform/browser/notify.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { SiteAlertRule } from '#extension/platform/storage/alert-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { ButtonRow } from '#extension/ui/ButtonRow.tsx';
import { CheckList } from '#extension/ui/CheckList.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import {
  counts,
  crawlKinds,
  directions,
  isKeywordKind,
  isOfSearchConsole,
  isSeriesKind,
  keywordKinds,
  seriesKinds,
  seriesNamed,
} from './alert-kinds.ts';
import { findTwin, isOfKeywords, ruleOf, silences, type TypedRule, typedRule } from './typed-rule.ts';
import { useHasSearches } from './use-has-searches.ts';
import { saySilence, useSay } from './use-say.ts';
import styles from './alerts.module.css';

interface AlertRuleFormProps {
  readonly domain: string;
  readonly tags: readonly string[];
  /** Whether one is connected, away or not: it judges some of the kinds. */
  readonly hasBackend: boolean;
  readonly channels: readonly AlertChannel[];
  /** All of the site: none is made twice. */
  readonly rules: readonly SiteAlertRule[];
  /** The rule that is changed; undefined for a new one. */
  readonly changed: SiteAlertRule | undefined;
  /** `failure`: why the backend does not know of the rule yet. */
  readonly onSaved: (failure: string | null) => Promise<void>;
  readonly onCancel: () => void;
  /** What the user said to notices of the browser. */
  readonly onAsked: (isAllowed: boolean) => void;
}

/** A rule, new or changed: what, how much, for which keywords, how calmly, and where besides this browser. */
export function AlertRuleForm(props: AlertRuleFormProps): ReactNode {
  const { changed, channels, domain, hasBackend, onAsked, onCancel, onSaved, rules, tags } = props;
  const { text } = useWords();
  const say = useSay();
  const titleId = useId();
  const first = useRef<HTMLSelectElement>(null);
  const [typed, setTyped] = useState(() => typedRule(changed));
  const [hasTwin, setTwin] = useState(false);
  const hasSearches = useHasSearches(domain, hasBackend);
  useEffect(() => {
    if (changed) first.current?.focus();
  }, [changed]);
  const { confirmations, coolDownHours, kind, series, tag } = typed;
  const limits = counts[kind];
  const kinds = [...keywordKinds, ...(hasBackend ? [...seriesKinds, ...crawlKinds] : [])];
  const set = (fields: Partial<TypedRule>): void => {
    setTwin(false);
    setTyped({ ...typed, ...fields });
  };
  const chooseKind = (chosen: string): void => {
    const next = kinds.find((each) => each === chosen) ?? 'leaves-top';
    set({ kind: next, count: String(counts[next]?.usual ?? '') });
  };
  const save = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const rule = ruleOf(typed, domain, changed);
    if (findTwin(rule, rules)) return setTwin(true);
    // Before anything is awaited: the browser asks only right in a click.
    const asked = askToNotify();
    const { failure } = await askBackground('saveAlertRule', rule);
    await onSaved(failure);
    await asked.then(onAsked, () => onAsked(false));
  };
  return (
    <form className={styles.form} aria-labelledby={titleId} onSubmit={(event) => void save(event)}>
      <h4 id={titleId}>{say(changed ? 'form.change' : 'form.new')}</h4>
      <div className={styles.fields}>
        <label>
          <span>{text('alerts.kind')}</span>
          <Select ref={first} value={kind} onChange={(event) => chooseKind(event.target.value)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {isKeywordKind(each) ? text(`alerts.kind.${each}`) : say(`kind.${each}`)}
              </option>
            ))}
          </Select>
        </label>
        {isSeriesKind(kind) ? (
          <label>
            <span>{say('series')}</span>
            <Select value={series} onChange={(event) => set({ series: seriesNamed(event.target.value) })}>
              {watchedSeries.map((each) => (
                <option key={each} value={each} disabled={!hasSearches && isOfSearchConsole(each)}>
                  {say(`series.${each}`)}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        {kind === 'moves' ? (
          <label>
            <span>{text('alerts.direction')}</span>
            <Select
              value={typed.direction}
              onChange={({ target }) => set({ direction: directions.find((each) => each === target.value) ?? 'any' })}
            >
              {directions.map((each) => (
                <option key={each} value={each}>
                  {text(`alerts.direction.${each}`)}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        {limits ? (
          <label className={styles.count}>
            <span>{text(`alerts.count.${limits.of}`)}</span>
            <Input
              type="number"
              required
              min={1}
              max={limits.most}
              value={typed.count}
              onChange={(event) => set({ count: event.target.value })}
            />
          </label>
        ) : null}
        {tags.length > 0 && isOfKeywords(typed) ? (
          <label>
            <span>{text('kw.tag')}</span>
            <Select value={tag} onChange={(event) => set({ tag: event.target.value })}>
              <option value="">{text('alerts.allKeywords')}</option>
              {[...new Set([...tags, ...(tag === '' ? [] : [tag])])].map((each) => (
                <option key={each} value={each}>
                  {text('alerts.onlyTag', { tag: each })}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        {isKeywordKind(kind) ? (
          <>
            <label>
              <span>{text('alerts.days')}</span>
              <Select value={confirmations} onChange={(event) => set({ confirmations: Number(event.target.value) })}>
                {withOwn([1, 2, 3], confirmations).map((each) => (
                  <option key={each} value={each}>
                    {each === 1 ? text('alerts.atOnce') : text('alerts.afterDays', { count: each })}
                  </option>
                ))}
              </Select>
            </label>
            <label>
              <span>{say('silence')}</span>
              <Select value={coolDownHours} onChange={(event) => set({ coolDownHours: Number(event.target.value) })}>
                {withOwn(silences, coolDownHours).map((each) => (
                  <option key={each} value={each}>
                    {saySilence(each, say)}
                  </option>
                ))}
              </Select>
            </label>
          </>
        ) : null}
      </div>
      <ChannelChoice channels={channels} chosen={typed.channelIds} onChoose={(channelIds) => set({ channelIds })} />
      {isKeywordKind(kind) ? null : (
        <p className="soft">
          {say(isSeriesKind(kind) ? 'series.needs' : 'crawl.needs')}{' '}
          {isSeriesKind(kind) && !hasSearches ? (
            <a href={writeRoute(domain, 'searches')}>{say('series.connect')}</a>
          ) : null}
        </p>
      )}
      {hasTwin ? <p role="alert">{say('form.twin')}</p> : null}
      <ButtonRow>
        <Button type="submit" kind="primary">
          {changed ? say('form.save') : text('alerts.add')}
        </Button>
        {changed ? <Button onClick={onCancel}>{say('form.cancel')}</Button> : null}
      </ButtonRow>
    </form>
  );
}

interface ChannelChoiceProps {
  readonly channels: readonly AlertChannel[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

function ChannelChoice({ channels, chosen, onChoose }: ChannelChoiceProps): ReactNode {
  const say = useSay();
  if (channels.length === 0) return null;
  return (
    <fieldset className={styles.channels}>
      <legend>{say('form.channels')}</legend>
      <CheckList items={channels.map(({ id, target }) => ({ id, name: target }))} chosen={chosen} onChoose={onChoose} />
    </fieldset>
  );
}

/** A value that was set elsewhere is offered too. */
function withOwn(offered: readonly number[], own: number): readonly number[] {
  return [...new Set([...offered, own])].toSorted((a, b) => a - b);
}
