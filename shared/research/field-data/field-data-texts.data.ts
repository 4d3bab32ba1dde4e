/** What the speed of real visits is said with, in English. */
export const fieldDataTexts = {
  'field.title': 'Chrome’s users, 28 days',
  'field.connect': 'What visitors met is known once Chrome UX Report (free, by key) is connected.',
  'field.open': 'Connect it in the options',
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
} as const;
