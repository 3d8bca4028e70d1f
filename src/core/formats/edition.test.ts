import { describe, expect, it } from 'vitest';
import { fillEdition, isEdition } from './edition.ts';

const PAGE = `<!doctype html>
<html lang="en">
<head><meta name="dateline-site" content="" /><title></title></head>
<body><script type="text/plain" id="dateline-story"></script><script type="text/plain" id="dateline-code">x</script></body>
</html>`;

describe('the one-file edition', () => {
  it('takes a story, and another in its place', () => {
    const one = fillEdition(PAGE, { packed: 'AAA=', title: 'Un', lang: 'fr', site: 'https://example.org/?story=a' });
    const two = fillEdition(one, { packed: 'BBB+/=', title: 'Two', lang: 'en' });
    expect(one).toContain('id="dateline-story">AAA=</script>');
    expect(one).toContain('<html lang="fr">');
    expect(one).toContain('content="https://example.org/?story=a"');
    expect(two).toBe(fillEdition(PAGE, { packed: 'BBB+/=', title: 'Two', lang: 'en' }));
    expect(isEdition(two)).toBe(true);
  });

  it('lets nothing of a story become a part of the page, or of a pattern', () => {
    const title = `</title><script>alert("1")</script> $& $1 $$ & < >`;
    const page = fillEdition(PAGE, { packed: '', title, lang: 'fr" onload="x', site: 'https://a/?b=1&c="2"' });
    expect(page).toContain(
      '<title>&lt;/title&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; $&amp; $1 $$ &amp; &lt; &gt;</title>',
    );
    expect(page).toContain('<html lang="fr&quot; onload=&quot;x">');
    expect(page.match(/<script/g)).toHaveLength(2);
    expect(fillEdition(page, { packed: '', title: '', lang: 'en' })).toBe(PAGE);
  });

  it('is not any page', () => {
    expect(isEdition('<!doctype html><title>Not found</title>')).toBe(false);
  });
});
