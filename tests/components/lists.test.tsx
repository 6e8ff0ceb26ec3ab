// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FilterChips } from '../../components/FilterChips';
import { type Filter, filterCounts, filtered } from '../../components/filters';
import { SavedList } from '../../components/SavedList';
import { SourceGroup } from '../../components/SourceGroup';
import { Strip } from '../../components/Strip';
import { SourceKinds, SummaryLine } from '../../components/SummaryLine';
import { InLanguage } from '../../components/words';
import { createHitFinder } from '../../lib/search/hits';
import { draftByHand } from '../../lib/snippets/by-hand';
import { DENIAL, PAGE, RELAYED, sample } from './sample';

afterEach(cleanup);

const items = [DENIAL, RELAYED].map((snippet) => ({ snippet, saved: false }));
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({
    snippet: sample({
      text: `قالت البلدية إن القول ${at} صحيح`,
      cue: ['قالت'],
      source: 'البلدية',
      content: [`القول ${at} صحيح`],
      id: `n${at}`,
    }),
    saved: at === 0,
  }));

describe('filters', () => {
  it('let through what any of them lets through', () => {
    const ids = (filters: readonly Filter[]) =>
      filtered(items, new Set(filters)).map(({ snippet }) => snippet.id);
    expect(ids([])).toEqual(['denial', 'relayed']);
    expect(ids(['deny'])).toEqual(['denial']);
    expect(ids(['unnamed'])).toEqual(['relayed']);
    expect(ids(['deny', 'unnamed'])).toEqual(['denial', 'relayed']);
    expect(ids(['view'])).toEqual([]);
  });

  it('count what there is, what is looked for first before the rest', () => {
    expect(filterCounts(items)).toEqual([
      { filter: 'deny', count: 1 },
      { filter: 'unnamed', count: 1 },
      { filter: 'say', count: 1 },
    ]);
  });

  it('put a negated attribution under what is withheld, never under its verb', () => {
    const negated = { ...DENIAL, attribution: { ...DENIAL.attribution, negated: true } };
    expect(filterCounts([{ snippet: negated }])).toEqual([{ filter: 'withheld', count: 1 }]);
  });
});

describe('FilterChips', () => {
  const counts = (['deny', 'doubt', 'unnamed', 'say', 'view'] as const).map((filter) => ({
    filter,
    count: 2,
  }));
  function show(pressed: readonly Filter[]) {
    const onChange = vi.fn<(filters: ReadonlySet<Filter>) => void>();
    render(<FilterChips counts={counts} all={10} pressed={new Set(pressed)} onChange={onChange} />);
    return onChange;
  }
  const chip = (name: RegExp | string) => screen.getByRole('button', { name });

  it('press, release, and go back to all', () => {
    const onChange = show(['deny']);
    expect(chip(/^نفي/).getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(chip(/^تشكيك/));
    fireEvent.click(chip(/^نفي/));
    fireEvent.click(chip(/^الكل/));
    const asked = onChange.mock.calls.map(([filters]) => [...filters]);
    expect(asked).toEqual([['deny', 'doubt'], [], []]);
  });

  it('keep the rest behind a button, but never one that is pressed', () => {
    show(['view']);
    expect(screen.queryByRole('button', { name: /^قول/ })).toBeNull();
    expect(chip(/^رأي/)).toBeTruthy();
    fireEvent.click(chip('مرشّحات أخرى'));
    expect(chip(/^قول/)).toBeTruthy();
  });
});

describe('SourceGroup', () => {
  function show(name: string | null, given = items) {
    const asked = { onJump: vi.fn(), onSave: vi.fn() };
    const kind = given[0]?.snippet.attribution.kind ?? 'unknown';
    const group = { name, kind, items: given };
    const { container } = render(<SourceGroup {...group} {...asked} />);
    return { container, ...asked };
  }

  it('names its source and its kind, counts, and shows each claim beside its verb', () => {
    const { container } = show('شركة المياه');
    const heading = screen.getByRole('heading');
    expect(heading.textContent).toContain('شركة المياه');
    expect(heading.textContent).toContain('قولان');
    expect(within(heading).getByRole('img', { name: 'جهة' })).toBeTruthy();
    const [denial] = container.querySelectorAll('li');
    expect(denial?.className).toContain('f-deny');
    expect(denial?.querySelector('.verb')?.textContent).toContain('ونفت');
    // Two Arabic runs side by side: without a space between them their letters would join.
    expect(denial?.querySelector('.jump')?.textContent).toMatch(/\) وجود أي تلوث/);
  });

  it('leads to a claim on the page, saves it, and does not save it twice', () => {
    const { onJump, onSave } = show('البلدية', many(2));
    const [saved, unsaved] = screen.getAllByRole('listitem');
    if (!saved || !unsaved) throw new Error('no rows');
    fireEvent.click(within(unsaved).getByRole('button', { name: /القول 1/ }));
    fireEvent.click(within(unsaved).getByRole('button', { name: 'احفظ' }));
    fireEvent.click(within(saved).getByRole('button', { name: 'محفوظ', pressed: true }));
    expect(onJump.mock.calls).toEqual([['n1']]);
    expect(onSave.mock.calls).toEqual([['n1']]);
  });

  it('shows three claims of a long group, the others when asked, and four at once', () => {
    show('البلدية', many(6));
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: '٣ أقوال أخرى' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(6);
    cleanup();
    show('البلدية', many(4));
    expect(screen.getAllByRole('listitem')).toHaveLength(4);
  });

  it('says through whom the words came where all came so', () => {
    show('مصدر مطلع', items.slice(1));
    expect(screen.getByRole('heading').textContent).toContain('عبر وكالة الأنباء');
    cleanup();
    show('مصدر مطلع', items);
    expect(screen.getByRole('heading').textContent).not.toContain('عبر');
  });

  it('says that a source is not stated', () => {
    show(null);
    expect(screen.getByRole('heading').textContent).toContain('لم يُذكر قائل');
  });
});

