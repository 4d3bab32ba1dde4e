import { useMemo } from 'react';

import type { MessageParams } from '#shared/kernel/message.ts';
import { translate } from '#shared/kernel/translation.ts';
import { marketTexts } from '#shared/research/marketplace/market-texts.data.ts';
import { usePartLanguage } from '#extension/ui/Language.tsx';

export interface MarketWords {
  readonly say: (id: keyof typeof marketTexts, params?: MessageParams) => string;
  /** `2026-11-21` in words. */
  readonly day: (day: string) => string;
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** A change of a share in hundredths, with its sign. */
  readonly points: (change: number) => string;
  /** In the currency's own form; a bare number where the page names none. */
  readonly money: (price: number, currency: string | null) => string;
}

/** Words and numbers of this section in the language in force. */
export function useMarketWords(): MarketWords {
  const language = usePartLanguage('research');
  return useMemo(() => {
    const { locale } = language;
    const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
    const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
    const signed = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
    const numbers = new Intl.NumberFormat(locale);
    return {
      number: (value) => numbers.format(value),
      say: (id, params) => translate(marketTexts, language, id, params),
      day: (day) => days.format(new Date(`${day}T00:00:00Z`)),
      points: (change) => signed.format(change * 100),
      percent: (share) => percents.format(share),
      money: (price, currency) =>
        new Intl.NumberFormat(locale, currency === null ? {} : { style: 'currency', currency }).format(price),
    };
  }, [language]);
}
