import { parseUrl } from '#shared/kernel/url.ts';

/** What the text of a property must look like. */
export type ValueKind = 'url' | 'date' | 'duration' | 'currency' | 'number' | 'boolean' | 'thing';

/** Properties whose values Google reads as something else than text, whatever the type that carries them. */
const kinds: Readonly<Record<ValueKind, string>> = {
  url: `url image logo thumbnailUrl contentUrl embedUrl sameAs license acquireLicensePage merchantReturnLink usageInfo
    mainEntityOfPage item`,
  date: `datePublished dateModified dateCreated uploadDate datePosted validThrough validFrom startDate endDate
    previousStartDate priceValidUntil expires foundingDate`,
  duration: 'duration prepTime cookTime totalTime performTime',
  currency: 'priceCurrency currency',
  number: `price lowPrice highPrice minPrice maxPrice ratingCount reviewCount offerCount startOffset endOffset
    answerCount upvoteCount commentCount userInteractionCount`,
  boolean: 'isAccessibleForFree isLiveBroadcast directApply',
  thing: 'itemListElement offers aggregateRating reviewRating',
};

const kindByProperty: ReadonlyMap<string, ValueKind> = new Map(
  Object.entries(kinds).flatMap(([kind, properties]) =>
    properties.split(/\s+/).map((property): [string, ValueKind] => [property, asKind(kind)]),
  ),
);

/** undefined where any text will do. */
export function kindOf(property: string): ValueKind | undefined {
  return kindByProperty.get(property);
}

/** Whether a plain value is of the kind. Addresses may be relative; `data:`, `javascript:` and `about:` name nothing. */
export function isOfKind(value: string | number | boolean, kind: ValueKind): boolean {
  const text = String(value).trim();
  switch (kind) {
    case 'url':
      return isAddress(text);
    case 'date':
      return isIsoDate(text);
    case 'duration':
      return isoDuration.test(text) && /\d/.test(text);
    case 'currency':
      return currencyCodes.has(text);
    case 'number':
      return typeof value === 'number' || /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text);
    case 'boolean':
      return typeof value === 'boolean' || /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(text);
    case 'thing':
      return false;
  }
}

/** ISO 8601 §5.5: weeks, or years to seconds with the last one in decimals. */
const isoDuration =
  /^P(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;

const isoDate =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:[T ](\d{2})(?::?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?\s?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** ISO 4217 codes that the host's `Intl` knows. */
const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isIsoDate(text: string): boolean {
  const [, , month = '01', day = '01', hour = '00', minute = '00'] = isoDate.exec(text) ?? [];
  if (!isoDate.test(text)) return false;
  return (
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(hour) <= 24 &&
    Number(minute) <= 59
  );
}

function isAddress(text: string): boolean {
  if (text === '' || /\s/.test(text) || /^(?:data|javascript|about|file|blob):/i.test(text)) return false;
  return parseUrl(text, 'https://relative.example/') !== undefined;
}

/** Safe: called with the keys of `kinds` alone, which `ValueKind` lists. */
function asKind(key: string): ValueKind {
  return key as ValueKind;
}
