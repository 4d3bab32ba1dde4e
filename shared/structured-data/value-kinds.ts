import { parseUrl } from '#shared/kernel/url.ts';

/** What the text of a property must look like. */
export type ValueKind =
  | 'url'
  | 'date'
  | 'time'
  | 'duration'
  | 'currency'
  | 'number'
  | 'amount'
  | 'coordinate'
  | 'rating'
  | 'gtin'
  | 'enumeration'
  | 'boolean'
  | 'thing';

/** Properties whose values Google reads as something else than text, whatever the type that carries them. */
const kinds: Readonly<Record<ValueKind, string>> = {
  url: `url image logo thumbnailUrl contentUrl embedUrl sameAs license acquireLicensePage merchantReturnLink usageInfo
    mainEntityOfPage item`,
  date: `datePublished dateModified dateCreated uploadDate datePosted validThrough validFrom startDate endDate
    previousStartDate priceValidUntil expires foundingDate doorTime availabilityStarts availabilityEnds lastReviewed
    dateDeleted`,
  time: 'opens closes',
  duration: 'duration prepTime cookTime totalTime performTime',
  currency: 'priceCurrency currency',
  number: 'upvoteCount',
  amount: `price lowPrice highPrice minPrice maxPrice ratingCount reviewCount offerCount startOffset endOffset
    answerCount commentCount userInteractionCount`,
  coordinate: 'latitude longitude',
  rating: 'ratingValue bestRating worstRating',
  gtin: 'gtin gtin8 gtin12 gtin13 gtin14',
  enumeration: `availability itemCondition eventStatus eventAttendanceMode variesBy employmentType jobLocationType
    dayOfWeek returnPolicyCategory`,
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

/**
 * Whether a plain value is of the kind that the property holds. Addresses may be relative; `data:`, `javascript:` and
 * `about:` name nothing.
 */
export function isOfKind(value: string | number | boolean, kind: ValueKind, property = ''): boolean {
  const text = String(value).trim();
  switch (kind) {
    case 'url':
      return isAddress(text);
    case 'date':
      return isIsoDate(text);
    case 'time':
      return isoTime.test(text) || isIsoDate(text);
    case 'duration':
      return isoDuration.test(text) && /\d/.test(text);
    case 'currency':
      return currencyCodes.has(text);
    case 'number':
      return readNumber(value) !== undefined;
    case 'amount':
      // What is counted and what is paid is not below nothing; nor is a place in a video.
      return (readNumber(value) ?? -1) >= 0;
    case 'coordinate':
      return Math.abs(readNumber(value) ?? Infinity) <= (property === 'latitude' ? 90 : 180);
    case 'rating':
      // Grades in letters have no scale to be outside of; a decimal comma is read as nothing.
      return !/^\d+,\d+$/.test(text);
    case 'gtin':
      return isGtin(text, property);
    case 'enumeration':
      return isMember(text, property);
    case 'boolean':
      return typeof value === 'boolean' || /^(?:https?:\/\/schema\.org\/)?(?:true|false)$/i.test(text);
    case 'thing':
      return false;
  }
}

/** A number as JSON or as plain decimals, signs allowed. */
function readNumber(value: string | number | boolean): number | undefined {
  if (typeof value === 'number') return value;
  const text = String(value).trim();
  return /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}

/** ISO 8601 §5.5: weeks, or years to seconds with the last one in decimals. */
const isoDuration =
  /^P(?:\d+(?:[.,]\d+)?W|(?:\d+(?:[.,]\d+)?Y)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?D)?(?:T(?=\d)(?:\d+(?:[.,]\d+)?H)?(?:\d+(?:[.,]\d+)?M)?(?:\d+(?:[.,]\d+)?S)?)?)$/;

