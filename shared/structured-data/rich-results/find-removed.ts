import type { SchemaItem } from '../schema-graph.ts';
import { type RemovedFeature, removedFeatures } from './removed-features.data.ts';

export interface RemovedUse {
  readonly item: SchemaItem;
  /** `HowTo`, or `WebSite.potentialAction` where only that property was about the feature. */
  readonly name: string;
}

/** Uses of mark-up that changes nothing in Google Search any more. */
export function findRemoved(items: readonly SchemaItem[]): RemovedUse[] {
  return items.flatMap((item) =>
    removedFeatures.flatMap((feature): RemovedUse[] => {
      const type = item.types.find((one) => feature.types.includes(one));
      if (type === undefined || !uses(item, feature)) return [];
      return [{ item, name: feature.property ? `${type}.${feature.property[0]}` : type }];
    }),
  );
}

function uses({ properties }: SchemaItem, { property }: RemovedFeature): boolean {
  if (!property) return true;
  const [name, type] = property;
  const values = properties.get(name) ?? [];
  return values.some((value) => type === '*' || (typeof value === 'object' && value.types.includes(type)));
}
