import type { GraphiQLOptions } from 'graphql-yoga';

/**
 * At the first visit GraphiQL leaves its tabs displaced by the animation that adds them: pressing one moves it
 * away from under the pointer, and the click is lost. Tabs that stay where they are can be clicked.
 */
const steadyTabs = '.graphiql-tab { transform: none !important }';

/** The editor puts a box around each full-width comma and colon, as if Chinese punctuation were a mistake. */
const plainPunctuation = '.unicode-highlight { display: none }';

/** The page of GraphiQL with everything in it, nothing from a CDN; 9 MB that most processes never need. */
export async function graphiqlPage(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options).replace(
    '</head>',
    `<style>${steadyTabs} ${plainPunctuation}</style></head>`,
  );
}
