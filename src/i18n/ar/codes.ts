// What people read for the fixed codes of content.

export const themes = {
  language: 'اللغة',
  food: 'الطعام والقهوة',
  exercise: 'التمارين والرياضة',
  outdoors: 'الرحلات والطبيعة',
  music: 'الموسيقى والغناء',
  culture: 'الثقافة والتاريخ',
  crafts: 'الأشغال اليدوية والورشات',
  games: 'الألعاب واللعب',
  learning: 'الدورات والواجبات المدرسية',
  technology: 'الكمبيوتر والهاتف',
  care: 'الرعاية والدعم',
  environment: 'البيئة وإعادة الاستخدام',
  community: 'الحي واللقاءات',
  faith: 'الدين والمعتقد',
};

export const audiences = {
  children: 'الأطفال',
  youth: 'الشباب',
  adults: 'البالغون',
  seniors: 'كبار السن',
  families: 'العائلات',
};

export const kinds = {
  activity: 'نشاط',
  event: 'فعالية',
  course: 'دورة',
  meeting: 'اجتماع',
  conference: 'مؤتمر',
  festival: 'مهرجان',
};

export const access = {
  'step-free': 'بدون درج',
  toilet: 'مرحاض لمستخدمي الكرسي المتحرك',
  'hearing-loop': 'نظام صوت للسماعات الطبية «teleslynge»',
  lift: 'مصعد',
  parking: 'موقف سيارات قرب الباب',
  'sign-language': 'مترجم لغة الإشارة',
  companion: 'المرافق مجانًا',
  'little-norwegian': 'يكفي القليل من النرويجية',
  buddy: 'مرافق «fadder» يستقبلك',
};

export const venueKinds = {
  centre: 'مركز التطوع «frivilligsentral»',
  'community-house': 'بيت أهل الحي «samfunnshus»',
  library: 'مكتبة',
  'culture-house': 'مركز ثقافي',
  hall: 'صالة',
  school: 'مدرسة',
  'care-home': 'دار سكن ورعاية «bosenter»',
  church: 'كنيسة',
  outdoors: 'في الخارج',
  other: 'مكان آخر',
};

export const sectors = {
  centre: 'مركز التطوع',
  culture: 'الثقافة',
  upbringing: 'الأطفال والشباب',
  health: 'الصحة',
  emergency: 'الاستعداد للطوارئ',
  other: 'غير ذلك',
};

export const sources = {
  municipality: 'البلدية',
  county: 'المحافظة «fylkeskommunen»',
  state: 'الدولة',
  fund: 'صندوق مالي',
  bank: 'بنك',
  other: 'آخرون',
};
