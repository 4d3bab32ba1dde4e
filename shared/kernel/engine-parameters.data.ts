/**
 * Parameters that engines add to the addresses they send people to. They name the click, not the page: the same page has
 * another value in each results page. Each with the operator's document (read 2026-11), which need not be in each script.
 */
export const engineParameters: ReadonlySet<string> = new Set([
  // Google Merchant Center: https://support.google.com/merchants/answer/11127659
  'srsltid',
  // Google Ads: https://support.google.com/google-ads/answer/9744275
  'gclid',
  'gclsrc',
  'gad_source',
  'gad_campaignid',
  // Google Ads: https://support.google.com/google-ads/answer/10417364
  'gbraid',
  'wbraid',
  // Campaign Manager 360: https://support.google.com/campaignmanager/answer/7554821
  'dclid',
  // Microsoft Advertising: https://help.ads.microsoft.com/apex/index/3/en/60000
  'msclkid',
  // Yandex Direct: https://yandex.com/support/direct/statistics/yclid.html
  'yclid',
  // Yandex Search: https://yandex.com/support/metrica/general/ysclid.html
  'ysclid',
]);
