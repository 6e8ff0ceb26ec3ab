/** Where Isnad may read, in English. */
export const englishWhere = {
  'ask.title': 'You have not let Isnad in here yet',
  'ask.text':
    'Isnad sees nothing of {site} until you allow it. Choose; you can take it back at any time.',
  'ask.text.here':
    'Isnad sees nothing of this page until you allow it. Choose; you can take it back at any time.',
  'ask.off.title': 'Isnad is off on this site',
  'ask.off.text':
    'You asked Isnad to read nothing of {site}. Read this page alone, or let it back in on the whole site.',
  'ask.page': 'This page, now',
  'ask.page.note': 'once',
  'ask.site': 'This site, always',
  'ask.site.note': 'your browser asks',
  'ask.news': 'Arabic news sites',
  'ask.which': 'Which sites are these?',
  'ask.no-site':
    'The address of this page is hidden from us. Open Isnad by its button in the toolbar to allow the whole site.',

  'menu.save-selection': 'Save the selection as a quotation',
  'menu.mark-page': 'Show who said what on this page',
  'menu.open-library': 'Open the Isnad library',

  'sites.count': { zero: 'no sites', one: '{count} site', other: '{count} sites' },

  'options.title': 'Isnad options',
  'options.where': 'Where it runs',
  'options.where.how':
    'Isnad sees no page until you allow it, and it is your browser that asks. Its button reads any page once, without a lasting permission.',
  'options.all': 'All sites',
  'options.all.how':
    'It reads Arabic pages alone and leaves all others, and stays off the sites where you turn it off.',
  'options.news': 'Arabic news sites',
  'options.news.how':
    'Allow all of them, or one country and not another. Of those in several languages the Arabic part alone is read.',
  'options.news.granted': '{granted} of {total} allowed',
  'options.country.all-arabs': 'For all Arabs',
  'options.own': 'Sites you chose',
  'options.own.none': 'You have allowed no site by itself yet.',
  'options.own.add': 'Add a site',
  'options.off': 'Sites where it stays off',
  'options.off.none': 'None.',
  'options.off.add': 'Turn it off on a site',
  'options.site': 'Address of the site',
  'options.site.bad': 'Type the address of a site, such as news.example',
  'options.allow': 'Allow',
  'options.allow.all': 'Allow all of them',
  'options.allow.named': 'Allow: {name}',
  'options.take-back': 'Take back',
  'options.take-back.all': 'Take all of them back',
  'options.take-back.named': 'Take back: {name}',
  'options.turn-on': 'Turn on',
  'options.turn-on.named': 'Turn on for {name}',
  'options.given': 'Allowed',
  'options.language': 'Language of the interface',
  'options.done.allowed': 'Allowed, and at work now.',
  'options.done.taken-back': 'Taken back, and the marks are gone.',
  'options.done.off': 'Off on {site}.',
  'options.done.on': 'On again for {site}, where you allow it.',
};
