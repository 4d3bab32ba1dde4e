import type { CellValue } from '#extension/ui/sort-by-column.ts';
import type { ideaTexts } from '#shared/research/suggestions/idea-texts.data.ts';
import { findSuggestionSource } from '#shared/research/suggestions/suggestion-sources.data.ts';
import { keywordSourceNames } from '#shared/research/sources/source-catalog.ts';
import type { IdeaSource } from '#shared/research/suggestions/idea.ts';

import type { IdeaRow } from './idea-row.ts';

/** Says a text of this feature. */
export type Say = (id: keyof typeof ideaTexts, params?: Readonly<Record<string, string | number>>) => string;

/** What columns need to say values in the user's language. */
export interface ColumnWords {
  readonly say: Say;
  readonly intentName: (intent: IdeaRow['intent']) => string;
  readonly featureName: (type: string) => string;
  readonly date: (isoTime: string) => string;
}

/** A column of the table of ideas: sorted, filtered, shown and exported by what stands here. */
export interface IdeaColumn {
  readonly id: string;
  readonly label: string;
  /** Who tells it and where it was counted, under its label. */
  readonly detail?: readonly string[];
  /** What the number means. */
  readonly title?: string;
  /** In CSS pixels; the keyword takes what is left. */
  readonly widthPx: number;
  readonly isNumber: boolean;
  /** What rows are sorted by, what ranges compare, and what an export holds; null where it is not known. */
  readonly valueOf: (row: IdeaRow) => CellValue;
  /** What the cell says where that is not the value itself. */
  readonly show?: (row: IdeaRow) => string;
  /** Where a value comes from; without it the cell's own text, for one that is cut off. */
  readonly titleOf?: (row: IdeaRow) => string;
}

/** All columns after the keyword, the first to go where there is no room last. */
export function ideaColumns({ date, featureName, intentName, say }: ColumnWords): readonly IdeaColumn[] {
  const sourceName = (source: IdeaSource): string => nameOfSource(source, say);
  return [
    {
      id: 'strength',
      label: say('ideas.column.strength'),
      title: say('ideas.column.strength.title'),
      widthPx: 168,
      isNumber: true,
      valueOf: ({ strength }) => strength,
    },
    {
      id: 'intent',
      label: say('ideas.column.intent'),
      title: say('ideas.column.intent.title'),
      widthPx: 112,
      isNumber: false,
      valueOf: ({ intent }) => (intent === 'unknown' ? null : intent),
      show: ({ intent }) => intentName(intent),
    },
    {
      id: 'position',
      label: say('ideas.column.tracked'),
      title: say('ideas.column.tracked.title'),
      widthPx: 72,
      isNumber: true,
      valueOf: ({ position }) => position,
      show: ({ isTracked, position }) =>
        position === null ? (isTracked ? say('ideas.tracked.unknown') : '') : String(position),
    },
    {
      id: 'sources',
      label: say('ideas.column.sources'),
      widthPx: 168,
      isNumber: false,
      valueOf: ({ sources }) => sources.map(sourceName).join(', '),
    },
    {
      id: 'features',
      label: say('ideas.column.features'),
      title: say('ideas.column.features.title'),
      widthPx: 168,
      isNumber: false,
      valueOf: ({ features }) => features && features.map(featureName).join(', '),
      show: ({ features }) =>
        features === null ? '' : features.map(featureName).join(', ') || say('ideas.column.features.none'),
    },
    {
      id: 'kind',
      label: say('ideas.column.kind'),
      widthPx: 104,
      isNumber: false,
      valueOf: ({ kind }) => kind ?? '',
      show: ({ kind }) => (kind === null ? '' : say(`ideas.kind.${kind}`)),
    },
    {
      id: 'words',
      label: say('ideas.column.words'),
      widthPx: 60,
      isNumber: true,
      valueOf: ({ words }) => words,
    },
    {
      id: 'place',
      label: say('ideas.column.place'),
      title: say('ideas.column.place.title'),
      widthPx: 60,
      isNumber: true,
      valueOf: ({ place }) => place,
    },
    {
      id: 'typed',
      label: say('ideas.column.typed'),
      title: say('ideas.column.typed.title'),
      widthPx: 60,
      isNumber: true,
      valueOf: ({ typedLength }) => typedLength,
    },
    {
      id: 'firstSeen',
      label: say('ideas.column.firstSeen'),
      widthPx: 104,
      isNumber: false,
      valueOf: ({ firstSeenAt }) => firstSeenAt,
      show: ({ firstSeenAt }) => date(firstSeenAt),
    },
  ];
}

/** A column where it stands outside of its table. */
export function columnName({ detail, label }: IdeaColumn): string {
  return detail === undefined ? label : `${label} · ${detail.join(', ')}`;
}

/** Which page could answer the idea with others; empty for one alone. */
export function topicColumn(topics: ReadonlyMap<string, string>, say: Say): IdeaColumn {
  return {
    id: 'topic',
    label: say('ideas.column.topic'),
    title: say('ideas.column.topic.title'),
    widthPx: 168,
    isNumber: false,
    valueOf: ({ normalized }) => topics.get(normalized) ?? '',
  };
}

export function nameOfSource(source: IdeaSource, say: Say): string {
  if (source === 'dataforseo-labs' || source === 'google-ads') return keywordSourceNames[source];
  if (source === 'bing-webmaster') return keywordSourceNames.bing;
  const own = ownSources.find((each) => each === source);
  return own ? say(`ideas.source.${own}`) : (findSuggestionSource(source)?.name ?? source);
}

/** Those that nobody is asked for. */
const ownSources = ['ranked-searches', 'related-searches', 'questions-asked', 'list'] as const;
