import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';

import { type AnswerPart, checkAnswer } from '#shared/chat/check-answer.ts';
import { rowsByRef } from '#shared/chat/known-figures.ts';
import type { ToolAnswer, ToolRow } from '#shared/chat/tool-answer.ts';

import { RowLink } from './RowLink.tsx';
import { useSay } from './use-say.ts';
import styles from './assistant.module.css';

interface AnswerTextProps {
  readonly text: string;
  /** Of the whole thread up to here: refs go on through it. */
  readonly answers: readonly ToolAnswer[];
  readonly isWhole: boolean;
  /** `2026-11-30`. */
  readonly day: string;
}

/** What a model wrote, held against the rows: figures and citations lead to theirs, what stands in none is struck out. */
export function AnswerText({ answers, day, isWhole, text }: AnswerTextProps): ReactNode {
  const say = useSay();
  const blocks = useMemo(() => checkAnswer(text, answers, { today: day, isWhole }), [answers, day, isWhole, text]);
  const rows = useMemo(() => rowsByRef(answers), [answers]);
  const hasGrey = isWhole && blocks.some(({ isSourced, kind }) => !isSourced && kind !== 'heading');
  return (
    <div className={styles.answer} data-testid="answer">
      {blocks.map(({ isSourced, kind, parts }, at) => (
        <p
          // The blocks of a text only grow at its end.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          className={clsx(
            kind === 'item' && styles.item,
            kind === 'heading' && styles.heading,
            !isSourced && styles.grey,
          )}
        >
          {parts.map((part, index) => (
            // oxlint-disable-next-line react/no-array-index-key
            <Part key={index} part={part} rows={rows} />
          ))}
        </p>
      ))}
      {hasGrey ? <p className={styles.note}>{say('grey')}</p> : null}
    </div>
  );
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
  const { day, domain, keyword, query, rule, update, url } = values;
  const name = [keyword ?? query ?? url ?? update ?? rule ?? domain, day].filter((each) => typeof each === 'string');
  return name.length > 0 ? name.join(', ') : id;
}
