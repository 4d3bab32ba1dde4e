import type { ReactNode } from 'react';

import { findHelpPlace } from '#shared/help/find-help-place.ts';
import { type HelpInline, readInline } from '#shared/help/read-inline.ts';

interface HelpLineProps {
  readonly line: string;
  readonly page: string;
}

/** A line with its marks. A link that leads to no page of the help stays as its words. */
export function HelpLine({ line, page }: HelpLineProps): ReactNode {
  return readInline(line).map((run, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Run key={index} run={run} page={page} />
  ));
}

function Run({ page, run }: { readonly page: string; readonly run: HelpInline }): ReactNode {
  switch (run.kind) {
    case 'text':
      return run.text;
    case 'code':
      return <code>{run.text}</code>;
    case 'strong':
      return <strong>{run.text}</strong>;
    case 'emphasis':
      return <em>{run.text}</em>;
    case 'link': {
      if (run.href.startsWith('https://')) {
        return (
          <a href={run.href} target="_blank" rel="noreferrer">
            {run.text}
          </a>
        );
      }
      const place = findHelpPlace(run.href, page);
      return place === null ? run.text : <a href={place}>{run.text}</a>;
    }
  }
}
