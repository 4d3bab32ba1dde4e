import { type ReactNode, useEffect, useState } from 'react';

import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { readSitemapAddresses } from '#extension/platform/crawl/read-sitemap-addresses.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { readAddress } from '#shared/crawl/read-address.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select, TextArea } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { topPages } from '#shared/search-console/top-pages.ts';
import { loadTopPages } from '#extension/session/load-top-pages.ts';
import type { SiteProjectName } from '#extension/platform/messages/keyword-messages.ts';

import { maxListAddresses } from '#shared/api/endpoints/crawls.ts';
import type { ReadList } from './read-list.ts';
import { resultAddresses } from './result-addresses.ts';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface ListFieldProps {
  /** Sites of the workspace that a backend knows. */
  readonly projects: readonly SiteProjectName[];
  readonly text: string;
  /** What was read of the text; undefined while it is read. */
  readonly list: ReadList | undefined;
  readonly onText: (text: string) => void;
}

const offeredPages = 20;
const most = maxListAddresses;
/** Chromium edits a text in place line by line, which takes it minutes for 20,000 lines; to set it as a whole is quick. */
const longPaste = 20_000;

/** Addresses to audit: pasted, out of a sitemap, or those of a results page. */
export function ListField({ list, onText, projects, text }: ListFieldProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const [sitemap, setSitemap] = useState('');
  const [found, setFound] = useState<number>();
  const [fault, setFault] = useState<string>();
  const [pages, setPages] = useState<readonly StoredSnapshot[]>([]);
  useEffect(() => {
    void loadNewestSnapshots(offeredPages).then(setPages);
  }, []);
  const take = (addresses: readonly string[]): void => {
    setFound(addresses.length);
    if (addresses.length > 0) onText(addresses.join('\n'));
  };
  const readSitemap = (): void => {
    const address = readAddress(sitemap);
    setFault(address.ok ? undefined : say(`crawl.invalid.${address.failure}`));
    if (!address.ok) return;
    const start = address.value;
    void requestOrigins(crawlOrigins({ start, scope: 'host' }))
      .catch(() => false)
      .then(async (isGranted) => take(isGranted ? await readSitemapAddresses(start, most) : []));
  };
  const readSearched = async (projectId: string): Promise<void> => {
    const read = await loadTopPages(projectId);
    setFault(read.ok ? undefined : say('crawl.list.searched.failed', { reason: read.failure }));
    if (read.ok) take(read.value);
  };
  const readExport = async (file: File | undefined): Promise<void> => {
    if (!file) return;
    // Its parser is loaded with the first file.
    const { readPageSearchesCsv } = await import('#shared/search-console/read-page-searches-csv.ts');
    const read = readPageSearchesCsv(await file.text());
    setFault(read.ok ? undefined : say('crawl.searches.fault'));
    if (read.ok) take(topPages(read.value));
  };
  const choose = (id: string): void => {
    const page = pages.find((each) => each.id === id);
    if (page) take(resultAddresses(page));
  };
  return (
    <>
      <label className={styles.wide}>
        {say('crawl.list')}
        <TextArea
          rows={8}
          spellCheck={false}
          value={text}
          onChange={({ target }) => onText(target.value)}
          onPaste={(event) => {
            const pasted = event.clipboardData.getData('text');
            if (pasted.length < longPaste) return;
            event.preventDefault();
            const { selectionEnd, selectionStart, value } = event.currentTarget;
            onText(value.slice(0, selectionStart) + pasted + value.slice(selectionEnd));
          }}
        />
      </label>
      <output className="soft">{list === undefined ? say('crawl.list.reading') : <ListCount {...list} />}</output>
      <fieldset className={styles.fields}>
        <legend>{say('crawl.list.from')}</legend>
        <label>
          {say('crawl.list.sitemap')}
          <Input value={sitemap} onChange={({ target }) => setSitemap(target.value)} />
        </label>
        <Button disabled={sitemap.trim() === ''} onClick={readSitemap}>
          {say('crawl.list.read')}
        </Button>
        {pages.length > 0 ? (
          <label>
            {say('crawl.list.serp')}
            <Select value="" onChange={({ target }) => choose(target.value)}>
              <option value="">{say('crawl.list.choose')}</option>
              {pages.map(({ id, seenAt, snapshot }) => (
                <option key={id} value={id}>
                  {snapshot.query ?? snapshot.host}, {time(seenAt)}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        {projects.length > 0 ? (
          <label>
            {say('crawl.list.searched')}
            <Select value="" onChange={({ target }) => void readSearched(target.value)}>
              <option value="">{say('crawl.list.choose')}</option>
              {projects.map(({ domain, id }) => (
                <option key={id} value={id}>
                  {domain}
                </option>
              ))}
            </Select>
          </label>
        ) : null}
        <label>
          {say('crawl.searches')}
          <Input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={({ target }) => void readExport(target.files?.[0])}
          />
        </label>
      </fieldset>
      <output className="soft">
        {fault ?? (found === undefined ? '' : say('crawl.list.found', { count: found }))}
      </output>
    </>
  );
}

function ListCount({ addresses, firstRefused, refused }: ReadList): ReactNode {
  const say = useSay();
  const count = addresses.length;
  return (
    <>
      {say('crawl.list.count', { count })} {count > most ? say('crawl.list.cut', { count: most }) : ''}{' '}
      {firstRefused === undefined
        ? ''
        : say('crawl.list.refused', { count: refused, first: firstRefused.slice(0, 80) })}
    </>
  );
}
