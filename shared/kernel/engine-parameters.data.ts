/**
 * Parameters that engines add to the addresses they send people to. They name the click, not the page: the same page has
 * another value in each results page. Each with the operator's document (read 2026-11).
 */
export const engineParameters: readonly { readonly name: string; readonly addedBy: string; readonly source: string }[] =
  [
    {
      name: 'srsltid',
      addedBy: 'Google Merchant Center',
      source: 'https://support.google.com/merchants/answer/11127659',
    },
    { name: 'gclid', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/9744275' },
    { name: 'gclsrc', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/9744275' },
    { name: 'gbraid', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/10417364' },
    { name: 'wbraid', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/10417364' },
    { name: 'gad_source', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/9744275' },
    { name: 'gad_campaignid', addedBy: 'Google Ads', source: 'https://support.google.com/google-ads/answer/9744275' },
    {
      name: 'dclid',
      addedBy: 'Campaign Manager 360',
      source: 'https://support.google.com/campaignmanager/answer/7554821',
    },
    {
      name: 'msclkid',
      addedBy: 'Microsoft Advertising',
      source: 'https://help.ads.microsoft.com/apex/index/3/en/60000',
    },
    { name: 'yclid', addedBy: 'Yandex Direct', source: 'https://yandex.com/support/direct/statistics/yclid.html' },
    { name: 'ysclid', addedBy: 'Yandex Search', source: 'https://yandex.com/support/metrica/general/ysclid.html' },
  ];