describe('Strip', () => {
  it('has a segment with the line of its family for each claim, right to left in any language', () => {
    render(
      <InLanguage language="en">
        <Strip items={items} characters={100} />
      </InLanguage>,
    );
    const strip = screen.getByRole('img');
    expect(strip.dir).toBe('rtl');
    const segments = [...strip.querySelectorAll('i')];
    expect(segments.map(({ className }) => className.trim()).sort()).toEqual(['f-deny', 'f-say']);
    const [denial] = segments.filter(({ className }) => className.includes('f-deny'));
    expect(denial?.style.getPropertyValue('--a')).toBe('17.0');
    expect(denial?.style.getPropertyValue('--b')).toBe('39.0');
  });
});

describe('SummaryLine', () => {
  const say = (language: 'ar' | 'en', sources: number, named: number) => {
    const { container } = render(
      <InLanguage language={language}>
        <SummaryLine summary={{ share: 0.58, sources, named, kinds: [] }} />
      </InLanguage>,
    );
    return container.textContent?.replace(/\u061c/g, '');
  };

  it.each([
    [10, 8, '٥٨٪ من النص منسوب إلى ١٠ مصادر، ٨ منها مسمّاة.'],
    [10, 10, '٥٨٪ من النص منسوب إلى ١٠ مصادر، كلّها مسمّاة.'],
    [10, 0, '٥٨٪ من النص منسوب إلى ١٠ مصادر، لا مسمّى بينها.'],
    [12, 2, '٥٨٪ من النص منسوب إلى ١٢ مصدرًا، اثنان منها مسمّيان.'],
    [2, 2, '٥٨٪ من النص منسوب إلى مصدرين، وكلاهما مسمّى.'],
    [2, 1, '٥٨٪ من النص منسوب إلى مصدرين، أحدهما مسمّى.'],
    [2, 0, '٥٨٪ من النص منسوب إلى مصدرين، وكلاهما بلا اسم.'],
    [1, 1, '٥٨٪ من النص منسوب إلى مصدر واحد، وهو مسمّى.'],
    [1, 0, '٥٨٪ من النص منسوب إلى مصدر واحد، وهو بلا اسم.'],
    [0, 0, '٥٨٪ من النص منسوب، ولم يُذكر قائل.'],
  ])('%i sources, %i named', (sources, named, sentence) => {
    expect(say('ar', sources, named)).toBe(sentence);
  });

  it('says the same in English', () => {
    expect(say('en', 10, 8)).toBe('58% attributed, to 10 sources; 8 are named.');
  });

  it('names the kinds with their counts', () => {
    const kinds = [
      { kind: 'organization', count: 5 },
      { kind: 'group', count: 1 },
    ] as const;
    const { container } = render(<SourceKinds kinds={kinds} />);
    const words = [...container.querySelectorAll('.kind')].map(({ textContent }) => textContent);
    expect(words).toEqual(['٥ جهات', 'جماعة']);
  });
});

