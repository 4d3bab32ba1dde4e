import type { MetricPlace } from '../../metrics/keyword-metric.ts';
import { locationCode } from '../dataforseo/location-code.ts';

/** Criterion ids of languages. https://developers.google.com/google-ads/api/data/codes-formats#languages (2026-12) */
const languages: Readonly<Record<string, number>> = {
  en: 1000,
  de: 1001,
  fr: 1002,
  es: 1003,
  it: 1004,
  ja: 1005,
  da: 1009,
  nl: 1010,
  fi: 1011,
  ko: 1012,
  no: 1013,
  pt: 1014,
  sv: 1015,
  zh: 1017,
  ar: 1019,
  bg: 1020,
  cs: 1021,
  el: 1022,
  hi: 1023,
  hu: 1024,
  id: 1025,
  is: 1026,
  he: 1027,
  lv: 1028,
  lt: 1029,
  pl: 1030,
  ru: 1031,
  ro: 1032,
  sk: 1033,
  sl: 1034,
  sr: 1035,
  uk: 1036,
  tr: 1037,
  ca: 1038,
  hr: 1039,
  vi: 1040,
  ur: 1041,
  et: 1043,
  th: 1044,
};

export interface AdsPlace {
  /** What the request says. */
  readonly body: object;
  /** Where the numbers are of, then: a language that Google Ads does not tell apart is none. */
  readonly place: MetricPlace;
}

/** Undefined for a country that is none. */
export function adsPlace({ country, language }: MetricPlace): AdsPlace | undefined {
  const location = country === null ? undefined : locationCode(country);
  if (country !== null && location === undefined) return undefined;
  const spoken = language === null ? undefined : languages[language];
  return {
    body: {
      keywordPlanNetwork: 'GOOGLE_SEARCH',
      ...(location !== undefined && { geoTargetConstants: [`geoTargetConstants/${location}`] }),
      ...(spoken !== undefined && { language: `languageConstants/${spoken}` }),
    },
    place: { country, language: spoken === undefined ? null : language, device: null },
  };
}
