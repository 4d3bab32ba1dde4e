import type { ReactNode } from 'react';

import { type Translation, translate } from '#shared/kernel/translation.ts';
import { topicTexts } from '#shared/research/clusters/topic-texts.data.ts';
import { PositionCell } from '#extension/keyword-view/PositionCell.tsx';
import { ScrollBox } from '#extension/keyword-view/ScrollBox.tsx';
import { pathOf } from '#extension/keyword-view/path-of.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';
import { Table } from '#extension/ui/Table.tsx';

import type { TopicMember } from './read-topics.ts';
import styles from './topics.module.css';

interface TopicMembersProps {
  /** Name of the table for those who don't see it. */
  readonly label: string;
  readonly members: readonly TopicMember[];
  /** They belong together: how much they have in common is said. */
  readonly isTopic?: boolean;
}

/** Keywords of a topic with what is known of each. */
export function TopicMembers({ isTopic = false, label, members }: TopicMembersProps): ReactNode {
  const language = usePartLanguage('research');
  const say = (id: keyof typeof topicTexts): string => translate(topicTexts, language, id);
  const number = new Intl.NumberFormat(language.locale, { maximumFractionDigits: 0 });
  return (
    <ScrollBox label={label}>
      <Table>
        <thead>
          <tr>
            <th scope="col">{say('topics.keyword')}</th>
            <th scope="col" className="number">
              {say('topics.position')}
            </th>
            <th scope="col">{say('topics.page')}</th>
            <th scope="col" className="number" title={say('topics.strengthExplained')}>
              {say('topics.strength')}
            </th>
            {isTopic ? (
              <th scope="col" className="number">
                {say('topics.similarity')}
              </th>
            ) : null}
          </tr>
        </thead>
        <tbody>
          {members.map((member) => {
            const { row, strength } = member;
            const url = row.rank?.url ?? null;
            return (
              <tr key={row.key}>
                <th scope="row" dir="auto" className={styles.keyword}>
                  {row.keyword}
                </th>
                <PositionCell rank={row.rank} isShort />
                <td>
                  {url === null ? (
                    '–'
                  ) : (
                    <a className={styles.page} href={url} target="_blank" rel="noreferrer" title={url}>
                      {pathOf(url)}
                    </a>
                  )}
                </td>
                <td className="number">{strength === null ? '–' : number.format(strength)}</td>
                {isTopic ? (
                  <td className="number">
                    <Similarity member={member} language={language} />
                  </td>
                ) : null}
              </tr>
            );
          })}
        </tbody>
      </Table>
    </ScrollBox>
  );
}

function Similarity({
  language,
  member: { basis, similarity },
}: {
  readonly member: TopicMember;
  readonly language: Translation;
}): ReactNode {
  if (basis === 'results') {
    return new Intl.NumberFormat(language.locale, { style: 'percent', maximumFractionDigits: 0 }).format(similarity);
  }
  return (
    <span className="soft" title={translate(topicTexts, language, 'topics.byWordsExplained')}>
      {translate(topicTexts, language, 'topics.byWords')}
    </span>
  );
}
