/** What the record of forecasts is said with, in English. */
export const forecastRecordTexts = {
  'kept.title': 'How good these forecasts were',
  'kept.about':
    'Sightline writes down each forecast that you see, in this browser, and later compares it with what really came.',
  'kept.plain':
    '{data}: {scored, plural, one {# forecast was} other {# forecasts were}} compared. On average {ours} off; simply repeating the season before would have been {naive} off.',
  'kept.plain.within': 'Of 100 values, {within} came within the range that was shown for 80.',
  'kept.plain.few': '{data}: not enough yet to say. It takes {needs} forecasts made well apart; so far {count}.',
  'kept.details': 'All figures, and how they are counted',
  'kept.none': 'Nothing is kept yet: the first forecast that you look at is the first one here.',
  'kept.data': 'Data',
  'kept.scored': 'Scored',
  'kept.off': 'Off on average',
  'kept.scaled': 'Off, in usual steps (MASE)',
  'kept.within': 'Came within the range of',
  'kept.ours': 'Forecast',
  'kept.naive': 'Season before',
  'kept.few': 'not enough yet: {count} of {needs}',
  'kept.waiting': 'still open: {count}',
  'kept.file': 'Your files',
  'kept.spaced':
    'Scored is a forecast once half of what it speaks of has come. Forecasts of one series from days close by share most of what came; a figure takes {fewest} that lie a quarter of their span apart or more.',
  'kept.ranges': 'Ranges',
  'kept.ranges.few':
    '{data}: ranges as they are made; they are adjusted from {needs} forecasts apart on, so far {count}.',
  'kept.ranges.hold': '{data}: ranges as they are made; they hold what they say ({own80} and {own95}).',
  'kept.ranges.scaled':
    '{data}: as made, ranges held {own80} and {own95} in place of 80 and 95 % of what came ({count, plural, one {# forecast} other {# forecasts}} apart). They are now drawn × {scale80} and × {scale95}.',
  'kept.engine': 'A newer version of the engine',
  'kept.engine.about':
    '{shadow} is tried beside {inUse} on the same series from the same days. It takes over for a kind of data where it is less far off by more than chance would have it (two and a half standard errors, from {needs} origins on that lie a whole span apart), and gives back where that no longer holds.',
  'kept.engine.few': '{data}: not enough yet, {count} of {needs} origins.',
  'kept.engine.tried':
    '{data}: less far off at {won} of {count, plural, one {# origin} other {# origins}}; its error is × {ratio}. {inUse} stays.',
  'kept.engine.won':
    '{data}: less far off at {won} of {count, plural, one {# origin} other {# origins}}; its error is × {ratio}. {shadow} has taken over.',
  'kept.save': 'Save the record as a file',
  'kept.import': 'Add the forecasts of such a file',
  'kept.imported': '{count, plural, =0 {No forecast was new} one {# forecast added} other {# forecasts added}}.',
  'kept.unreadable': 'This is not a file of forecasts that Sightline saved.',
  'kept.clear': 'Delete the record',
  'kept.clearLoses':
    '{count, plural, one {# forecast} other {# forecasts}} will be deleted, of all sites. Ranges are then as they are made, until there is a record again.',
  'kept.clearSure': 'Yes, delete the record',
  'kept.bounds':
    'Of each series the newest {perSeries} forecasts of a span are kept, {inAll} in all; of each keyword {perKeyword}, {ranksInAll} in all.',
  'kept.rank': 'Ranks',
  'kept.rank.error': 'Squared error of “first ten”',
  'kept.rank.unchanged': 'No change',
  'kept.rank.about':
    'A rank counts by the first check from that day on, up to a seventh of the time later: nobody knows where a keyword is on a day without a check.',
  'kept.rank.few':
    '{ahead}: spans as they are made; they are widened where they hold too little, from {needs} forecasts apart on, so far {count}.',
  'kept.rank.hold': '{ahead}: spans as they are made; the one of 80 in 100 held {own80}.',
  'kept.rank.wider':
    '{ahead}: the span of 80 in 100 held {own80} of what came ({count, plural, one {# forecast} other {# forecasts}} apart). In its place the one of {share} is shown.',
  'kept.rank.isWider':
    'Where the span of 80 in 100 held {own80} of what came ({count, plural, one {# forecast} other {# forecasts}} apart), the one of {share} is shown.',
  'kept.rank.ofAll':
    'A week ahead, {scored} such forecasts of your keywords were held against what came: squared error {error}; expecting no change {unchanged}.',
  'kept.rank.ofAll.few':
    'It is kept and held against what comes; for your keywords a week ahead that is not enough yet to tell: {count} of {needs}.',
  'kept.ofSeries':
    'Of the forecasts of this series so far ahead, {scored} were scored: off by {smape} on average, and repeating the season before would have been off by {naive}.',
  'kept.ofSeries.few':
    'This forecast is kept and held against what comes. Of this series so far ahead that is not enough yet to tell: {count} of {needs}.',
  'kept.isScaled':
    'The ranges are not those of the engine: its own held {own80} and {own95} of what came in place of 80 and 95 % ({count, plural, one {# forecast} other {# forecasts}} apart), so they are drawn × {scale80} and × {scale95}.',
} as const;
