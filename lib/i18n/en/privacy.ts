/** The privacy page, in English. */
export const englishPrivacy = {
  'privacy.title': 'Privacy',
  'privacy.lead':
    'Nothing leaves your machine. Isnad makes no request to the network; it has no account, no statistics and no advertising.',
  'privacy.check': 'How to check that',
  'privacy.check.policy':
    'Our pages stand under a security policy that the browser itself enforces, with {rule} in it: no page of ours can open a connection, not even by mistake. It is in the file {file} of the package.',
  'privacy.check.network':
    'Open the developer tools on a news page or in your library, then the network tab, and use Isnad: all that it loads are files of its own package, from your machine.',
  'privacy.check.offline':
    'Disconnect the network once a page is open: Isnad marks it, saves from it and exports as before.',
  'privacy.check.source':
    'All of the code is open, and each package that is built from it is the same, byte by byte.',
  'privacy.kept': 'What is kept, and where',
  'privacy.kept.library':
    'The claims that you save and the texts of their articles, in the database of the extension on your machine, and backup copies beside it.',
  'privacy.kept.settings':
    'Your options, and the last day on which Isnad was used on each site that you allowed by itself.',
  'privacy.kept.private': 'In private windows nothing is kept.',
  'privacy.kept.gone':
    'When you remove the extension, the browser removes all of it: export your library first.',
  'privacy.permissions': 'Permissions and their reasons',
  'privacy.permissions.how':
    'No site is asked for at installation. These are all the permissions there are:',
  'permission.storage': 'To keep your options.',
  'permission.unlimitedStorage':
    'So that your library never runs out of room, and the browser does not clear it when the disk fills up.',
  'permission.scripting': 'To read and mark the pages that you allowed, and no others.',
  'permission.activeTab': 'To read the page in front of you when you press the button, once.',
  'permission.contextMenus': 'For the entries of Isnad in the menu of the right button.',
  'permission.alarms': 'To take the backup copy every day.',
  'permission.sidePanel': 'For the side panel that lists the claims of a page.',
  'privacy.permissions.sites':
    'Reading sites that you choose: the browser asks you, and all of them are listed below.',
  'privacy.sites': 'Allowed sites',
  'privacy.sites.none': 'You have allowed no site.',
  'privacy.sites.all': 'You have allowed all sites. Where Isnad was used is not kept.',
  'privacy.sites.how':
    'The last day on which Isnad was used on each site is kept, the day alone, so that you see which ones you do not need any more. Nothing is kept of private windows.',
  'privacy.sites.site': 'Site',
  'privacy.sites.day': 'Last day',
  'privacy.sites.never': 'not used yet',
  'privacy.sites.clear': 'Forget the days',
  'privacy.sites.cleared': 'The days are forgotten.',
  'privacy.sites.change': 'Change where it runs',
} as const;
