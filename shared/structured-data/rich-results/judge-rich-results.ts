import type { SchemaItem } from '../schema-graph.ts';
import { isSubtype } from '../schema-org.ts';
import type { Feature, Need, Part, Shape } from './feature.ts';
import { features } from './features.data.ts';
import { findLack, isMet, withoutInner } from './read-need.ts';

/** A property that an item lacks. */
export interface Lack {
  /** Where it should be, from the item on: `offers[1].price`; alternatives as `ratingCount|reviewCount`. */
  readonly path: string;
  /** The thing that should hold it. */
  readonly holder: SchemaItem;
}

/** What a rich result makes of an item. */
export interface RichResult {
  readonly feature: Feature;
  readonly item: SchemaItem;
  /** `not-tried`: the item has nothing of what the feature is about; nothing is wrong, and nothing will be shown. */
  readonly state: 'eligible' | 'incomplete' | 'not-tried';
  readonly missingRequired: readonly Lack[];
  readonly missingRecommended: readonly Lack[];
}

/** Properties below which whole items are listed, each for a result of its own. */
const listing: ReadonlySet<string> = new Set(
  'mainEntity item itemListElement hasPart video subjectOf event subEvent hasVariant'.split(' '),
);

const maxDepth = 12;
const maxItems = 2_000;

/** What each rich result of Google makes of the items of a page. Empty where no item has a type that one is about. */
export function judgeRichResults(roots: readonly SchemaItem[]): RichResult[] {
  return listedItems(roots).flatMap((item) => {
    const own = features.filter((feature) => isOfShape(item, feature));
    const isNamed = own.some(({ types }) => types.some((type) => item.types.includes(type)));
    // A part that stands alone can still be joined to something: it is held to what it must say anywhere.
    const home = isNamed || !roots.includes(item) ? undefined : homeOf(item);
    if (home) return [judge(item, home.feature, home.part)];
    return own
      .map((feature) => judge(item, feature, feature))
      .filter(({ feature, state }) => state !== 'not-tried' || feature.isAddition !== true);
  });
}

/** Roots, and items listed inside others. */
function listedItems(roots: readonly SchemaItem[]): SchemaItem[] {
  const found = new Set<SchemaItem>();
  const pending: SchemaItem[] = roots.toReversed();
  for (let item = pending.pop(); item && found.size < maxItems; item = pending.pop()) {
    if (found.has(item)) continue;
    found.add(item);
    for (const [name, values] of item.properties)
      if (listing.has(name)) for (const value of values) if (typeof value === 'object') pending.push(value);
  }
  return [...found];
}

function isOfShape(item: SchemaItem, { types, isExact = false }: Shape): boolean {
  return types.some((wanted) => item.types.some((type) => (isExact ? type === wanted : isSubtype(type, wanted))));
}

/** The part that a thing of exactly this type is. */
function homeOf({ types }: SchemaItem): { feature: Feature; part: Part } | undefined {
  for (const feature of features) {
    const part = feature.parts.find(
      ({ under, ...shape }) => !under && shape.types.some((type) => types.includes(type)),
    );
    if (part) return { feature, part };
  }
  return undefined;
}

function judge(item: SchemaItem, feature: Feature, shape: Shape): RichResult {
  const required: Lack[] = [];
  const recommended: Lack[] = [];
  addLacks(item, shape, '', required, recommended);
  collectParts(item, feature, '', new Set([item]), required, recommended);
  const isTried = shape !== feature || feature.triedWhen === undefined || isMet(item, feature.triedWhen);
  const state = !isTried ? 'not-tried' : required.length > 0 ? 'incomplete' : 'eligible';
  return { feature, item, state, missingRequired: required, missingRecommended: recommended };
}

function addLacks(holder: SchemaItem, shape: Shape, prefix: string, required: Lack[], recommended: Lack[]): void {
  const lacking = (wanted: readonly Need[]): string[] => [
    ...new Set(wanted.flatMap((need) => findLack(holder, need) ?? [])),
  ];
  const hard = lacking(shape.required);
  const soft = lacking(shape.recommended);
  for (const path of withoutInner(hard)) required.push({ path: prefix + path, holder });
  for (const path of withoutInner(soft, [...hard, ...soft])) recommended.push({ path: prefix + path, holder });
}

/** Adds what the things inside an item lack. Stops at items that are judged for themselves. */
function collectParts(
  item: SchemaItem,
  feature: Feature,
  prefix: string,
  above: ReadonlySet<SchemaItem>,
  required: Lack[],
  recommended: Lack[],
): void {
  if (above.size > maxDepth) return;
  for (const [name, values] of item.properties) {
    const inner = values.filter((value): value is SchemaItem => typeof value === 'object');
    for (const [index, value] of inner.entries()) {
      if (above.has(value)) continue;
      const path = `${prefix}${name}${values.length > 1 ? `[${values.indexOf(value)}]` : ''}.`;
      for (const part of feature.parts) {
        if (!isOfShape(value, part) || (part.under && !part.under.some((type) => isOfType(item, type)))) continue;
        if (part.isLastExempt === true && index === inner.length - 1) continue;
        addLacks(value, part, path, required, recommended);
      }
      if (listing.has(name) && name !== 'itemListElement' && features.some((other) => isOfShape(value, other)))
        continue;
      collectParts(value, feature, path, new Set([...above, value]), required, recommended);
    }
  }
}

function isOfType({ types }: SchemaItem, wanted: string): boolean {
  return types.some((type) => isSubtype(type, wanted));
}
