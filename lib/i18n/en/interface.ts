/** The interface in English. */
export const englishInterface = {
  'app.name': 'Isnad',

  'tabs.label': 'Parts of this window',
  'tabs.page': 'Page',
  'tabs.saved': 'Saved',
  'marks.switch': 'Marks',

  'menu.open': 'Options',
  'menu.language': 'Language',
  'menu.language.auto': 'Automatic',
  'menu.language.ar': 'العربية',
  'menu.language.en': 'English',

  'export.json': 'JSON',
  'export.json.note': 'everything that was saved',
  'export.csv': 'CSV',
  'export.csv.note': 'for spreadsheets',

  'filter.label': 'Filter the claims',
  'filter.all': 'All',
  'filter.say': 'Statements',
  'filter.affirm': 'Affirmations',
  'filter.deny': 'Denials',
  'filter.doubt': 'Doubts',
  'filter.accuse': 'Accusations, warnings',
  'filter.demand': 'Requests, promises',
  'filter.view': 'Views',
  'filter.withheld': 'Negated',
  'filter.unnamed': 'Unnamed',
  'filter.more': 'More filters',
  'filter.shown': { one: '{count} claim shown', other: '{count} claims shown' },

  'kind.person.count': { one: '{count} person', other: '{count} people' },
  'kind.organization.count': { one: '{count} body', other: '{count} bodies' },
  'kind.media.count': { one: '{count} outlet', other: '{count} outlets' },
  'kind.document.count': { one: '{count} document', other: '{count} documents' },
  'kind.official.count': { one: '{count} unnamed official', other: '{count} unnamed officials' },
  'kind.anonymous.count': { one: '{count} anonymous', other: '{count} anonymous' },
  'kind.group.count': { one: '{count} group', other: '{count} groups' },

  'summary.attributed': '{share} attributed, to {sources}; {named}.',
  'summary.nameless': '{share} attributed; no source is stated.',
  'summary.sources': { one: '{count} source', other: '{count} sources' },
  'summary.named': { zero: 'none is named', one: '{count} is named', other: '{count} are named' },
  'summary.named.only': 'it is named',
  'summary.named.not': 'it is not named',
  'summary.named.both': 'both are named',
  'summary.named.one-of-two': 'one is named',
  'summary.named.neither': 'neither is named',
  'summary.named.all': 'all are named',
  'summary.strip':
    'The article from first word to last: what is attributed, and what is its author’s own voice',

  'group.more': { one: '{count} more', other: '{count} more' },
  'group.count': { one: '{count} claim', other: '{count} claims' },
  'group.via': 'through {relay}',

  'action.copy-details': 'Copy details',
  'action.details-copied': 'The details are copied; nothing of any page is in them',
  'action.details-copied.page': 'The details are copied, with the page’s words',
  'action.details-not-copied': 'The browser did not let the details be copied',
  'action.with-page-text': 'with the page’s words',
  'action.save-all': 'Save all',
  'action.all-saved': 'All saved',
  'action.delete': 'Delete: {words}',
  'action.export': 'Export these',
  'action.read-again': 'Read again',
  'action.clear-search': 'Clear the search',
  'action.show-more': 'Show more',

  'saved.search': {
    zero: 'Search the saved claims',
    one: 'Search {count} saved claim',
    other: 'Search {count} saved claims',
  },
  'saved.search.label': 'Search the saved claims',
  'saved.list': 'Saved claims, newest first',
  'saved.found': { one: '{count} claim found', other: '{count} claims found' },
  'saved.unreadable': 'What is saved cannot be opened',
  'saved.none': 'Nothing saved yet',
  'saved.none.how':
    'Open an Arabic news article and save a claim, from the list under “Page” or from its card. It stays here with its paragraph, page and date, even if the page changes.',
  'saved.no-match': 'No saved claim has “{query}”',
  'saved.no-match.how':
    'Try a shorter word, or the name of the source alone. Hamza and vowel signs do not matter.',

  'status.new': 'New',
  'status.checking': 'Checking',
  'status.confirmed': 'Confirmed',
  'status.refuted': 'Refuted',
  'status.misleading': 'Misleading',
  'status.dropped': 'Dropped',

  'toast.deleted': { one: 'Claim deleted', other: '{count} claims deleted' },
  'toast.restored': 'What was deleted is back',
  'toast.saved': {
    zero: 'All were saved before',
    one: 'Claim saved',
    other: '{count} claims saved',
  },
  'toast.saved.claimed': {
    one: '{saved}; one of them was saved before, elsewhere',
    other: '{saved}; {count} of them were saved before, elsewhere',
  },
  'toast.exported': {
    one: '{count} claim exported to {file}',
    other: '{count} claims exported to {file}',
  },

  'busy.reading': 'Reading the page…',
  'busy.saved': 'Opening what is saved…',

  'nothing.unreadable': 'This page cannot be read',
  'nothing.not-arabic': 'This page is not in Arabic',
  'nothing.not-arabic.how':
    'Isnad reads Arabic. It stopped at the second step and read nothing further.',
  'nothing.no-text': 'There is hardly any text on this page',
  'nothing.no-text.how':
    'If the page is still loading, wait a little, or load it again. What is in pictures and videos is not read.',
  'nothing.no-article': 'No article on this page',
  'nothing.no-article.how':
    'Reading stopped at the third step. If the page is still loading, wait a little, or load it again.',
  'nothing.no-attribution': 'No attributed claim on this page',
  'nothing.no-attribution.how':
    'It was read as far as the fourth step: the whole text is in its author’s own voice.',
  'nothing.frame': 'The article is in a frame of another site',
  'nothing.frame.how':
    'What is in a frame of another site cannot be seen from here. Open it in a tab of its own and ask there.',
  'nothing.cleared': 'The page takes marks away again and again',
  'nothing.cleared.how':
    'They were put back twenty times in a minute, then no more. The list here is complete; loading the page again brings the marks back.',
  'nothing.hidden': 'You have hidden all that was found here',
  'nothing.hidden.how':
    'The page has attributed claims, but your options hide their sorts, or you said that they are none. The options bring them back, or the list below.',
  'step.hidden': 'What was found is hidden',
  'step.hidden.note':
    'categories, sorts of source or a confidence that you chose not to see, or what you said is no attribution',
  'nothing.by-hand':
    'You can save a quotation by hand: select it on the page and choose “Save the selection as a quotation” from the menu of the right button.',
  'nothing.options': 'Options: what is marked, and your own cues',
  'nothing.not-allowed': 'The browser lets no extension read this page',
  'nothing.not-allowed.how':
    'Its own pages and the add-on store are closed to every extension. Open a news article in an ordinary page and press the button of Isnad there.',
  'step.not-allowed': 'The page is closed to extensions',
  'step.not-allowed.note': 'so the browser protects its own pages',
  'nothing.pdf': 'This is a PDF file',
  'nothing.pdf.how':
    'The browser shows it in a viewer that is closed to extensions. Look for the same article as a page of its site, or copy its text.',
  'step.pdf': 'What is shown is a file and no page',
  'step.pdf.note': 'what is in the viewer cannot be seen from here',
  'nothing.reader': 'This is the browser’s reader view',
  'nothing.reader.how':
    'The reader view is closed to extensions. Leave it for the page itself, which can be read.',
  'step.reader': 'What is shown is the reader view',
  'step.reader.note': 'the page itself is behind it',
  'nothing.not-loaded': 'This page did not open',
  'nothing.not-loaded.how':
    'What is shown is a notice of the browser in its place. Load the page again; it is read once it opens.',
  'step.not-loaded': 'What is shown is a notice of the browser',
  'step.not-loaded.note': 'nothing that could be shown came from the site',
  'nothing.viewer': 'This is data, shown by a viewer of the browser',
  'nothing.viewer.how':
    'The viewer is closed to extensions. Open the article as an ordinary page and press the button of Isnad there.',
  'step.viewer': 'What is shown is data and no page',
  'step.viewer.note': 'what is in the viewer cannot be seen from here',
  'step.allowed': 'Site allowed',
  'step.arabic': 'The page is in Arabic',
  'step.article': 'The article was found',
  'step.article.size': '{words} in {paragraphs}',
  'step.not-arabic': 'Too little Arabic',
  'step.no-text': 'No text that could be read',
  'step.no-text.note': 'it may be a picture or a video, or not be complete yet',
  'step.no-article': 'No text of an article',
  'step.no-article.note': 'it may be pictures, a video or names of sections',
  'step.no-attribution': 'No verb that attributes words to anybody',
  'step.no-attribution.note': 'it may be an opinion piece, or use a verb that is not known here',
  'step.frame': 'What is shown is a frame of another site',
  'step.frame.note': 'it needs a permission of its own',
  'step.cleared': 'The marks did not stay',
  'step.cleared.note': 'they were taken away more than twenty times in a minute',
  'count.words': { one: '{count} word', other: '{count} words' },
  'count.paragraphs': { one: '{count} paragraph', other: '{count} paragraphs' },

  promise: 'Reading happens on your machine. Nothing leaves it.',
} as const;
