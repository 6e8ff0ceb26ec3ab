/** Where Isnad may read, in Arabic: the popup's question, and the options. */
export const arabicWhere = {
  'ask.title': 'لم تسمح لإسناد هنا بعد',
  'ask.text': 'لا يرى إسناد شيئًا من {site} حتى تأذن له. اختر، ويمكنك الرجوع عن ذلك متى شئت.',
  'ask.text.here':
    'لا يرى إسناد شيئًا من هذه الصفحة حتى تأذن له. اختر، ويمكنك الرجوع عن ذلك متى شئت.',
  'ask.off.title': 'إسناد متوقّف في هذا الموقع',
  'ask.off.text':
    'طلبتَ ألّا يقرأ إسناد شيئًا من {site}. اقرأ هذه الصفحة وحدها، أو أعده إلى الموقع كلّه.',
  'ask.page': 'هذه الصفحة الآن',
  'ask.page.note': 'مرة واحدة',
  'ask.site': 'هذا الموقع دائمًا',
  'ask.site.note': 'يسألك المتصفّح',
  'ask.news': 'مواقع الأخبار العربية',
  'ask.which': 'ما هذه المواقع؟',
  'ask.no-site':
    'لم يُكشف لنا عنوان هذه الصفحة. افتح إسناد من زرّه في شريط المتصفّح لتأذن للموقع كلّه.',

  'menu.mark-page': 'بيّن من قال ماذا في هذه الصفحة',
  'menu.open-library': 'افتح مكتبة إسناد',

  'sites.count': {
    zero: 'لا مواقع',
    one: 'موقع واحد',
    two: 'موقعان',
    few: '{count} مواقع',
    many: '{count} موقعًا',
    other: '{count} موقع',
  },

  'options.title': 'خيارات إسناد',
  'options.where': 'أين يعمل',
  'options.where.how':
    'لا يرى إسناد أيّ صفحة حتى تأذن له، والمتصفّح هو الذي يسألك. وزرّه يقرأ أيّ صفحة مرة واحدة بلا إذن دائم.',
  'options.all': 'كل المواقع',
  'options.all.how': 'يقرأ الصفحات العربية وحدها ويدع ما سواها، إلا المواقع التي توقفه فيها.',
  'options.news': 'مواقع الأخبار العربية',
  'options.news.how':
    'اسمح لها جميعًا، أو لبلد دون آخر. ما كان منها بلغات عدّة يُقرأ قسمه العربي وحده.',
  'options.news.granted': 'مسموح منها {granted} من {total}',
  'options.country.all-arabs': 'العرب جميعًا',
  'options.own': 'مواقع اخترتها',
  'options.own.none': 'لم تأذن لموقع بعينه بعد.',
  'options.own.add': 'أضف موقعًا',
  'options.off': 'مواقع يبقى فيها متوقّفًا',
  'options.off.none': 'لا موقع.',
  'options.off.add': 'أوقفه في موقع',
  'options.site': 'عنوان الموقع',
  'options.site.bad': 'اكتب عنوان موقع، مثل news.example',
  'options.allow': 'اسمح',
  'options.allow.all': 'اسمح لها كلّها',
  'options.allow.named': 'اسمح: {name}',
  'options.take-back': 'اسحب الإذن',
  'options.take-back.all': 'اسحب الإذن عنها كلّها',
  'options.take-back.named': 'اسحب الإذن: {name}',
  'options.turn-on': 'أعده',
  'options.turn-on.named': 'أعده إلى {name}',
  'options.given': 'مسموح',
  'options.language': 'لغة الواجهة',
  'options.done.allowed': 'أذنتَ له، ويعمل الآن.',
  'options.done.taken-back': 'سُحب الإذن، وزالت العلامات.',
  'options.done.off': 'توقّف في {site}.',
  'options.done.on': 'عاد إلى {site} حيث أذنت.',
} as const;
