import { type FormEvent, type ReactNode, useState } from 'react';

import { readAddress } from '#shared/crawl/read-address.ts';
import type { CrawlSettings } from '#shared/crawl/settings.ts';
import { readableDomain } from '#shared/kernel/readable-domain.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select } from '#extension/ui/Field.tsx';
import { Segmented } from '#extension/ui/Segmented.tsx';
import type { CrawlBackend } from '#extension/session/remote-crawls.ts';

import { type CrawlWish, homeOf, mostPages, switchedFor, type TypedCrawl, untyped, wishOf } from './crawl-plan.ts';
import { HomeField } from './HomeField.tsx';
import { isCrawlOf } from './is-crawl-of.ts';
import { ListField } from './ListField.tsx';
import { SearchesField } from './SearchesField.tsx';
import styles from './site-crawl.module.css';
import { useReadList } from './use-read-list.ts';
import { useSay } from './use-say.ts';

interface CrawlFormProps {
  /** What it begins with. */
  readonly start: string;
  /** Addresses, one a line; empty for a site. */
  readonly list: string;
  /** The site that is chosen; undefined where all are. */
  readonly domain: string | undefined;
  /** null where none is connected. */
  readonly backend: CrawlBackend | null;
  /** Whether this tab crawls: it does one at a time. */
  readonly isBusy: boolean;
  readonly onBegin: (wish: CrawlWish) => void;
}

const scopes: readonly CrawlSettings['scope'][] = ['host', 'domain', 'path'];
const rates = [1, 2, 4, 8];

/** A site or a list of addresses, who crawls it, how far and how fast. */
export function CrawlForm({ backend, domain, isBusy, list, onBegin, start }: CrawlFormProps): ReactNode {
  const say = useSay();
  const [typed, setTyped] = useState<TypedCrawl>({ ...untyped, kind: list === '' ? 'site' : 'list', start });
  const [text, setText] = useState(list);
  const [fault, setFault] = useState<string>();
  const read = useReadList(text);
  const address = readAddress(typed.start);
  const home = homeOf(typed, read?.addresses ?? [], backend);
  const change = (part: Partial<TypedCrawl>): void => {
    setTyped((before) => ({ ...before, ...part }));
    setFault(undefined);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const wish = wishOf(typed, read?.addresses ?? [], backend);
    if (typeof wish === 'string') setFault(say(wish));
    else onBegin(wish);
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
          {domain !== undefined && address.ok && !isCrawlOf(domain, new URL(address.value).host) ? (
            <span className={styles.other}>{say('crawl.start.other', { domain: readableDomain(domain) })}</span>
          ) : null}
        </label>
      ) : (
        <ListField
          text={text}
          list={read}
          projects={backend?.projects ?? []}
          onText={(next) => {
            setText(next);
            setFault(undefined);
          }}
        />
      )}
      <HomeField
        home={home}
        switchedFor={switchedFor(typed, read?.addresses ?? [], backend)}
        kind={typed.kind}
        backend={backend}
        sendsCookies={typed.sendsCookies}
        asksOthers={typed.asksOthers}
        onChange={(part) => change(part)}
      />
      <div className={styles.fields}>
        {typed.kind === 'site' ? (
          <>
            <label>
              {say('crawl.maxPages')}
              <Input
                type="number"
                min={1}
                max={mostPages[home]}
                value={Number.isNaN(typed.maxPages) ? '' : typed.maxPages}
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
          <Input value={typed.exclude} maxLength={200} onChange={({ target }) => change({ exclude: target.value })} />
        </label>
      </div>
      {home === 'browser' && typed.kind === 'site' ? (
        <SearchesField searches={typed.searches} onSearches={(searches) => change({ searches })} />
      ) : null}
      {fault === undefined ? null : (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      )}
      <Button
        type="submit"
        kind="primary"
        disabled={(home === 'browser' && isBusy) || (typed.kind === 'list' && read === undefined)}
      >
        {say('crawl.begin')}
      </Button>
      {home === 'browser' && isBusy ? <p className="soft">{say('crawl.busy')}</p> : null}
    </form>
  );
}
