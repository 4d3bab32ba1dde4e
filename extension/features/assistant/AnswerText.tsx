import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';

import { type AnswerBlock, checkAnswer } from '#shared/chat/check-answer.ts';
import { rowsByRef } from '#shared/chat/known-figures.ts';
import type { ToolAnswer } from '#shared/chat/tool-answer.ts';

import { AnswerParts } from './AnswerParts.tsx';
import { AnswerTable } from './AnswerTable.tsx';
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
  const hasGrey = isWhole && blocks.some((block) => isGrey(block));
  const runs = useMemo(() => runsOf(blocks), [blocks]);
  return (
    <div className={styles.answer} data-testid="answer">
      {runs.map((run, at) => {
        const [{ kind, parts }] = run;
        // The blocks of a text only grow at its end.
        // oxlint-disable-next-line react/no-array-index-key
        if (isOfTable(run[0])) return <AnswerTable key={at} blocks={run} rows={rows} />;
        return (
          <p
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            className={clsx(
              kind === 'item' && styles.item,
              kind === 'heading' && styles.heading,
              isGrey(run[0]) && styles.grey,
            )}
          >
            <AnswerParts parts={parts} rows={rows} />
          </p>
        );
      })}
      {hasGrey ? <p className={styles.note}>{say('grey')}</p> : null}
    </div>
  );
}

/** Whether no row stands behind it; what heads something need not say a thing by itself. */
function isGrey({ isSourced, kind }: AnswerBlock): boolean {
  return !isSourced && kind !== 'heading' && kind !== 'head';
}

function isOfTable({ kind }: AnswerBlock): boolean {
  return kind === 'head' || kind === 'row';
}

/** Each block by itself, rows of one table together. */
function runsOf(blocks: readonly AnswerBlock[]): readonly (readonly [AnswerBlock, ...AnswerBlock[]])[] {
  const runs: [AnswerBlock, ...AnswerBlock[]][] = [];
  for (const block of blocks) {
    const last = runs.at(-1);
    if (last && isOfTable(last[0]) && block.kind === 'row') last.push(block);
    else runs.push([block]);
  }
  return runs;
}
