import type { GraphiQLOptions } from 'graphql-yoga';

/**
 * At the first visit GraphiQL leaves its tabs displaced by the animation that adds them: pressing one moves it
 * away from under the pointer, and the click is lost. Tabs that stay where they are can be clicked.
 */
const steadyTabs = '<style>.graphiql-tab { transform: none !important }</style>';

/** The page of GraphiQL with everything in it, nothing from a CDN; 9 MB that most processes never need. */
export async function graphiqlPage(options?: GraphiQLOptions): Promise<string> {
  const { renderGraphiQL } = await import('@graphql-yoga/render-graphiql');
  return renderGraphiQL(options).replace('</head>', `${steadyTabs}</head>`);
}
