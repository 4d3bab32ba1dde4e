import type { ReactNode } from 'react';

import type { CheckBudget } from '#shared/api/endpoints/checks.ts';
import { askBackground } from '#extension/platform/messages/messages.ts';
import type { KeywordRow } from '#extension/platform/storage/keyword-rows.ts';
import { useWords } from '#extension/ui/Language.tsx';
import { Menu, type MenuItem } from '#extension/ui/Menu.tsx';

import { dollars } from './dollars.ts';
import { placeOfUser } from './place-of-user.ts';
import { identityOf } from './identity-of.ts';

interface KeywordMenuProps {
  readonly row: KeywordRow;
  /** What a bought check costs; null where none can be bought. */
  readonly price: CheckBudget['price'];
  readonly onChecked: (failure: string | null) => void;
}

/** What can be done with one keyword. */
export function KeywordMenu({ onChecked, price, row }: KeywordMenuProps): ReactNode {
  const { text, locale } = useWords();
  const { isArchived, isFavourite, keyword } = row;
  const identity = identityOf(row);
  const items: readonly MenuItem[] = [
    ...checkItems(),
    {
      id: 'favourite',
      label: text(isFavourite ? 'kw.favouriteOff' : 'kw.favouriteOn'),
      onSelect: () => void askBackground('changeKeyword', { identity, change: { isFavourite: !isFavourite } }),
    },
    {
      id: 'archive',
      label: text(isArchived ? 'kw.restore' : 'kw.archive'),
      onSelect: () => void askBackground('changeKeyword', { identity, change: { isArchived: !isArchived } }),
    },
    { id: 'untrack', label: text('kw.untrack'), onSelect: () => void askBackground('untrackKeyword', identity) },
  ];
  return <Menu label={text('kw.menuOf', { keyword })} icon="more" items={items} />;

  function checkItems(): MenuItem[] {
    const { remoteId } = row;
    if (!price || remoteId === null || row.engine !== 'google') return [];
    const place = placeOfUser();
    const country = row.country || place.country;
    const maxCostMicros = price.firstTenMicros;
    const label = text('kw.checkNow', { price: dollars(maxCostMicros, locale), place: country.toUpperCase() });
    const onSelect = async (): Promise<void> => {
      const { failure } = await askBackground('checkNow', { domain: row.domain, remoteId, ...place, maxCostMicros });
      onChecked(failure);
    };
    return [{ id: 'check', label, onSelect: () => void onSelect() }];
  }
}
