import type { ReactNode } from 'react';

import type { KeyFacts } from '#extension/report-view/key-facts.ts';
import { KnownValue } from '#extension/report-view/KnownValue.tsx';
import { cutWord, pixelBudget } from '#extension/report-view/pixel-budget.ts';
import { serpBoxes } from '#extension/report-view/serp-boxes.ts';
import { usePreviewDevice } from '#extension/session/use-preview-device.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { FittedAddress } from '#extension/ui/FittedAddress.tsx';

import { FactCell } from './FactCell.tsx';
import { FactRow } from './FactRow.tsx';
import styles from './KeyFactList.module.css';

interface KeyFactListProps {
  readonly facts: KeyFacts;
  /** Opens the panel at one of its tabs. */
  readonly onOpen: (tab: string) => void;
}

const mostTypes = 6;

/** The page at a glance: each fact can be copied, says what it counts, and leads to the whole of it. */
export function KeyFactList({ facts, onOpen }: KeyFactListProps): ReactNode {
  const { text, number, locale } = useWords();
  const [device] = usePreviewDevice();
  const { canonical, description, h1, headingCounts, lang, robots, schemaTypes, status, title } = facts;
  const open = (tab: string) => () => onOpen(tab);
  const known = <T,>(fact: { readonly state: string; readonly value?: T }): T | undefined => fact.value;
  return (
    <section aria-label={text('atAGlance')}>
      <dl className={styles.list}>
        <FactRow
          label="title"
          explained="explain.title"
          onOpen={open('overview')}
          copied={known(title)}
          {...measured(known(title), 'title')}
        >
          <KnownValue value={title} isWrong />
        </FactRow>
        <FactRow
          label="description"
          isShort
          explained="explain.description"
          onOpen={open('overview')}
          copied={known(description)}
          {...measured(known(description), 'description')}
        >
          <KnownValue value={description} />
        </FactRow>
        <FactRow label="canonical" explained="explain.canonical" onOpen={open('raw')} copied={known(canonical)}>
          {canonical.state === 'known' ? (
            facts.isCanonicalSelf ? (
              text('canonicalSelf')
            ) : (
              <FittedAddress address={canonical.value} />
            )
          ) : (
            <KnownValue value={canonical} />
          )}
        </FactRow>
        <FactRow label="robots" isShort explained="explain.robots" onOpen={open('robots')} copied={known(robots)}>
          <KnownValue value={robots} absent={text('robotsAbsent')} />
        </FactRow>
        <FactRow
          label="headingLevels"
          isShort
          explained="explain.headings"
          onOpen={open('outline')}
          copied={known(h1)}
          meta={headingText()}
        >
          <KnownValue value={h1} absent={text('h1Absent')} />
        </FactRow>
        <FactRow
          label="schemaTypes"
          isShort
          explained="explain.schema"
          onOpen={open('schema')}
          copied={known(schemaTypes)?.join(', ')}
        >
          {schemaTypes.state === 'known' ? typeList(schemaTypes.value) : <KnownValue value={schemaTypes} />}
        </FactRow>
        <FactRow label="pageAnswer" explained="explain.answer" onOpen={open('raw')}>
          {status.state === 'known' ? number(status.value) : <KnownValue value={status} />}
          {' · '}
          <KnownValue value={lang} absent={text('langAbsent')} />
          {facts.hreflang.state === 'known' ? ` · ${text('hreflangCount', { count: facts.hreflang.value })}` : null}
        </FactRow>
      </dl>
      <dl className={styles.figures}>
        <FactCell
          label="words"
          explained="explain.words"
          {...(facts.wordsHidden === undefined ? {} : { more: text('wordsHidden', { count: facts.wordsHidden }) })}
          value={facts.words}
          onOpen={open('keyword')}
        />
        <FactCell
          label="links.internal"
          explained="explain.internal"
          value={facts.internalLinks}
          onOpen={open('links')}
        />
        <FactCell
          label="links.external"
          explained="explain.external"
          value={facts.externalLinks}
          onOpen={open('links')}
        />
        <FactCell
          label="links.nofollow"
          explained="explain.nofollow"
          value={facts.nofollowLinks}
          onOpen={open('links')}
        />
        <FactCell label="images" explained="explain.images" value={facts.images} onOpen={open('images')} />
        <FactCell
          label="alt.missing"
          explained="explain.withoutAlt"
          value={facts.withoutAlt}
          isWrong={known(facts.withoutAlt) !== undefined && known(facts.withoutAlt) !== 0}
          onOpen={open('images')}
        />
      </dl>
    </section>
  );

  function measured(value: string | undefined, part: 'title' | 'description'): { meta?: string; isOver?: boolean } {
    if (value === undefined) return {};
    const count = [...new Intl.Segmenter(locale).segment(value)].length;
    const length = text('characterCount', { count });
    const box = serpBoxes[device][part];
    const budget = pixelBudget(value, box);
    if (!budget) return { meta: length };
    const width = text(`pixelsOn.${device}`, { px: number(budget.px), budget: number(budget.budgetPx) });
    const cut = cutWord(budget);
    // Its width would fit: beside "cut" the figures would contradict themselves.
    if (cut === 'pixelsCutAtWords')
      return { meta: [length, `${text(device)}: ${text(cut, { count: box.lines })}`].join(' · '), isOver: true };
    return { meta: [length, width, ...(cut ? [text(cut)] : [])].join(' · '), isOver: budget.isCut };
  }

  function headingText(): string | undefined {
    return headingCounts?.map((count, at) => `H${at + 1} ${count === 0 ? '–' : number(count)}`).join(' · ');
  }

  function typeList(types: readonly string[]): string {
    const list = new Intl.ListFormat(locale, { type: 'unit' }).format(types.slice(0, mostTypes));
    return types.length > mostTypes ? `${list} +${number(types.length - mostTypes)}` : list;
  }
}
