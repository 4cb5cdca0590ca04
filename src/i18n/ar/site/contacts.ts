// The page of contacts.
export const contacts = {
  title: 'اتصل بنا',
  heading: 'من يفعل ماذا؟',
  lead: 'اتصل بمن يمكنه أن يساعدك. لا يلزم أن تعرف مسبقًا من هو.',
  description: 'الهاتف والبريد الإلكتروني وأوقات الدوام لمن يعملون مع المتطوعين في {municipality}.',
  hours: 'أوقات الدوام',
  visit: 'الزيارة',
  phone: 'الهاتف',
  elsewhere: 'أماكن أخرى على الإنترنت',
};
