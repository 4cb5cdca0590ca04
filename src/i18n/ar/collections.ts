// What the collections and their entries are called.

export const collectionLabels = {
  events: { one: 'نشاط', other: 'الأنشطة' },
  associations: { one: 'جمعية', other: 'الجمعيات' },
  venues: { one: 'قاعة أو مكان', other: 'القاعات والأماكن' },
  grants: { one: 'منحة مالية', other: 'المنح المالية' },
  opportunities: { one: 'مهمة تطوعية', other: 'المهام التطوعية' },
  help: { one: 'مساعدة', other: 'المساعدة' },
  equipment: { one: 'معدات', other: 'المعدات' },
  examples: { one: 'مثال', other: 'الأمثلة' },
  handbook: { one: 'الدليل', other: 'الدليل' },
  awards: { one: 'جائزة', other: 'الجوائز' },
  contacts: { one: 'جهة اتصال', other: 'جهات الاتصال' },
  pages: { one: 'صفحة', other: 'الصفحات' },
};
