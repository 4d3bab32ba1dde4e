import { needs, type Part } from './feature.ts';

/** Parts that several features share. Source: the pages of the features that list them. */

/** https://developers.google.com/search/docs/appearance/structured-data/review-snippet, 2026-07 */
export const ratingParts: readonly Part[] = [
  {
    types: ['AggregateRating'],
    required: ['ratingValue', 'ratingCount|reviewCount'],
    recommended: needs('bestRating worstRating'),
  },
  {
    types: ['Review'],
    required: needs('author reviewRating.ratingValue'),
    recommended: needs('datePublished'),
  },
  { types: ['Rating'], under: ['Review'], required: [], recommended: needs('bestRating worstRating') },
];

/** https://developers.google.com/search/docs/appearance/structured-data/video, 2026-07 */
export const videoParts: readonly Part[] = [
  { types: ['BroadcastEvent'], required: needs('isLiveBroadcast startDate endDate'), recommended: [] },
  { types: ['Clip'], required: needs('name startOffset url'), recommended: needs('endOffset') },
  { types: ['SeekToAction'], required: needs('target startOffset-input'), recommended: [] },
];

/** https://developers.google.com/search/docs/appearance/structured-data/return-policy, 2026-07 */
export const returnPolicyPart: Part = {
  types: ['MerchantReturnPolicy'],
  required: ['applicableCountry&returnPolicyCategory|merchantReturnLink'],
  recommended: needs(
    `merchantReturnDays returnFees returnMethod refundType customerRemorseReturnFees customerRemorseReturnLabelSource
    customerRemorseReturnShippingFeesAmount itemDefectReturnFees itemDefectReturnLabelSource
    itemDefectReturnShippingFeesAmount restockingFee returnPolicyCountry`,
  ).map((need) => ({ need, unless: 'merchantReturnLink' })),
};

/** https://developers.google.com/search/docs/appearance/structured-data/merchant-listing, 2026-07 */
export const merchantParts: readonly Part[] = [
  returnPolicyPart,
  {
    types: ['OfferShippingDetails'],
    required: needs('deliveryTime shippingDestination shippingRate'),
    recommended: [],
  },
  {
    types: ['MonetaryAmount'],
    under: ['OfferShippingDetails'],
    required: ['currency', 'value|maxValue'],
    recommended: [],
  },
  { types: ['DefinedRegion'], required: ['addressCountry'], recommended: ['addressRegion|postalCode'] },
  { types: ['ShippingDeliveryTime'], required: [], recommended: needs('handlingTime transitTime') },
  {
    types: ['QuantitativeValue'],
    under: ['ShippingDeliveryTime'],
    required: needs('minValue maxValue unitCode'),
    recommended: [],
  },
  {
    types: ['PriceSpecification', 'UnitPriceSpecification'],
    required: ['price'],
    recommended: ['priceCurrency'],
  },
  { types: ['Certification'], required: ['issuedBy', 'name'], recommended: ['certificationIdentification'] },
  { types: ['3DModel'], required: ['encoding.contentUrl'], recommended: [] },
  { types: ['Brand'], required: ['name'], recommended: [] },
];

/** https://developers.google.com/search/docs/appearance/structured-data/recipe, 2026-07 */
export const instructionParts: readonly Part[] = [
  {
    types: ['HowToStep'],
    required: [{ need: 'text', unless: 'itemListElement' }],
    recommended: needs('image name url video'),
  },
  { types: ['HowToSection'], required: needs('name itemListElement'), recommended: [] },
  { types: ['HowToDirection', 'HowToTip'], required: ['text'], recommended: [] },
];
