import { type ReactNode, useEffect, useState } from 'react';

import { requestOrigins } from '#extension/platform/browser/serp-scripts.ts';
import { readSitemapAddresses } from '#extension/platform/crawl/read-sitemap-addresses.ts';
import { crawlOrigins } from '#extension/platform/crawl/crawl-origins.ts';
import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { loadNewestSnapshots } from '#extension/platform/storage/serp-store.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input, Select, TextArea } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

import { mostPages, readAddresses } from './crawl-plan.ts';
import { resultAddresses } from './result-addresses.ts';
import styles from './site-crawl.module.css';
import { useSay } from './use-say.ts';

interface ListFieldProps {
  readonly list: string;
  readonly onList: (list: string) => void;
}

const offeredPages = 20;

/** Addresses to audit: pasted, out of a sitemap, or those of a results page. */
export function ListField({ list, onList }: ListFieldProps): ReactNode {
  const say = useSay();
  const { time } = useWords();
  const [sitemap, setSitemap] = useState('');
  const [found, setFound] = useState<number>();
  const [pages, setPages] = useState<readonly StoredSnapshot[]>([]);
  useEffect(() => {
    void loadNewestSnapshots(offeredPages).then(setPages);
  }, []);
  const count = readAddresses(list).length;
  const take = (addresses: readonly string[]): void => {
    setFound(addresses.length);
    if (addresses.length > 0) onList(addresses.join('\n'));
  };
  const readSitemap = (): void => {
    const [start] = readAddresses(sitemap);
    if (start === undefined) {
      setFound(0);
      return;
    }
    void requestOrigins(crawlOrigins({ start, scope: 'host' }))
      .catch(() => false)
      .then(async (isGranted) => take(isGranted ? await readSitemapAddresses(start, mostPages) : []));
  };
  const choose = (id: string): void => {
    const page = pages.find((each) => each.id === id);
    if (page) take(resultAddresses(page));
  };
  return (
    <>
      <label className={styles.wide}>
        {say('crawl.list')}
        <TextArea rows={8} spellCheck={false} value={list} onChange={({ target }) => onList(target.value)} />
      </label>
      <p className="soft">
        {say('crawl.list.count', { count })} {count > mostPages ? say('crawl.list.cut', { count: mostPages }) : ''}
      </p>
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
      </fieldset>
      <output className="soft">{found === undefined ? '' : say('crawl.list.found', { count: found })}</output>
    </>
  );
}
