import { apiRoutes, routeKey } from '../../../src/developers/route-key';

it.each([
  ['GET', '/api/articles/:id', 'get /api/articles/{id}'],
  ['GET', '/s/:shortId([A-Za-z0-9]{1,32})', 'get /s/{shortId}'],
  ['GET', '/api/connect/(.*)', 'get /api/connect/{rest}'],
  ['DELETE', '/api/a/:b/c/:d', 'delete /api/a/{b}/c/{d}'],
])('calls %s %s as a document does', (method, path, key) => {
  expect(routeKey(method, path)).toBe(key);
});

it('takes the routes of the API and not those of the panel, of pages and of files', () => {
  const routes = [
    { path: '/api/articles', methods: ['HEAD', 'GET'] },
    { path: '/api([^/]*)', methods: [] },
    { path: '/admin/login', methods: ['POST'] },
    { path: '/', methods: ['GET'] },
    { path: '/story/:id', methods: ['GET'] },
    { path: '/uploads/(.*)', methods: ['GET'] },
    { path: '/upload/files', methods: ['GET'] },
    { path: '/api-docs', methods: ['GET'] },
    { path: '/graphql', methods: ['GET', 'POST', 'PURGE'] },
  ];
  expect([...apiRoutes(routes)]).toEqual(['get /api/articles', 'get /graphql', 'post /graphql']);
});
