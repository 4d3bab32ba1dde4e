import type { ReactNode } from 'react';

interface CheckListProps {
  readonly items: readonly { readonly id: string; readonly name: string }[];
  readonly chosen: readonly string[];
  /** Of each line. */
  readonly className?: string | undefined;
  readonly onChoose: (ids: readonly string[]) => void;
}

/** A box for each item, any number of them checked. */
export function CheckList({ chosen, className, items, onChoose }: CheckListProps): ReactNode {
  return items.map(({ id, name }) => (
    <label key={id} className={className}>
      <input
        type="checkbox"
        checked={chosen.includes(id)}
        onChange={({ target: { checked } }) =>
          onChoose(checked ? [...chosen, id] : chosen.filter((each) => each !== id))
        }
      />{' '}
      <span className="wrap-anywhere">{name}</span>
    </label>
  ));
}
