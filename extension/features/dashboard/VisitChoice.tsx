import type { ReactNode } from 'react';

import type { StoredSnapshot } from '#extension/platform/storage/database-schema.ts';
import { Select } from '#extension/ui/Field.tsx';
import { useWords } from '#extension/ui/Language.tsx';

interface VisitChoiceProps {
  readonly label: string;
  /** Oldest first. */
  readonly visits: readonly StoredSnapshot[];
  readonly chosen: StoredSnapshot;
  readonly onChoose: (id: string) => void;
}

/** A choice of one results page by its time, the newest at the top. */
export function VisitChoice({ chosen, label, onChoose, visits }: VisitChoiceProps): ReactNode {
  const { time } = useWords();
  return (
    <label>
      <span className="soft">{label}</span>
      <Select value={chosen.id} onChange={({ target }) => onChoose(target.value)}>
        {visits.toReversed().map(({ id, seenAt }) => (
          <option key={id} value={id}>
            {time(seenAt)}
          </option>
        ))}
      </Select>
    </label>
  );
}
