import { gzipSync } from 'node:zlib';
import { hostScript } from '../../../config/host-script.ts';
import { asBoth, drawn, expect, test } from '../hosts/harness.ts';

test('the host script is small, and is served as it was hashed', async ({ request }) => {
  const { text, file, integrity } = await hostScript();
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(2048);
  const response = await request.get(`/${file}`);
  expect(await response.text()).toBe(text);
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  expect(response.headers()['cache-control']).toContain('immutable');
  expect(integrity).toMatch(/^sha384-[\w+/=]{64}$/);
});

asBoth(() => {
  for (const sandbox of ['', 'sandbox="allow-scripts"'])
    test(`a frame with the host script follows its height ${sandbox}`, async ({ page, host }) => {
      const { file, integrity } = await hostScript();
      await host.open(
        `${host.frame('', sandbox)}<p>after</p><script async src="${host.app}/${file}" integrity="${integrity}" crossorigin></script>`,
      );
      await drawn(page);
      await host.follows();
    });

  test('a script that comes when the frame has long been there is told its height', async ({ page, host }) => {
    await host.open(host.frame());
    await drawn(page);
    await page.waitForTimeout(500);
    expect(await host.frameHeight()).toBe(300);
    await page.addScriptTag({ url: `${host.app}/embed.js` });
    await host.follows();
  });

  test('the script may come twice, before its frame or after it', async ({ page, host }) => {
    const script = `<script src="${host.app}/embed.js"></script>`;
    await host.open(`${script}${host.frame()}${script}`);
    await drawn(page);
    await host.follows();
    await page.evaluate(() => {
      const frame = document.querySelector('iframe');
      const copy = frame?.cloneNode() as HTMLIFrameElement;
      copy.style.height = '300px';
      frame?.replaceWith(copy);
    });
    await drawn(page);
    await host.follows();
  });

  test('under a policy without inline code it works from its own file', async ({ page, host }) => {
    await host.open(
      `<dateline-timeline lang="en" view="timeline"></dateline-timeline><script src="${host.app}/embed.js"></script>`,
      {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${host.app}; frame-src ${host.app}; img-src data:`,
        },
      },
    );
    await drawn(page);
    await host.follows();
  });

  for (const policy of ['require-corp', 'credentialless'])
    test(`a page that isolates itself may frame it (${policy})`, async ({ page, host }) => {
      await host.open(host.frame(), { headers: { 'Cross-Origin-Embedder-Policy': policy } });
      await drawn(page);
    });

  for (const width of [360, 800, 1200])
    test(`the element keeps its room at ${String(width)} px: nothing below it moves`, async ({ page, host }) => {
      await page.setViewportSize({ width, height: 900 });
      await host.open(
        `<p>before</p><dateline-timeline lang="en"></dateline-timeline><p style="height:400px">after</p>${host.script(
          'globalThis.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) shift += entry.value; }).observe({ type: "layout-shift", buffered: true });',
        )}`,
        { head: `<script src="${host.app}/embed.js"></script>` },
      );
      await drawn(page);
      await host.follows();
      await page.waitForTimeout(1000);
      expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBeLessThanOrEqual(0.02);
      await host.follows();
    });

  test('the element speaks: events as events, questions as promises', async ({ page, host }) => {
    await host.open(
      `<dateline-timeline lang="en" view="timeline" api loading="eager"></dateline-timeline>${host.script(
        "globalThis.heard = []; const t = document.querySelector('dateline-timeline'); for (const type of ['ready', 'event-selected', 'quote-selected', 'range-changed', 'state']) t.addEventListener(type, ({ detail }) => heard.push([type, detail]));",
      )}`,
      { head: `<script src="${host.app}/embed.js"></script>` },
    );
    await drawn(page);
    interface Asks {
      ask: (method: string, args?: object) => Promise<{ events: { id: string }[] }>;
    }
    const ask = (method: string, args?: object) =>
      page.evaluate(
        ([name, given]) => (document.querySelector('dateline-timeline') as unknown as Asks).ask(name, given),
        [method, args] as const,
      );
    expect((await ask('getEvents', { limit: 3 })).events).toHaveLength(3);
    await ask('select', { id: 'interview' });
    const heard = () =>
      page.evaluate(() => (globalThis as unknown as { heard: [string, { id?: string; via?: string }][] }).heard);
    await expect.poll(async () => (await heard()).map(([type]) => type)).toContain('state');
    expect((await heard()).find(([type]) => type === 'event-selected')?.[1]).toMatchObject({
      id: 'interview',
      via: 'api',
    });
    await expect(page.frameLocator('iframe').getByRole('complementary')).toContainText('Stoltenberg');
  });
});

const ASK = `globalThis.asked = 'waits'; customElements.whenDefined('dateline-timeline').then(() => document.querySelector('dateline-timeline').ask('getEvents', { limit: 1 })).then(({ events }) => { asked = events.length; }, (fault) => { asked = String(fault); });`;

test('a question to a frame far below waits for it, and is answered when somebody comes', async ({ page, host }) => {
  await host.open(
    `<p style="height:9000px">above</p><dateline-timeline lang="en" view="timeline" api></dateline-timeline>${host.script(ASK)}`,
    { head: `<script src="${host.app}/embed.js"></script>` },
  );
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: unknown }).asked);
  await page.waitForTimeout(1000);
  expect(await asked()).toBe('waits');
  await page.locator('dateline-timeline').scrollIntoViewIfNeeded();
  await expect.poll(asked).toBe(1);
});

test('the element hands every option on, and keeps a height of its own out of the frame’s address', async ({
  page,
  host,
}) => {
  const given = 'q="Kharkiv" kind="speech" certainty="certain" basis="context" source="fox" search="1" compat="none"';
  await host.open(
    `<dateline-timeline lang="en" height="fit" style="height:432px" ${given}></dateline-timeline><dateline-timeline lang="en" height="700" compat="none"></dateline-timeline>`,
    { head: `<script src="${host.app}/embed.js"></script>` },
  );
  await expect(page.locator('iframe')).toHaveCount(2);
  const [fit, own] = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((one) => [(one as HTMLIFrameElement).src, one.getBoundingClientRect().height]));
  expect(new URL(String(fit?.[0])).search).toBe(
    '?q=Kharkiv&kind=speech&certainty=certain&basis=context&source=fox&lang=en&search=1&height=fit&compat=none',
  );
  expect(fit?.[1]).toBe(432);
  expect(new URL(String(own?.[0])).search).toBe('?lang=en&compat=none');
  expect(own?.[1]).toBe(700);
});

test('what is being read stays where it is when a frame above it grows, where the browser does not see to it', async ({
  page,
  host,
}) => {
  // Safari has neither the behaviour nor the word for it.
  await page.addInitScript(() => {
    Object.defineProperty(CSSStyleDeclaration.prototype, 'overflowAnchor', { get: () => undefined });
  });
  await host.open(`${host.frame()}<p id="read" style="height:3000px">read</p>`, {
    head: '<style>html { overflow-anchor: none; }</style>',
  });
  await drawn(page);
  await page.evaluate(() => {
    scrollTo(0, 1500);
  });
  const top = () => page.locator('#read').evaluate((read) => read.getBoundingClientRect().top);
  const before = await top();
  await page.addScriptTag({ url: `${host.app}/embed.js` });
  await expect.poll(host.frameHeight).toBeGreaterThan(450);
  await host.follows();
  await expect.poll(top).toBeCloseTo(before, 0);
});
