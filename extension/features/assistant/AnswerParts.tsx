import type { ReactNode } from 'react';

import type { AnswerPart } from '#shared/chat/check-answer.ts';
import type { ToolRow } from '#shared/chat/tool-answer.ts';

import { RowLink } from './RowLink.tsx';
import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface AnswerPartsProps {
  readonly parts: readonly AnswerPart[];
  /** By ref. */
  readonly rows: ReadonlyMap<string, ToolRow>;
}

/** A line or cell of an answer, always as text. */
export function AnswerParts({ parts, rows }: AnswerPartsProps): ReactNode {
  return parts.map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key
    <Part key={index} part={part} rows={rows} />
  ));
}

interface PartProps {
  readonly part: AnswerPart;
  readonly rows: ReadonlyMap<string, ToolRow>;
}

function Part({ part, rows }: PartProps): ReactNode {
  const say = useSay();
  switch (part.kind) {
    case 'text':
      return part.text;
    case 'struck':
      return (
        <del className={styles.struck} title={say('struck')}>
          {part.text}
        </del>
      );
    case 'figure': {
      const row = part.ref === null ? undefined : rows.get(part.ref);
      return row ? (
        <RowLink row={row} title={say('standsIn', { row: nameOf(row) })} className={styles.figure}>
          {part.text}
        </RowLink>
      ) : (
        part.text
      );
    }
    case 'citation': {
      const row = rows.get(part.ref);
      return row ? (
        <RowLink row={row} title={say('standsIn', { row: nameOf(row) })} className={styles.citation}>
          {part.ref.slice(1)}
        </RowLink>
      ) : null;
    }
  }
}

/** What a row is about, as a person would name it. */
function nameOf({ id, values }: ToolRow): string {
  const { day, domain, keyword, query, rule, title, update, url } = values;
  const name = [keyword ?? query ?? url ?? update ?? rule ?? title ?? domain, day].filter(
    (each) => typeof each === 'string',
  );
  return name.length > 0 ? name.join(', ') : id;
}
