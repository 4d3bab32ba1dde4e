/**
 * Blocks of a results page that are no single result. Names follow DataForSEO's item types; `things_to_know`,
 * `see_results_about` and `notice` have none there.
 * https://docs.dataforseo.com/v3/serp/google/organic/live/advanced/ (checked 2026-11)
 */
export const featureTypes = [
  'ai_overview',
  'answer_box',
  'app',
  'carousel',
  'commercial_units',
  'compare_sites',
  'courses',
  'currency_box',
  'dataset',
  'dictionary',
  'discussions_and_forums',
  'events',
  'explore_brands',
  'featured_snippet',
  'find_results_on',
  'found_on_web',
  'google_flights',
  'google_posts',
  'google_reviews',
  'hotels_pack',
  'images',
  'jobs',
  'knowledge_graph',
  'local_pack',
  'local_services',
  'map',
  'math_solver',
  'mention_carousel',
  'multi_carousel',
  'notice',
  'people_also_ask',
  'people_also_search',
  'perspectives',
  'podcasts',
  'popular_products',
  'product_considerations',
  'questions_and_answers',
  'recipes',
  'refine_products',
  'related_searches',
  'scholarly_articles',
  'see_results_about',
  'shopping',
  'short_videos',
  'stocks_box',
  'things_to_know',
  'third_party_reviews',
  'top_sights',
  'top_stories',
  'twitter',
  'video',
  'visual_stories',
] as const;

export type FeatureType = (typeof featureTypes)[number];

const known: ReadonlySet<string> = new Set(featureTypes);

export function isFeatureType(type: string): type is FeatureType {
  return known.has(type);
}
