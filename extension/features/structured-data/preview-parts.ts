import type { SchemaItem, SchemaValue } from '#shared/structured-data/schema-graph.ts';

/**
 * What a rich result could show beside the title, in the order in which Google shows it: stars, price, time, place, path.
 * Empty where the item has none of it.
 */
export function previewParts(item: SchemaItem, locale: string): string[] {
  if (item.types.includes('BreadcrumbList')) return [pathOf(item)].filter(Boolean);
  const parts = [
    ratingOf(item, locale),
    priceOf(item, locale),
    durationOf(item, 'totalTime') ?? durationOf(item, 'duration'),
    textOf(thingAt(item, 'nutrition'), 'calories'),
    dateOf(item, locale),
    placeOf(item),
    textOf(thingAt(item, 'hiringOrganization'), 'name'),
  ];
  return parts.filter((part) => part !== undefined);
}

/** `★ 4.5 (12)` */
function ratingOf(item: SchemaItem, locale: string): string | undefined {
  const rating = thingAt(item, 'aggregateRating') ?? (item.types.includes('AggregateRating') ? item : undefined);
  const value = numberOf(rating, 'ratingValue');
  if (value === undefined) return undefined;
  const count = numberOf(rating, 'ratingCount') ?? numberOf(rating, 'reviewCount');
  const format = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return `★ ${format.format(value)}${count === undefined ? '' : ` (${format.format(count)})`}`;
}

function priceOf(item: SchemaItem, locale: string): string | undefined {
  const offer = thingAt(item, 'offers');
  const price = numberOf(offer, 'price') ?? numberOf(offer, 'lowPrice');
  const currency = textOf(offer, 'priceCurrency');
  if (price === undefined || currency === undefined || !/^[A-Z]{3}$/.test(currency)) return undefined;
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(price);
}

/** `1 h 30 min` of `PT1H30M`; days and longer are not shown in results. */
function durationOf(item: SchemaItem, property: string): string | undefined {
  const [, hours, minutes] = /^PT(?:(\d+)H)?(?:(\d+)M)?/.exec(textOf(item, property) ?? '') ?? [];
  const parts = [hours === undefined ? '' : `${hours} h`, minutes === undefined ? '' : `${minutes} min`].filter(
    Boolean,
  );
  return parts.length === 0 ? undefined : parts.join(' ');
}

function dateOf(item: SchemaItem, locale: string): string | undefined {
  const text = textOf(item, 'startDate') ?? textOf(item, 'datePublished') ?? textOf(item, 'uploadDate');
  const [day] = /^\d{4}-\d{2}-\d{2}/.exec(text ?? '') ?? [];
  const time = day === undefined ? Number.NaN : Date.parse(day);
  if (Number.isNaN(time)) return undefined;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(time);
}

function placeOf(item: SchemaItem): string | undefined {
  const place = thingAt(item, 'location') ?? thingAt(item, 'jobLocation');
  return textOf(place, 'name') ?? textOf(thingAt(place, 'address'), 'addressLocality');
}

/** `Home › Chairs` */
function pathOf(list: SchemaItem): string {
  const steps = (list.properties.get('itemListElement') ?? []).filter((step) => typeof step === 'object');
  const ordered = steps.toSorted((a, b) => (numberOf(a, 'position') ?? 0) - (numberOf(b, 'position') ?? 0));
  return ordered.flatMap((step) => textOf(step, 'name') ?? textOf(thingAt(step, 'item'), 'name') ?? []).join(' › ');
}

function thingAt(item: SchemaItem | undefined, property: string): SchemaItem | undefined {
  return item?.properties.get(property)?.find((value) => typeof value === 'object');
}

function plainAt(item: SchemaItem | undefined, property: string): Exclude<SchemaValue, SchemaItem> | undefined {
  return item?.properties.get(property)?.find((value) => typeof value !== 'object');
}

function textOf(item: SchemaItem | undefined, property: string): string | undefined {
  const value = plainAt(item, property);
  return value === undefined || `${value}`.trim() === '' ? undefined : `${value}`.slice(0, 100);
}

function numberOf(item: SchemaItem | undefined, property: string): number | undefined {
  const value = plainAt(item, property);
  const number = value === undefined || value === '' ? Number.NaN : Number(value);
  return Number.isNaN(number) ? undefined : number;
}
