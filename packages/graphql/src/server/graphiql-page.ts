import type { GraphiQLOptions } from 'graphql-yoga';

/**
 * On the first visit, the animation that adds GraphiQL's tabs leaves them displaced. Pressing a tab then moves it away from
 * under the pointer, and the click is lost. This style keeps the tabs in place.
 */
const steadyTabs = '.graphiql-tab { transform: none !important }';

/** The editor puts a box around each full-width comma and colon, as if Chinese punctuation were a mistake. */
const plainPunctuation = '.unicode-highlight { display: none }';

/** The page of GraphiQL, which loads nothing from a CDN. Its 9 MB are imported on demand, because most processes never need them. */
export async function graphiqlPage(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options).replace(
    '</head>',
    `<style>${steadyTabs} ${plainPunctuation}</style></head>`,
  );
}
