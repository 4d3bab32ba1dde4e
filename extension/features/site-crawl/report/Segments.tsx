import { type FormEvent, type ReactNode, useEffect, useState } from 'react';

import {
  loadSegments,
  type PageFilter,
  type PageSegment,
  removeSegment,
  saveSegment,
} from '#extension/platform/storage/crawl-segments.ts';
import { Button } from '#extension/ui/Button.tsx';
import { Input } from '#extension/ui/Field.tsx';
import { LinkButton } from '#extension/ui/LinkButton.tsx';

import { useSay } from '../use-say.ts';
import styles from '../site-crawl.module.css';

interface SegmentsProps {
  /** The one in force, which can be saved. */
  readonly filter: PageFilter;
  readonly onFilter: (filter: PageFilter) => void;
}

/** Filters that were given a name, to be used in any report. */
export function Segments({ filter, onFilter }: SegmentsProps): ReactNode {
  const say = useSay();
  const [segments, setSegments] = useState<readonly PageSegment[]>([]);
  const [name, setName] = useState('');
  useEffect(() => {
    void loadSegments().then(setSegments);
  }, []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    void saveSegment({ name: name.trim(), filter }).then((kept) => {
      setSegments(kept);
      setName('');
    });
  };
  return (
    <details className={styles.segments}>
      <summary>{say('crawl.segments', { count: segments.length })}</summary>
      {segments.length > 0 ? (
        <ul aria-label={say('crawl.segments.list')}>
          {segments.map((segment) => (
            <li key={segment.name}>
              <LinkButton onClick={() => onFilter(segment.filter)}>{segment.name}</LinkButton>{' '}
              <LinkButton
                aria-label={say('crawl.segments.remove', { name: segment.name })}
                onClick={() => void removeSegment(segment.name).then(setSegments)}
              >
                {say('crawl.delete')}
              </LinkButton>
            </li>
          ))}
        </ul>
      ) : null}
      <form className={styles.filters} onSubmit={save}>
        <Input
          aria-label={say('crawl.segments.name')}
          placeholder={say('crawl.segments.name')}
          maxLength={60}
          required
          pattern=".*\S.*"
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <Button type="submit">{say('crawl.segments.save')}</Button>
      </form>
    </details>
  );
}