describe('SavedList', () => {
  const page = { ...PAGE, id: 'p', addresses: [], firstSavedAt: '2026-04-08T09:00:00+03:00' };

  it('shows who, the verb with its claim, the status, the outlet and the day, and deletes', () => {
    const onDelete = vi.fn();
    render(<SavedList items={[{ snippet: DENIAL, page }]} onDelete={onDelete} />);
    const row = screen.getByRole('listitem');
    for (const words of [
      'شركة المياه',
      'ونفت',
      'وجود أي تلوث في الشبكة',
      'جديد',
      'المدار',
      '٨ أبريل',
    ])
      expect(row.textContent).toContain(words);
    expect(row.querySelector('.claim')?.getAttribute('dir')).toBe('rtl');
    fireEvent.click(within(row).getByRole('button', { name: /^احذف/ }));
    expect(onDelete.mock.calls).toEqual([['denial']]);
  });

  it('gives each delete button a name of its own', () => {
    const items = [DENIAL, RELAYED].map((snippet) => ({ snippet, page }));
    render(<SavedList items={items} onDelete={() => {}} />);
    const names = screen.getAllByRole('button').map((button) => button.getAttribute('aria-label'));
    expect(new Set(names).size).toBe(2);
    expect(names[0]).toBe('احذف: شركة المياه، ونفت وجود أي تلوث في الشبكة');
  });

  it('marks what a search hits, in whole words', () => {
    const hits = createHitFinder('تلوث');
    const { container } = render(
      <SavedList items={[{ snippet: DENIAL, page }]} hits={hits} onDelete={() => {}} />,
    );
    const marked = [...container.querySelectorAll('mark')].map(({ textContent }) => textContent);
    expect(marked).toEqual(['تلوث']);
  });

  it.each([
    ['before its claim', 'ونفت شركة المياه وجود أي تلوث.', 'ونفت', ['وجود أي تلوث'], true],
    [
      'after its claim',
      'وجود أي تلوث مستبعد، بحسب شركة المياه.',
      'بحسب',
      ['وجود أي تلوث مستبعد'],
      false,
    ],
    ['inside its claim', 'السد، قالت شركة المياه، لن ينهار.', 'قالت', ['السد', 'لن ينهار'], false],
  ] as const)(
    'shows the cue %s, never inside what may be clipped away',
    (_where, text, cue, content, isInside) => {
      const snippet = sample({ text, cue: [cue], source: 'شركة المياه', content });
      const { container } = render(<SavedList items={[{ snippet, page }]} onDelete={() => {}} />);
      const verb = container.querySelector('.claim .verb');
      expect(verb?.textContent).toContain(cue);
      // Clipping takes the end away: a cue may stand in what is clipped at its beginning alone.
      const clip = container.querySelector('.clip');
      expect(clip?.contains(verb ?? null)).toBe(isInside);
      if (isInside) expect(clip?.firstElementChild).toBe(verb);
      expect(container.querySelector('.claim')?.textContent).toMatch(
        isInside ? /\) \S/ : /\S \S+ \(/,
      );
    },
  );

  it('says what is claimed by hand with the name of its family, before the claim', () => {
    const text = 'تقع المدينة على ضفة النهر.';
    const selection = { start: 0, end: text.length };
    const own = { selection, source: null, kind: 'unknown', category: 'deny' } as const;
    const draft = { text, page, engine: '1', now: new Date(0) };
    const { container } = render(
      <SavedList items={[{ snippet: draftByHand(own, draft), page }]} onDelete={() => {}} />,
    );
    const claim = container.querySelector('.claim');
    expect(claim?.querySelector('.verb')?.textContent).toBe('نفي');
    expect(claim?.textContent).toBe(`نفي ${text}`);
  });

  it('names the site where the page names no outlet', () => {
    render(
      <SavedList
        items={[{ snippet: DENIAL, page: { ...page, outlet: null } }]}
        onDelete={() => {}}
      />,
    );
    expect(screen.getByRole('listitem').textContent).toContain('almadar.example');
  });
});
