import { shortName } from '#shared/structured-data/schema-graph.ts';
import type { ItemValue, StructuredItem } from '#shared/structured-data/structured-item.ts';

import type { Snapshot } from '../snapshot.ts';

const deepest = 6;
/** A list of products is no page of one. */
const mostOffers = 50;
const longest = 120;

/**
 * Prices (`12.90 EUR`, `9.90–12.90 EUR` of a range) and availabilities (`InStock`) of all offers, each once, with the name
 * of the product where there are several; undefined where the page has no offer. An offer without a price has none: sold
 * out, or on request.
 */
export function readOffers(items: readonly StructuredItem[]): Snapshot | undefined {
  const products = items.flatMap((item) => productsIn(item, 0)).filter(({ offers }) => offers.length > 0);
  const found = products
    .flatMap(({ name, offers }) => offers.map((offer) => ({ name: products.length > 1 ? name : '', offer })))
    .slice(0, mostOffers);
  if (found.length === 0) return undefined;
  const say = (read: (offer: StructuredItem) => string | undefined): readonly string[] => [
    ...new Set(
      found.flatMap(({ name, offer }) => {
        const said = read(offer);
        return said === undefined ? [] : [name === '' ? said : `${name}: ${said}`];
      }),
    ),
  ];
  return { price: say(priceOf).toSorted(), availability: say(availabilityOf).toSorted() };
}

interface Product {
  readonly name: string;
  readonly offers: readonly StructuredItem[];
}

/** Things with offers of their own, wherever they stand; offers that stand alone are one thing. */
function productsIn(item: StructuredItem, depth: number): readonly Product[] {
  if (isOffer(item)) return [{ name: textOf(item, 'name') ?? '', offers: offersIn(item) }];
  if (depth >= deepest) return [];
  const values = Object.entries(item.properties).flatMap(([name, all]) =>
    all.flatMap((value) => (typeof value === 'object' && !aside.has(shortName(name)) ? [value] : [])),
  );
  const own = values.filter(isOffer);
  const name = textOf(item, 'name') ?? '';
  return [
    ...(own.length > 0 ? [{ name, offers: own.flatMap(offersIn) }] : []),
    ...values.filter((value) => !isOffer(value)).flatMap((value) => productsIn(value, depth + 1)),
  ];
}

/** Other products than the one that the page sells. */
const aside: ReadonlySet<string> = new Set([
  'isRelatedTo',
  'isSimilarTo',
  'isAccessoryOrSparePartFor',
  'isConsumableFor',
]);

/** An offer that only holds others is not one by itself. */
function offersIn(offer: StructuredItem): readonly StructuredItem[] {
  const inner = Object.entries(offer.properties)
    .filter(([name]) => shortName(name) === 'offers')
    .flatMap(([, values]) => values.flatMap((value) => (typeof value === 'object' && isOffer(value) ? [value] : [])));
  return priceOf(offer) === undefined && inner.length > 0 ? inner : [offer];
}

function isOffer({ types }: StructuredItem): boolean {
  return types.some((type) => ['Offer', 'AggregateOffer', 'OfferForPurchase'].includes(shortName(type)));
}

function priceOf(offer: StructuredItem): string | undefined {
  const specification = valuesOf(offer, 'priceSpecification').find((value) => typeof value === 'object');
  const stated = (name: string): string | undefined =>
    textOf(offer, name) ?? (specification ? textOf(specification, name) : undefined);
  const currency = stated('priceCurrency') ?? '';
  const [low, high] = [textOf(offer, 'lowPrice'), textOf(offer, 'highPrice')].map(amountOf);
  const single = amountOf(stated('price'));
  const amount = single ?? (low !== undefined && high !== undefined && low !== high ? `${low}–${high}` : (low ?? high));
  return amount === undefined ? undefined : `${amount} ${currency}`.trim().slice(0, longest);
}

/** `12.9`, `12.90` and `12,90` are one price; what is no number stays as it is written. */
function amountOf(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const plain = text.replace(/\s/g, '');
  const dotted = /^\d+,\d{1,2}$/.test(plain) ? plain.replace(',', '.') : plain;
  return /^\d+(\.\d+)?$/.test(dotted) ? String(Number(dotted)) : text;
}

function availabilityOf(offer: StructuredItem): string | undefined {
  const told = textOf(offer, 'availability');
  return told === undefined ? undefined : shortName(told).slice(0, longest);
}

function textOf(item: StructuredItem, name: string): string | undefined {
  const value = valuesOf(item, name).find((each) => typeof each !== 'object');
  return value === undefined ? undefined : String(value).replace(/\s+/g, ' ').trim().slice(0, longest);
}

function valuesOf(item: StructuredItem, name: string): readonly ItemValue[] {
  return Object.entries(item.properties).flatMap(([key, values]) => (shortName(key) === name ? values : []));
}
