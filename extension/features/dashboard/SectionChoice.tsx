import { type ReactNode, useId, useRef } from 'react';

import type { Section } from '#shared/kernel/dashboard-address.ts';
import { translate } from '#shared/kernel/translation.ts';
import { Select } from '#extension/ui/Field.tsx';
import { usePartLanguage, useWords } from '#extension/ui/Language.tsx';
import { TabBar } from '#extension/ui/TabBar.tsx';
import { useContentWidthPx } from '#extension/ui/use-content-width.ts';

import { dashboardTexts } from './dashboard-texts.data.ts';
import { groupSections, type SectionGroup } from './section-groups.ts';
import { useSectionNames } from './use-section-names.ts';
import styles from './dashboard.module.css';

interface SectionChoiceProps {
  readonly offered: readonly Section[];
  readonly section: Section;
  readonly onSection: (section: Section) => void;
  /** What the section shows. */
  readonly children: ReactNode;
}

/** With less the tabs would take more than two rows. */
const leastRem = 44;

/** The sections by what they are about, above the one that is shown: as tabs, and as a list to choose from where these would fill the screen. */
export function SectionChoice({ children, offered, onSection, section }: SectionChoiceProps): ReactNode {
  const { text } = useWords();
  const language = usePartLanguage('alerts');
  const nameOf = useSectionNames();
  const selectId = useId();
  const choice = useRef<HTMLDivElement>(null);
  const widthPx = useContentWidthPx(choice);
  const isWide = widthPx >= leastRem * parseFloat(getComputedStyle(document.documentElement).fontSize);
  const groups = groupSections(offered);
  const nameOfGroup = (id: SectionGroup): string => translate(dashboardTexts, language, `dashboard.group.${id}`);
  return (
    <>
      <div ref={choice}>
        {isWide ? (
          <TabBar
            label={text('sections')}
            tabs={groups.flatMap(({ id, sections }) =>
              sections.map((each) => ({ id: each, label: nameOf(each), group: id, groupName: nameOfGroup(id) })),
            )}
            selectedId={section}
            onSelect={onSection}
            contentId="section"
          />
        ) : (
          <div className={styles.sectionChoice}>
            <label htmlFor={selectId}>{translate(dashboardTexts, language, 'dashboard.section')}</label>
            <Select
              id={selectId}
              value={section}
              onChange={({ target }) => onSection(offered.find((each) => each === target.value) ?? 'keywords')}
            >
              {groups.map(({ id, sections }) => (
                <optgroup key={id} label={nameOfGroup(id)}>
                  {sections.map((each) => (
                    <option key={each} value={each}>
                      {nameOf(each)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </Select>
          </div>
        )}
      </div>
      {/* One element for both: what is typed in a section outlives a window that is made narrow. */}
      <div
        id="section"
        className={styles.section}
        {...(isWide
          ? { role: 'tabpanel', 'aria-labelledby': `tab-${section}` }
          : { role: 'region', 'aria-label': nameOf(section) })}
      >
        {children}
      </div>
    </>
  );
}
