import { type FormEvent, type ReactNode, useState } from 'react';

import type { Monitor } from '#shared/api/endpoints/monitors.ts';
import type { StatusPage } from '#shared/api/endpoints/status-pages.ts';
import { translate } from '#shared/kernel/translation.ts';
import { nameMonitor } from '#shared/monitors/name-monitor.ts';
import { statusPageTexts } from '#shared/monitors/status-page-texts.data.ts';
import { Button } from '#extension/ui/Button.tsx';
import { CheckList } from '#extension/ui/CheckList.tsx';
import { CopyButton } from '#extension/ui/CopyButton.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import styles from './monitors.module.css';
import { type StatusPageOfSite, useStatusPage } from './use-status-page.ts';
import { useMonitorWords } from './use-monitor-words.ts';

interface StatusPageFormProps {
  readonly projectId: string;
  readonly domain: string;
  /** Where pages of other sites stand beside it. */
  readonly isNamed: boolean;
  /** Of that project. */
  readonly monitors: readonly Monitor[];
}

/** Makes the public page of a site, and shows its link. */
export function StatusPageForm({ domain, isNamed, monitors, projectId }: StatusPageFormProps): ReactNode {
  const sayMonitor = useMonitorWords();
  const language = usePartLanguage('alerts');
  const status = useStatusPage(projectId);
  const { failure, page } = status;
  const uptime = monitors.filter(({ kind }) => kind === 'uptime');
  const [isOpen, setOpen] = useState(false);
  const say: Say = (id, params) => translate(statusPageTexts, language, id, params);
  const titleId = `status-page-${projectId}`;
  const isThere = page !== undefined && page.url !== null;
  return (
    <section className={styles.statusPage} aria-labelledby={titleId}>
      <h3 id={titleId}>
        {say('status.title')}
        {isNamed ? <span className="soft"> {domain}</span> : null}
      </h3>
      <p className="soft">{isThere ? say('status.there', { count: page.monitorIds.length }) : say('status.what')}</p>
      {failure === null ? null : <p role="alert">{sayMonitor('failed', { reason: failure })}</p>}
      {page && page.url !== null ? <PageLink page={page} url={page.url} status={status} say={say} /> : null}
      {uptime.length === 0 ? <p>{say('status.none')}</p> : null}
      {page && uptime.length > 0 ? (
        <>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say(isOpen ? 'status.close' : isThere ? 'status.edit' : 'status.offer')}
          </Button>
          {isOpen ? (
            <StatusForm key={page.url} page={page} uptime={uptime} domain={domain} status={status} say={say} />
          ) : null}
        </>
      ) : null}
    </section>
  );
}

type Say = (id: keyof typeof statusPageTexts, params?: Readonly<Record<string, number>>) => string;

interface PageLinkProps {
  readonly page: StatusPage;
  readonly url: string;
  readonly status: StatusPageOfSite;
  readonly say: Say;
}

function PageLink({ page, say, status, url }: PageLinkProps): ReactNode {
  const { locale, monitorIds, title } = page;
  return (
    <p className="wrap-anywhere">
      {say('status.link')}{' '}
      <a href={url} target="_blank" rel="noreferrer">
        {url}
      </a>{' '}
      <CopyButton label={say('status.copy')} value={url} />{' '}
      <LinkButton
        title={say('status.renewWhat')}
        onClick={() => void status.save({ title, monitorIds, locale, renewsLink: true })}
      >
        {say('status.renew')}
      </LinkButton>{' '}
      <LinkButton title={say('status.renewWhat')} onClick={() => void status.end()}>
        {say('status.end')}
      </LinkButton>
    </p>
  );
}

interface StatusFormProps {
  readonly page: StatusPage;
  readonly uptime: readonly Monitor[];
  readonly domain: string;
  readonly status: StatusPageOfSite;
  readonly say: Say;
}

function StatusForm({ domain, page, say, status, uptime }: StatusFormProps): ReactNode {
  const { locale } = useWords();
  const isNew = page.url === null;
  const [title, setTitle] = useState(isNew ? domain : page.title);
  const [chosen, setChosen] = useState<readonly string[]>(isNew ? uptime.map(({ id }) => id) : page.monitorIds);
  const shown = uptime.filter(({ id }) => chosen.includes(id)).map(({ id }) => id);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void status.save({ title, monitorIds: shown, locale });
  };
  return (
    <form className={styles.form} aria-label={say('status.title')} onSubmit={save}>
      <Input
        required
        maxLength={100}
        aria-label={say('status.name')}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      <fieldset className={styles.channel}>
        <legend>{say('status.choose')}</legend>
        <CheckList
          items={uptime.map((monitor) => ({ id: monitor.id, name: nameMonitor(monitor) }))}
          chosen={chosen}
          className={styles.channel}
          onChoose={setChosen}
        />
      </fieldset>
      <Button type="submit" disabled={shown.length === 0}>
        {say(isNew ? 'status.make' : 'status.save')}
      </Button>
    </form>
  );
}
