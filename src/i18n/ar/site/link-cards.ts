// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'ضع رابطًا إلى هنا',
  lead: 'بطاقات لصفحات البلدية، حتى يجد الناس هذا الموقع من هناك.',
  description: 'بطاقات جاهزة فيها رابط وعنوان ونص لموقع البلدية.',
  how: 'انسخ HTML إلى الصفحة التي يبحث فيها الناس. البطاقات بدون برامج وبدون تنسيق.',
  asData: 'كل البطاقات كبيانات',

  htmlOf: 'HTML لـ {title}',
};
