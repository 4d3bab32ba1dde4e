import type { ReactNode } from 'react';

import type { RobotsTxtFacts } from '#shared/robots/robots-txt-facts.ts';
import type { Input } from '#shared/audit/facts/input.ts';
import { crawlerAccess } from '#shared/robots/crawler-access.ts';
import { parseRobots } from '#shared/robots/parse-robots.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { MissingInput } from '#extension/ui/MissingInput.tsx';

import { CrawlerVerdict } from './CrawlerVerdict.tsx';
import { crawlers } from './crawlers.ts';
import { WhatIf } from './WhatIf.tsx';
import { Facts } from '#extension/ui/Facts.tsx';
import layoutStyles from '#extension/ui/layout.module.css';

const shownCharacters = 20_000;

interface RobotsFileProps {
  readonly file: Input<RobotsTxtFacts>;
  readonly pageUrl: string;
}

/** What robots.txt says of this page, which line decides, and the file itself. */
export function RobotsFile({ file, pageUrl }: RobotsFileProps): ReactNode {
  const { text, number } = useWords();
  return (
    <section aria-labelledby="robots-file">
      <h2 id="robots-file">robots.txt</h2>
      {file.state === 'missing' ? (
        <MissingInput input={file} />
      ) : (
        <>
          {file.value.status === 200 ? <CrawlerVerdicts content={file.value.text} pageUrl={pageUrl} /> : null}
          <Facts>
            <div>
              <dt>{text('address')}</dt>
              <dd>
                <a href={file.value.url} target="_blank" rel="noreferrer">
                  {file.value.url}
                </a>
              </dd>
            </div>
            <div>
              <dt>{text('status')}</dt>
              <dd>{number(file.value.status)}</dd>
            </div>
            <div>
              <dt>{text('contentType')}</dt>
              <dd>{file.value.contentType ?? text('none')}</dd>
            </div>
          </Facts>
          {file.value.status === 200 ? (
            <>
              <WhatIf content={file.value.text} pageUrl={pageUrl} />
              <pre className={layoutStyles.fileText}>{file.value.text.slice(0, shownCharacters)}</pre>
            </>
          ) : null}
        </>
      )}
    </section>
  );
}

function CrawlerVerdicts({ content, pageUrl }: { readonly content: string; readonly pageUrl: string }): ReactNode {
  const robots = parseRobots(content);
  return (
    <ul className={layoutStyles.plainList}>
      {crawlers.map((crawler) => (
        <li key={crawler}>
          <CrawlerVerdict crawler={crawler} verdict={crawlerAccess(robots, crawler, pageUrl)} />
        </li>
      ))}
    </ul>
  );
}
