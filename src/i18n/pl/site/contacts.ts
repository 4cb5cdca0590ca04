// The page of contacts.
export const contacts = {
  title: 'Kontakt',
  heading: 'Kto się czym zajmuje?',
  lead: 'Zadzwoń do osoby, która może pomóc. Nie musisz wcześniej wiedzieć, kto to jest.',
  description: 'Telefon, e-mail i godziny otwarcia osób, które zajmują się wolontariatem w gminie {municipality}.',
  hours: 'Godziny otwarcia',
  visit: 'Adres',
  phone: 'Telefon',
  elsewhere: 'Inne miejsca w internecie',
};
