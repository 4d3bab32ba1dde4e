/** What the speed of real visits is said with, in English. */
export const fieldDataTexts = {
  'field.title': 'Chrome’s users, 28 days',
  'field.connect':
    'Not asked yet: what visitors met stands in Chrome UX Report, which answers with an API key of your own. Google gives it free of charge.',
  'field.key': 'Get a key from Google',
  'field.open': 'Paste the key in the options',
  'field.explained': 'Sends this page’s address to Google. What three of four visits met, beside this one view above.',
  'field.ask': 'Ask about {device}',
  'field.phone': 'phones',
  'field.desktop': 'desktops',
  'field.asking': 'Asking…',
  'field.page': 'Visits of this page on {device}, {from} to {to}',
  'field.site': 'Visits of the whole site on {device}, {from} to {to}: this page alone has too few.',
  'field.none': 'Google publishes nothing on {device}: page and site have too few visits.',
  'field.private': 'This address is not public, and was not sent.',
  'field.good': '{share} of the visits good',
  'field.unknown': 'not published',
  'lab.connect':
    'Not measured yet: PageSpeed Insights has Lighthouse load the page on Google’s machines, with an API key of your own. Google gives it free of charge.',
  'lab.explained':
    'Sends this page’s address to Google, which loads it as anyone without a login would: up to a minute.',
  'lab.ask': 'Measure for {device}',
  'lab.asking': 'Google is measuring: up to a minute…',
  'lab.scores': 'Performance {performance}, SEO {seo} of 100, by Lighthouse',
  'lab.measure': 'Measure',
  'lab.lab': 'This run',
  'lab.visits': 'Visits of the page, 28 days',
  'lab.siteVisits': 'Visits of the whole site, 28 days',
  'lab.noVisits': 'Google publishes nothing about visits: there are too few.',
  'lab.origin': 'Lighthouse {version}, {time}. A dash was not measured or not told.',
} as const;
