// Pages about volunteering in the municipality.
export const pages = {
  nextRevision: 'المراجعة القادمة: {date}',
  dates: 'التواريخ',
  noDates: 'لم تُحدَّد تواريخ بعد.',
  documents: 'المستندات',
  adopted: 'أُقرّ في {date}',
  revised: 'المراجعة القادمة {date}',
  figures: 'الأرقام',
  figure: 'ماذا',
  value: 'الرقم',
  year: 'السنة',
  source: 'المصدر',
  wishes: 'طلبات',
  offers: 'عروض',
};
