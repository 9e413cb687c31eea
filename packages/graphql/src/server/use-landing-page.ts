import type { Plugin } from 'graphql-yoga';

const lines = [
  [
    '/graphql',
    'GraphQL endpoint; a browser shows GraphiQL with example queries',
    'GraphQL 接口；用浏览器打开可使用 GraphiQL 及示例查询',
  ],
  ['/health', 'tells whether the database is available', '数据库是否可用'],
  ['/live', 'tells whether the gateway is running', '网关是否在运行'],
] as const;
const emptyAtFirst = [
  'A new database is empty. To load demo data: npx -y @beatwork/seed load dezhou',
  '新数据库没有数据。载入演示数据：npx -y @beatwork/seed load dezhou',
] as const;

const text = `beatwork

${lines.map(([path, en, zh]) => `${path.padEnd(10)}${en} · ${zh}`).join('\n')}

${emptyAtFirst.join('\n')}
`;

const page = `<!doctype html>
<meta charset="utf-8">
<title>beatwork</title>
<h1>beatwork</h1>
<ul>
${lines.map(([path, en, zh]) => `<li><a href="${path}">${path}</a> ${en} · ${zh}</li>`).join('\n')}
</ul>
${emptyAtFirst.map((line) => `<p>${line}</p>`).join('\n')}
`;

/** `GET /` answers with a short page that lists the paths, as HTML for browsers and as text for other clients. */
export function useLandingPage(): Plugin {
  return {
    onRequest({ request, url, endResponse, fetchAPI }) {
      if (url.pathname !== '/' || (request.method !== 'GET' && request.method !== 'HEAD')) return;
      const html = request.headers.get('accept')?.includes('text/html') === true;
      endResponse(
        new fetchAPI.Response(html ? page : text, {
          headers: { 'content-type': `text/${html ? 'html' : 'plain'}; charset=utf-8`, vary: 'accept' },
        }),
      );
    },
  };
}
