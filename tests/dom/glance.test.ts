// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import { glanceAt } from '../../lib/dom/glance';

afterEach(() => {
  document.body.innerHTML = '';
});

const ENGLISH = 'The minister said that prices will rise. ';

describe('a glance at a page', () => {
  test('counts letters, and what is between words not at the edges of them', () => {
    document.body.innerHTML = '<p>  قال الوزير </p><p>said</p>';
    expect(glanceAt(document, 0)).toEqual({ characters: 14, arabic: 9, foreign: 0 });
  });

  test('tells the letters that Arabic does not write', () => {
    document.body.innerHTML = '<p>گفت که پس</p>';
    expect(glanceAt(document, 0)).toMatchObject({ arabic: 7, foreign: 3 });
  });

  test('knows the forms of letters by which old programs write', () => {
    document.body.innerHTML =
      '<p>\ufed7\ufe8e\ufedd \ufe8d\ufedf\ufeee\ufeaf\ufef3\ufeae</p><p>\ufb56\ufeb2</p>';
    expect(glanceAt(document, 0)).toMatchObject({ arabic: 11, foreign: 1 });
  });

  test('leaves out what nobody reads', () => {
    document.body.innerHTML =
      '<script>"قال الوزير"</script><style>/* قال */</style><template>قال</template><p>said so</p>';
    expect(glanceAt(document, 0)).toEqual({ characters: 7, arabic: 0, foreign: 0 });
  });

  test('looks into shadow roots where there is little beside them', () => {
    document.body.innerHTML = '<x-article></x-article>';
    const root = document.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>قال الوزير</p>';
    expect(glanceAt(document, 100)).toMatchObject({ arabic: 9 });
    expect(glanceAt(document, 0)).toMatchObject({ arabic: 0 });
  });

  test('looks into shadow roots within shadow roots', () => {
    document.body.innerHTML = '<x-page></x-page>';
    const outer = document.querySelector('x-page')?.attachShadow({ mode: 'open' });
    if (outer) outer.innerHTML = '<div><x-article></x-article></div>';
    const inner = outer?.querySelector('x-article')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>قال الوزير</p>';
    expect(glanceAt(document, 100)).toMatchObject({ arabic: 9 });
  });

  test('stops when it has seen enough', () => {
    document.body.innerHTML = `<p>${ENGLISH.repeat(200)}</p>`.repeat(40);
    expect(glanceAt(document, 0).characters).toBeLessThan(80_000);
    document.body.innerHTML = '<p>قال الوزير إن الأسعار سترتفع</p>'.repeat(2_000);
    expect(glanceAt(document, 0).arabic).toBeLessThan(2_200);
  });
});
