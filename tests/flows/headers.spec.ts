import { readdirSync, readFileSync } from 'node:fs';
import { headersFor, rulePattern } from '../../config/headers.ts';
import { expect, test } from './fixtures.ts';

const files = readdirSync('dist', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name !== '_headers')
  .map((entry) => `/${`${entry.parentPath}/${entry.name}`.replaceAll('\\', '/').replace(/^(.*\/)?dist\//, '')}`);

test('every file of the build comes with the headers of its route', async ({ request }) => {
  expect(files).toContain('/index.html');
  expect(files.some((file) => /^\/assets\/.+\.js$/.test(file))).toBe(true);
  for (const file of ['/', ...files]) {
    const response = await request.get(file);
    expect(response.status(), file).toBe(200);
    const headers = response.headers();
    for (const [name, value] of Object.entries(headersFor(file)))
      expect(headers[name.toLowerCase()], `${file} ${name}`).toBe(value);
    expect(headers['set-cookie'], file).toBeUndefined();
  }
});

test('a static host that reads the rules sends the same, though it sends what all that match say', () => {
  const rules = readFileSync('dist/_headers', 'utf8')
    .trim()
    .split('\n\n')
    .map((rule) => rule.split('\n'));
  // Well under what hosts take.
  expect(rules.length).toBeLessThanOrEqual(50);
  for (const file of [
    '/',
    '/embed',
    '/presenter',
    ...files,
    ...files.map((path) => path.replace(/\/index\.html$/, '/')),
  ]) {
    const sent = rules.flatMap(([path = '', ...headers]) => (rulePattern(path).test(file) ? headers : []));
    const wanted = Object.entries(headersFor(file)).map(([name, value]) => `  ${name}: ${value}`);
    expect(sent, file).toEqual(wanted);
  }
});

test('what the embed needs is open to a frame with an origin of its own', async ({ request }) => {
  for (const file of files.filter((path) => !path.endsWith('.html'))) {
    const response = await request.get(file, { headers: { Origin: 'null' } });
    expect(response.headers()['access-control-allow-origin'], file).toBe('*');
    expect(response.headers()['cross-origin-resource-policy'], file).toBe('cross-origin');
  }
});

test('no unknown path answers as a page', async ({ request }) => {
  for (const path of ['/nowhere', '/assets/nothing.js', '/stories/none.json'])
    expect((await request.get(path)).status(), path).toBe(404);
});
