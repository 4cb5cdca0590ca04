// The page of contacts.
export const contacts = {
  title: 'Oktavuohta',
  heading: 'Gii dahká maid?',
  lead: 'Riŋge dasa guhte sáhttá veahkehit. It dárbbaš ovddalgihtii diehtit gii dat lea.',
  description:
    'Telefovdna, e-poasta ja rahpanáiggit sidjiide geat barget eaktodáhtolaš bargguin {municipality} gielddas.',
  hours: 'Rabas',
  visit: 'Boađe deike',
  phone: 'Telefovdna',
  elsewhere: 'Eará sajit neahtas',
};
