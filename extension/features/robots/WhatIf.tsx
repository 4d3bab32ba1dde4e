import { type ReactNode, useState } from 'react';

import { parseUrl } from '#shared/kernel/url.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';
import { useWords } from '#extension/ui/Language.tsx';

import { CrawlerVerdict } from './CrawlerVerdict.tsx';
import { crawlers } from './crawlers.ts';
import { Input, TextArea } from '#extension/ui/Field.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

interface WhatIfProps {
  readonly content: string;
  readonly pageUrl: string;
}

/** Tries another address, another crawler or other rules against robots.txt. Nothing is sent or kept. */
export function WhatIf({ content, pageUrl }: WhatIfProps): ReactNode {
  const { text } = useWords();
  const [rules, setRules] = useState<string>();
  const [address, setAddress] = useState<string>();
  const [crawler, setCrawler] = useState('Googlebot');
  const url = parseUrl(address ?? pageUrl, pageUrl)?.href;
  return (
    <details>
      <summary>{text('whatIf')}</summary>
      <label className={layoutStyles.stacked}>
        <span>{text('address')}</span>
        <Input
          type="text"
          spellCheck={false}
          value={address ?? new URL(pageUrl).pathname}
          onChange={({ target }) => setAddress(target.value)}
        />
      </label>
      <label className={layoutStyles.stacked}>
        <span>{text('crawler')}</span>
        <Input
          type="text"
          list="crawlers"
          spellCheck={false}
          value={crawler}
          onChange={({ target }) => setCrawler(target.value)}
        />
        <datalist id="crawlers">
          {crawlers.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </label>
      <label className={layoutStyles.stacked}>
        <span>robots.txt</span>
        <TextArea
          rows={8}
          spellCheck={false}
          value={rules ?? content}
          onChange={({ target }) => setRules(target.value)}
        />
      </label>
      <output>
        {url === undefined ? (
          text('notAnAddress')
        ) : (
          <CrawlerVerdict crawler={crawler} verdict={crawlerAccess(parseRobots(rules ?? content), crawler, url)} />
        )}
      </output>
    </details>
  );
}