/** `hh:mm`, with seconds and a zone if at all. */
const isoTime = /^(?:[01]\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/i;

const isoDate =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?)?(?:T(\d{2})(?::?(\d{2})(?::?\d{2}(?:[.,]\d+)?)?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/**
 * Members of schema.org's enumerations that Google reads, with or without the vocabulary's address
 * (https://developers.google.com/search/docs/appearance/structured-data/merchant-listing, …/product-variants, …/event,
 * …/job-posting, …/local-business and …/return-policy, read 2026-11).
 */
const members: Readonly<Record<string, ReadonlySet<string>>> = {
  availability: membersOf(
    `BackOrder Discontinued InStock InStoreOnly LimitedAvailability MadeToOrder OnlineOnly OutOfStock PreOrder PreSale
     Reserved SoldOut`,
  ),
  itemCondition: membersOf('DamagedCondition NewCondition RefurbishedCondition UsedCondition'),
  eventStatus: membersOf('EventCancelled EventMovedOnline EventPostponed EventRescheduled EventScheduled'),
  variesBy: membersOf('color material pattern size suggestedAge suggestedGender'),
  employmentType: membersOf('FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER'),
  jobLocationType: membersOf('TELECOMMUTE'),
  dayOfWeek: membersOf('Monday Tuesday Wednesday Thursday Friday Saturday Sunday PublicHolidays'),
  returnPolicyCategory: membersOf(
    'MerchantReturnFiniteReturnWindow MerchantReturnNotPermitted MerchantReturnUnlimitedWindow',
  ),
  eventAttendanceMode: membersOf('MixedEventAttendanceMode OfflineEventAttendanceMode OnlineEventAttendanceMode'),
};

function membersOf(names: string): ReadonlySet<string> {
  return new Set(
    names
      .trim()
      .split(/\s+/)
      .map((name) => name.toLowerCase()),
  );
}

function isMember(text: string, property: string): boolean {
  const name = text.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/i, '').toLowerCase();
  return members[property]?.has(name) ?? true;
}

/**
 * Digits of one of the lengths of a GTIN with a right check digit
 * (https://www.gs1.org/services/how-calculate-check-digit-manually, read 2026-11).
 */
function isGtin(text: string, property: string): boolean {
  const length = Number(/\D(\d+)$/.exec(property)?.[1] ?? text.length);
  if (property === 'gtin' && isAddress(text) && /^https?:/i.test(text)) return true;
  if (!/^\d+$/.test(text) || text.length !== length || ![8, 12, 13, 14].includes(length)) return false;
  const digits = Array.from(text, Number).toReversed();
  const sum = digits.reduce((total, digit, at) => total + (at === 0 ? 0 : digit * (at % 2 === 1 ? 3 : 1)), 0);
  return (10 - (sum % 10)) % 10 === digits[0];
}

/** ISO 4217 codes that the host's `Intl` knows. */
const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

function isIsoDate(text: string): boolean {
  const [, , month = '01', day = '01', hour = '00', minute = '00'] = isoDate.exec(text) ?? [];
  if (!isoDate.test(text)) return false;
  return (
    isDayOfMonth(text) &&
    Number(month) >= 1 &&
    Number(month) <= 12 &&
    Number(day) >= 1 &&
    Number(day) <= 31 &&
    Number(hour) <= 24 &&
    Number(minute) <= 59
  );
}

/** 2026-02-31 has the form of a date and is none. */
function isDayOfMonth(text: string): boolean {
  const day = /^(\d{4})-?(\d{2})-?(\d{2})/.exec(text);
  if (!day) return true;
  const [, year, month, date] = day;
  const read = new Date(`${year}-${month}-${date}T00:00:00Z`);
  return !Number.isNaN(read.getTime()) && read.getUTCDate() === Number(date);
}

function isAddress(text: string): boolean {
  // A word such as `True` is no address, though it could be the name of a file.
  if (/^(?:true|false|yes|no|null|undefined|none)$/i.test(text)) return false;
  if (text === '' || /\s/.test(text) || /^(?:data|javascript|about|file|blob):/i.test(text)) return false;
  return parseUrl(text, 'https://relative.example/') !== undefined;
}

/** Safe: called with the keys of `kinds` alone, which `ValueKind` lists. */
function asKind(key: string): ValueKind {
  return key as ValueKind;
}
