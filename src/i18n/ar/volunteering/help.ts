// Help for residents, and emergency numbers.

export const help = {
  title: 'احصل على مساعدة',
  heading: 'هل تحتاج إلى مساعدة؟',
  lead: 'اتصل بنا، وسنجد من يساعدك. لا تحتاج إلى شرح كثير، ويمكنك أن تتصل من أجل شخص آخر.',
  description: 'اتصل عندما تحتاج إلى مساعدة في {municipality}. انظر كيف يساعد المتطوعون، وبمن تتصل.',
  visit: 'تعال إلينا: {address}',
  what: 'يمكن للمتطوعين أن يساعدوك في هذا',
  groups: {
    everyday: 'الحياة اليومية',
    company: 'الرفقة',
    technology: 'الهاتف والكمبيوتر',
    norwegian: 'اللغة النرويجية',
    family: 'الأطفال والشباب',
    other: 'أشياء أخرى',
  },
  notCare: 'المتطوعون لا يعطون الأدوية، ولا يعالجون الجروح، ولا يحلّون محل الرعاية المنزلية «hjemmetjenesten».',
  careAt: 'إذا كنت تحتاج إلى ذلك، فاتصل بـ {role} على الرقم {phone}.',
  more: 'مساعدة أخرى',
  leaflet: 'اطبع الصفحة، فتصبح نشرة على ورقة واحدة.',
  // On the page of one kind of help.
  forWhom: 'من يمكنه الحصول على هذه المساعدة؟',
  isNot: 'ما الذي لا تشمله المساعدة؟',
  how: 'كيف تطلب',
  price: 'كم السعر؟',
  wait: 'كم تنتظر؟',
  area: 'المنطقة',
  helpers: 'من يساعد؟',
  forStaff: 'للموظفين: تتصل من أجل مستفيد',
  staffMore: 'المزيد للموظفين',
  give: 'هل تريد أن تقدّم هذه المساعدة؟',
  giveNone: 'لا توجد مهام الآن. اتصل على أي حال، وسنجد شيئًا.',
  become: 'كن متطوعًا',
  danger: 'هل هناك خطر على الحياة؟ اتصل بالرقم {phone}.',
};

export const urgent = {
  heading: 'هل الأمر عاجل؟',
  talk: 'شخص تتحدث إليه',
  who: {
    ambulance: 'خطر على الحياة (الإسعاف)',
    doctor: 'الطوارئ الطبية «legevakt»',
    police: 'الشرطة',
    fire: 'الحريق (المطافئ)',
    'mental-health': 'الصحة النفسية (Mental Helse)، ليلًا ونهارًا',
    children: 'هاتف الطوارئ للأطفال والشباب (Alarmtelefonen)',
    church: 'هاتف الدعم من الكنيسة (Kirkens SOS)، ليلًا ونهارًا',
  },
};
