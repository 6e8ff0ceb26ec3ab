/** The privacy page, in Arabic. */
export const arabicPrivacy = {
  'privacy.title': 'الخصوصية',
  'privacy.lead':
    'لا يخرج من جهازك شيء. لا يجري إسناد أيّ طلب إلى الشبكة، ولا حساب فيه ولا إحصاء ولا إعلان.',
  'privacy.check': 'كيف تتحقّق من ذلك',
  'privacy.check.policy':
    'لصفحاتنا سياسة أمن يفرضها المتصفّح نفسه، وفيها {rule}: لا يفتح من الصفحة اتصالًا ولو أخطأنا. تجدها في ملف {file} داخل الحزمة.',
  'privacy.check.network':
    'افتح أدوات المطوّر في صفحة أخبار أو في مكتبتك، ثم لسان الشبكة، واستعمل إسناد: لن ترى طلبًا منه.',
  'privacy.check.offline': 'افصل الشبكة بعد أن تُفتح الصفحة: يعلّمها إسناد ويحفظ منها ويصدّر كما كان.',
  'privacy.check.source': 'الشيفرة كلها مفتوحة، وكل حزمة تُبنى منها هي نفسها بايتًا بايتًا.',
  'privacy.kept': 'ما يُحفظ وأين',
  'privacy.kept.library':
    'ما تحفظه من أقوال ونصّ مقالاتها في قاعدة بيانات الإضافة على جهازك، ونسخ احتياطية منها في الموضع نفسه.',
  'privacy.kept.settings': 'خياراتك، وآخر يوم استُعمل فيه إسناد في كل موقع أذنت له بعينه.',
  'privacy.kept.private': 'في النوافذ الخاصة لا يُحفظ شيء.',
  'privacy.kept.gone': 'إذا حذفت الإضافة حذف المتصفّح معها كل ذلك: صدّر مكتبتك قبله.',
  'privacy.permissions': 'الأذون وأسبابها',
  'privacy.permissions.how': 'لا إذن لأيّ موقع عند التثبيت. هذه هي الأذون كلها:',
  'permission.storage': 'لحفظ خياراتك.',
  'permission.unlimitedStorage': 'لئلّا تضيق مكتبتك، ولا يمحوها المتصفّح حين يضيق القرص.',
  'permission.scripting': 'لقراءة الصفحات التي أذنت لها وتعليمها، ولا غيرها.',
  'permission.activeTab': 'لقراءة الصفحة التي أمامك حين تضغط الزرّ، ومرة واحدة.',
  'permission.contextMenus': 'لبنود إسناد في قائمة الزرّ الأيمن.',
  'permission.alarms': 'لأخذ النسخة الاحتياطية كل يوم.',
  'permission.sidePanel': 'للوحة الجانبية التي تسرد أقوال الصفحة.',
  'privacy.permissions.sites': 'قراءة مواقع تختارها: يطلبها المتصفّح منك، وهي كلها أدناه.',
  'privacy.sites': 'المواقع المسموحة',
  'privacy.sites.none': 'لم تأذن لأيّ موقع.',
  'privacy.sites.all': 'أذنت لكل المواقع. لا يُحفظ أين استُعمل إسناد.',
  'privacy.sites.how':
    'يُحفظ آخر يوم استُعمل فيه إسناد في كل موقع، اليوم وحده، لتعرف ما لم تعد تحتاج إليه. ولا يُحفظ شيء من النوافذ الخاصة.',
  'privacy.sites.site': 'الموقع',
  'privacy.sites.day': 'آخر يوم',
  'privacy.sites.never': 'لم يُستعمل بعد',
  'privacy.sites.clear': 'انسَ الأيام',
  'privacy.sites.cleared': 'نُسيت الأيام.',
  'privacy.sites.change': 'غيّر أين يعمل',
} as const;
