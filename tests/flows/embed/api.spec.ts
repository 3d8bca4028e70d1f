import { asBoth, drawn, expect, test } from '../hosts/harness.ts';
import { HEAR, type Globals, type Said } from '../hosts/hearing.ts';

asBoth(() => {
  test('a host says hello, late, and is answered', async ({ page, host }) => {
    await host.open(`${host.frame('api=1')}${host.script(HEAR)}`);
    await drawn(page);
    const heard = () => page.evaluate(() => (globalThis as unknown as Globals).heard);
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('ready');
    await page.evaluate(() => {
      const { heard, say } = globalThis as unknown as Globals;
      heard.length = 0;
      say({ target: 'dateline', v: 1, method: 'hello', req: 'a' });
      say({ target: 'dateline', v: 1, method: 'select', args: { id: 'interview' }, req: 'b' });
      say({ target: 'dateline', v: 1, method: 'select', args: { id: 'nothing-like-it' }, req: 'c' });
      say({ target: 'dateline', v: 1, method: 'constructor', req: 'd' });
    });
    await expect.poll(async () => (await heard()).filter(({ type }) => type === 'result').length).toBe(4);
    const results = (await heard()).filter(({ type }) => type === 'result').map(({ req, ok }) => [req, ok]);
    expect(results).toEqual([
      ['a', true],
      ['b', true],
      ['c', false],
      ['d', false],
    ]);
    await expect.poll(async () => (await heard()).map(({ type }) => type)).toContain('event-selected');
  });

  test('nothing of the reader is told before a hello', async ({ page, host, inside }) => {
    await host.open(`${host.frame('api=1', 'height="650"')}${host.script(HEAR)}`);
    await drawn(page);
    await inside.locator('[data-event]:not([tabindex="-1"])').first().press('Enter');
    await expect(inside.getByRole('complementary')).toHaveCount(1);
    await expect.poll(() => page.frames()[1]?.url()).toContain('event=');
    const types = () =>
      page.evaluate(() => [...new Set((globalThis as unknown as Globals).heard.map(({ type }) => type))].sort());
    await expect.poll(types).toEqual(['ready', 'resize']);
  });

  test('a host of another origin than the one named is not heard', async ({ page, host, inside }) => {
    await host.open(`${host.frame('api=1&origin=https%3A%2F%2Fexample.org')}${host.script(HEAR)}`);
    await drawn(page);
    await page.evaluate(() => {
      const { say } = globalThis as unknown as Globals;
      say({ target: 'dateline', v: 1, method: 'hello', req: 1 });
      say({ target: 'dateline', v: 1, method: 'select', args: { id: 'interview' }, req: 2 });
    });
    await page.waitForTimeout(400);
    await expect(inside.getByRole('complementary')).toHaveCount(0);
    expect(
      await page.evaluate(() => (globalThis as unknown as Globals).heard.some(({ type }) => type === 'result')),
    ).toBe(false);
  });

  test('in a sandbox a port is the private way', async ({ page, host }) => {
    await host.open(`${host.frame('api=1', 'sandbox="allow-scripts"')}${host.script(HEAR)}`);
    await drawn(page);
    const result = await page.evaluate(
      () =>
        new Promise((resolve) => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => {
            if ((data as Said).type === 'result') resolve((data as Said).ok);
          };
          (globalThis as unknown as Globals).say({ target: 'dateline', v: 1, method: 'hello', req: 1 }, [port2]);
        }),
    );
    expect(result).toBe(true);
  });

  test('a sister frame is not heard', async ({ page, host }) => {
    const hostile = `<iframe id="h" title="h" srcdoc="&lt;p&gt;"></iframe>`;
    await host.open(`${host.frame('api=1')}${hostile}${host.script(HEAR)}`);
    await drawn(page);
    await page.evaluate(() => {
      const sister = document.querySelector<HTMLIFrameElement>('#h')?.contentWindow as unknown as {
        Function: (text: string) => () => void;
      };
      sister.Function(
        'parent.frames[0].postMessage({ target: "dateline", v: 1, method: "select", args: { id: "interview" }, req: 1 }, "*")',
      )();
    });
    await page.waitForTimeout(400);
    await expect(page.frameLocator('#f').getByRole('complementary')).toHaveCount(0);
  });

  test('a thousand hostile messages change nothing, from a peer as from anybody', async ({ page, host, inside }) => {
    await host.open(`${host.frame('api=1', 'height="650"')}${host.script(HEAR)}`);
    await drawn(page);
    const before = await inside.locator('#range').textContent();
    const results = () =>
      page.evaluate(() => (globalThis as unknown as Globals).heard.filter(({ type }) => type === 'result'));
    // First the peer's, each of which reaches the reader of its method: in a second that has room for all of them.
    await page.evaluate(() => {
      const { say } = globalThis as unknown as Globals;
      const hostile: [unknown, unknown?][] = [
        ['hello'],
        ['__proto__', { id: 'x' }],
        ['constructor', {}],
        [['select'], { id: 'interview' }],
        ['select', { id: '__proto__' }],
        ['select', { id: { toString: 'interview' } }],
        ['select', new Map([['id', 'interview']])],
        ['select', ['interview']],
        ['setState', { query: '\u0000event=interview' }],
        ['setState', { query: `event=interview&${'x'.repeat(5000)}` }],
        ['range', { from: '2022-09-31', to: '9999999-01-01' }],
        ['range', { from: -Infinity, to: Number.NaN }],
        ['zoom', { factor: Number.NaN }],
        ['zoom', { factor: 1e300 }],
        ['filter', { speaker: Array(1000).fill('putin') }],
        ['filter', { q: '<img src=x onerror=alert(1)>\n' }],
        ['step', { n: 1e9 }],
        ['mode', { view: 'toString' }],
        ['theme', { theme: 'url(javascript:0)' }],
        ['lang', { lang: '../../en' }],
        ['getEvents', { limit: -1 }],
        ['getImage', { format: 'png', width: 1e9 }],
      ];
      hostile.forEach(([method, args], req) => {
        say({ target: 'dateline', v: 1, method, args, req });
      });
    });
    await expect.poll(async () => (await results()).length).toBe(22);
    expect((await results()).filter(({ ok }) => ok === true).map(({ req }) => req)).toEqual([0]);
    await page.evaluate(() => {
      const { say } = globalThis as unknown as Globals;
      const junk: unknown[] = [
        null,
        0,
        'x'.repeat(100_000),
        [],
        { target: 'dateline' },
        { target: 'dateline', v: 1, method: '__proto__', args: { id: 'x' } },
        { target: 'dateline', v: 1, method: 'setState', args: { query: '<script>' } },
        { target: 'dateline', v: 1, method: 'range', args: { from: 'a', to: 'b' } },
        { source: 'dateline', v: 1, type: 'resize', height: 9 },
        '[iFrameSizer]' + ':'.repeat(500),
        '{"method":"next"}',
        new Map([['target', 'dateline']]),
      ];
      for (let i = 0; i < 1000; i += 1) say(junk[i % junk.length]);
    });
    await page.waitForTimeout(500);
    expect(await inside.locator('#range').textContent()).toBe(before);
    await expect(inside.getByRole('complementary')).toHaveCount(0);
  });

  test('the deep link goes through the frame in one line of the host’s', async ({ page, host, inside }) => {
    await host.open(`${host.frame('api=1&event=interview', 'height="650"')}${host.script(HEAR)}`);
    await drawn(page);
    await expect(inside.getByRole('complementary')).toContainText('Stoltenberg');
    await page.evaluate(() => {
      const { say } = globalThis as unknown as Globals;
      say({ target: 'dateline', v: 1, method: 'hello', req: 1 });
      say({ target: 'dateline', v: 1, method: 'setState', args: { query: 'quote=q2a' }, req: 2 });
    });
    await expect
      .poll(() =>
        page.evaluate(() =>
          JSON.stringify((globalThis as unknown as Globals).heard.findLast(({ type }) => type === 'state')?.data ?? {}),
        ),
      )
      .toContain('quote=q2a');
  });
});
