import { type FormEvent, type ReactNode, useState } from 'react';

import type { CrawlSettings } from '#shared/crawl/settings.ts';
import type { CrawlPlan } from '#extension/platform/storage/crawl-records.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';

import { mostPages, planOf, type TypedCrawl, untyped } from './crawl-plan.ts';
import { ListField } from './ListField.tsx';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface CrawlFormProps {
  /** What it begins with. */
  readonly start: string;
  /** Addresses, one a line; empty for a site. */
  readonly list: string;
  readonly isBusy: boolean;
  readonly onBegin: (plan: CrawlPlan) => void;
}

const scopes: readonly CrawlSettings['scope'][] = ['host', 'domain', 'path'];
const rates = [1, 2, 4, 8];

/** A site or a list of addresses, how far and how fast. */
export function CrawlForm({ isBusy, list, onBegin, start }: CrawlFormProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<TypedCrawl>({ ...untyped, kind: list === '' ? 'site' : 'list', start, list });
  const [fault, setFault] = useState<string>();
  const change = (part: Partial<TypedCrawl>): void => {
    setTyped({ ...typed, ...part });
    setFault(undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const plan = planOf(typed);
    if (typeof plan === 'string') setFault(say(plan));
    else onBegin(plan);
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Segmented
        label={say('crawl.kind')}
        options={[
          { id: 'site', label: say('crawl.kind.site') },
          { id: 'list', label: say('crawl.kind.list') },
        ]}
        selected={typed.kind}
        onSelect={(kind) => change({ kind })}
      />
      {typed.kind === 'site' ? (
        <label className={styles.wide}>
          {say('crawl.start')}
          <Input value={typed.start} maxLength={2_000} onChange={({ target }) => change({ start: target.value })} />
        </label>
      ) : (
        <ListField list={typed.list} onList={(typedList) => change({ list: typedList })} />
      )}
      <div className={styles.fields}>
        {typed.kind === 'site' ? (
          <>
            <label>
              {say('crawl.maxPages')}
              <Input
                type="number"
                min={1}
                max={mostPages}
                value={typed.maxPages}
                onChange={({ target }) => change({ maxPages: target.valueAsNumber })}
              />
            </label>
            <label>
              {say('crawl.scope')}
              <Select
                value={typed.scope}
                onChange={({ target }) => change({ scope: scopes.find((each) => each === target.value) ?? 'host' })}
              >
                {scopes.map((each) => (
                  <option key={each} value={each}>
                    {say(`crawl.scope.${each}`)}
                  </option>
                ))}
              </Select>
            </label>
          </>
        ) : null}
        <label>
          {say('crawl.rate')}
          <Select value={typed.rate} onChange={({ target }) => change({ rate: Number(target.value) })}>
            {rates.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </label>
        <label>
          {say('crawl.exclude')}
          <Input value={typed.exclude} maxLength={500} onChange={({ target }) => change({ exclude: target.value })} />
        </label>
      </div>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={typed.sendsCookies}
          onChange={({ target }) => change({ sendsCookies: target.checked })}
        />
        {say('crawl.cookies')}
      </label>
      <p className="soft">{say(typed.sendsCookies ? 'crawl.cookies.on' : 'crawl.cookies.off')}</p>
      <p className="soft">{say('crawl.permission')}</p>
      {fault === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button type="submit" kind="primary" disabled={isBusy}>
        {say('crawl.begin')}
      </Button>
    </form>
  );
}
