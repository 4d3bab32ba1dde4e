import type { ReactNode } from 'react';

import type { IgnoredLine } from '#shared/monitors/ignored-line.ts';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { type SayMonitor, useMonitorWords } from './use-monitor-words.ts';

interface IgnoredLinesProps {
  readonly ignored: readonly IgnoredLine[];
  readonly onChange: (kept: readonly IgnoredLine[]) => void;
}

/** What is left out of comparing, and how to hear of it again. */
export function IgnoredLines({ ignored, onChange }: IgnoredLinesProps): ReactNode {
  const say = useMonitorWords();
  if (ignored.length === 0) return null;
  return (
    <div>
      <p>{say('ignored')}</p>
      <ul>
        {ignored.map((each) => (
          <li key={JSON.stringify(each)} className="wrap-anywhere">
            {nameOf(each, say)}{' '}
            <LinkButton
              aria-label={say('heed', { text: wordsOf(each) })}
              onClick={() => onChange(ignored.filter((other) => other !== each))}
            >
              {say('delete')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </div>
  );
}

function nameOf(ignored: IgnoredLine, say: SayMonitor): string {
  const text = wordsOf(ignored);
  if (typeof ignored === 'string') return say('ignoredWords', { text });
  return say('line' in ignored ? 'ignoredLine' : 'ignoredText', { field: say(`field.${ignored.field}`), text });
}

function wordsOf(ignored: IgnoredLine): string {
  if (typeof ignored === 'string') return ignored;
  return 'line' in ignored ? ignored.line : ignored.text;
}
