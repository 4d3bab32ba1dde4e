import type { ReactNode } from 'react';

const paths: Readonly<Record<string, string>> = {
  issues: 'M8 2 14.5 13.5h-13ZM8 6.5v3.5M8 12h.01',
  overview: 'M4 1.5h5.5L12.5 4.5v10H4ZM9.5 1.5v3h3M6 8h4M6 10.5h4',
  keyword: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5 13.5 13.5M5 7h4M7 5v4',
  research: 'M2.5 13.5V9M6 13.500V5.5M9.500 13.500V7.500M13 13.5V2.500',
  outline: 'M2.5 3.5h11M5.5 6.5h8M5.5 9.5h8M8.5 12.5h5',
  raw: 'M2 2.5h12v11H2ZM8 2.5v11M4 6h2M4 9h2M10 6h2M10 9h2',
  marks: 'M9.5 3 13 6.5 7.5 12H4V8.5ZM2.5 14h11M7.5 5 11 8.5',
  links: 'M6.5 9.5l3-3M7 5l1.5-1.5a2.8 2.8 0 0 1 4 4L11 9M9 11l-1.5 1.5a2.8 2.8 0 0 1-4-4L5 7',
  images: 'M2 3h12v10H2ZM2 11l3.5-3.5L9 11l2-2 3 3M10.5 6.5h.01',
  schema:
    'M5.5 2.5c-2 0-1.5 2-1.5 3.5S3 8 2.5 8C3 8 4 8.5 4 10s-.5 3.5 1.5 3.500M10.5 2.500c2 0 1.5 2 1.5 3.500S13 8 13.5 8c-.5 0-1.5.5-1.5 2s.5 3.5-1.5 3.5',
  robots: 'M3 6h10v7H3ZM8 6V3M8 2.500h.01M6 9h.01M10 9h.01M6 11h4M1.5 8.500v2M14.5 8.500v2',
  site: 'M8 14.500a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM1.5 8h13M8 1.500c2 2 2.5 4 2.5 6.500s-.5 4.5-2.5 6.500M8 1.500c-2 2-2.5 4-2.5 6.500s.5 4.5 2.5 6.5',
  speed: 'M2.5 12a6.5 6.5 0 1 1 11 0M8 9.5 11 6M8 9.500h.01',
  history: 'M2.5 4v3h3M2.8 7a5.5 5.5 0 1 1-.3 2M8 5v3.500l2 1.5',
  serp: 'M2 3.500h2M2 8h2M2 12.500h2M6.5 3.500H14M6.5 8H14M6.5 12.500H14',
};

/** The drawing of a tab; its name stands beside it. */
export function TabIcon({ id }: { readonly id: string }): ReactNode {
  return (
    <svg className="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[id] ?? paths['overview']} />
    </svg>
  );
}
