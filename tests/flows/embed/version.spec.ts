import { asBoth, drawn, expect, test } from '../hosts/harness.ts';
import { HEAR, heardIn, tell } from '../hosts/hearing.ts';

const NOW = '2022-09-21.1';

test('a frame made for the version that is here says nothing of it, and what it asks for stays in its address', async ({
  page,
  host,
  inside,
}) => {
  for (const version of [NOW, '2022-09-21']) {
    await host.open(host.frame(`v=${version}`));
    await drawn(page);
    await expect(inside.getByRole('note')).toHaveCount(0);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect.poll(() => page.frames()[1]?.url()).toContain(`v=${version}`);
    await expect.poll(() => page.frames()[1]?.url()).toContain('event=');
  }
});

test('a version that the site has kept is shown, with all that it says', async ({ page, host, inside, baseURL }) => {
  const now = await (await page.request.get(`${baseURL ?? ''}/stories/kharkiv-2022.v${NOW}.json`)).text();
  const kept = now
    .replace(NOW, '2022-09-20.1')
    .replace('"title": {', '"title": {\n "en": "As it was then",\n "xx": "",');
  const story = JSON.parse(kept) as { title: Record<string, string> };
  story.title['en'] = 'As it was then';
  delete story.title['xx'];
  await page.route('**/stories/kharkiv-2022.v2022-09-20.1.json', (route) => route.fulfill({ json: story }));
  await host.open(host.frame('v=2022-09-20.1'));
  await drawn(page);
  await expect(inside.getByRole('heading', { level: 1 })).toHaveText('As it was then');
  await expect(inside.getByRole('note')).toHaveCount(0);
});

test('a version that is no longer there: the frame shows the one that is, says so, and leads to it', async ({
  page,
  host,
  inside,
}) => {
  host.allow(/404/);
  await host.open(host.frame('v=2021-01-01&event=interview'));
  await drawn(page);
  const note = inside.getByRole('note');
  await expect(note).toContainText('made for version 2021-01-01');
  await expect(note).toContainText(`This is version ${NOW}.`);
  await expect(note.getByRole('link')).toHaveAttribute('href', `${host.app}/?event=interview&view=timeline&lang=en`);
});

asBoth(() => {
  test('a story that cannot be had is told to the host, and once more to one that comes late', async ({
    page,
    host,
    inside,
  }) => {
    host.allow(/404/);
    await host.open(`${host.script(HEAR)}${host.frame('story=nowhere&id=a')}`);
    await expect(inside.getByRole('alert')).toContainText('nowhere');
    const faults = async () => (await heardIn(page)).filter(({ type }) => type === 'error');
    await expect
      .poll(faults)
      .toEqual([{ source: 'dateline', v: 1, id: 'a', type: 'error', data: { code: 'unknown-story' } }]);
    await tell(page, { target: 'dateline', v: 1, method: 'hello', req: 1 });
    await expect.poll(async () => (await faults()).length).toBe(2);
  });

  test('with the network gone the text stays, and the host hears why', async ({ page, host, inside }) => {
    host.allow(/ERR_FAILED/);
    await page.route('**/stories/**', (route) => route.abort());
    await host.open(`${host.script(HEAR)}${host.frame('')}`);
    await expect
      .poll(async () => (await heardIn(page)).find(({ type }) => type === 'error')?.data)
      .toEqual({ code: 'offline' });
    await expect(inside.getByRole('heading', { level: 2 }).first()).toBeVisible();
  });
});

test('what a frame cannot do because a part of it does not come is answered, and told where nobody waits', async ({
  page,
  host,
}) => {
  host.allow(/ERR_FAILED/);
  await page.route('**/assets/filter-*.js', (route) => route.abort());
  await host.open(`${host.script(HEAR)}${host.frame('api=1')}`);
  await drawn(page);
  await tell(page, { target: 'dateline', v: 1, method: 'hello', req: 1 });
  await tell(page, { target: 'dateline', v: 1, method: 'search', args: { q: 'Poutine' }, req: 2 });
  await expect
    .poll(async () => (await heardIn(page)).find(({ req }) => req === 2))
    .toMatchObject({ type: 'result', ok: false });
  await tell(page, { target: 'dateline', v: 1, method: 'search', args: { q: 'Poutine' } });
  await expect.poll(async () => (await heardIn(page)).filter(({ type }) => type === 'error').length).toBeGreaterThan(0);
});
