// What every page has, and the pages for missing and moved addresses.

export const site = {
  of: 'في {municipality}',
  skip: 'انتقل إلى المحتوى',
  mainMenu: 'القائمة الرئيسية',
  menu: 'القائمة',
  languages: 'اللغات',
  unreviewed: 'هذه الترجمة لم يراجعها أحد بعد.',
  pageLanguage: 'هذه الصفحة باللغة {language}.',
  inLanguage: 'باللغة {language}',
  forYou: 'لك',
  youAreHere: 'أنت هنا',
  home: 'الصفحة الرئيسية',
  askUs: 'اسألنا',
  everything: 'كل ما في {name}',
  sms: 'رسالة SMS',
  askHere: 'اسأل هنا',
  email: 'البريد الإلكتروني',
  builtAt: 'أُعدت هذه الصفحة في {date}.',
  municipality: 'بلدية {name}.',
  sampleShown: 'محتوى تجريبي، معروض بتاريخ {date}.',
  sample: 'محتوى تجريبي: هذه البلدية غير موجودة.',
  report: 'أبلغنا عن خطأ',
  checked: 'تم التأكد في {date}',
  changed: 'تم التعديل في {date}',
  feedAll: 'احصل على كل الأنشطة في تقويمك (.ics)',
  feedDeadlines: 'احصل على مواعيد التقديم في تقويمك (.ics)',
  notice: 'إعلان',
  readMore: 'اقرأ المزيد ({host})',
  callUs: 'اتصل بالرقم {phone}',
  smsTo: 'أرسل رسالة SMS إلى {phone}',
  writeTo: 'اكتب إلى {email}',
  showOnMap: 'اعرض على الخريطة (norgeskart.no)',
  photo: 'الصورة: {credit}',
};

export const notFound = {
  title: 'الصفحة غير موجودة',
  lead: 'ربما كُتب العنوان بشكل خاطئ، أو حُذفت الصفحة.',
  tryThis: 'جرّب إحدى هذه الصفحات',
  call: 'أو اتصل بالرقم {phone}، وسنساعدك في العثور على ما تريد.',
};

export const redirect = {
  title: 'انتقلت الصفحة',
  titled: 'انتقلت الصفحة: {title}',
  lead: 'ما تبحث عنه له عنوان جديد. العنوان القديم ما زال يعمل.',
  go: 'انتقل إلى {title}',
};
