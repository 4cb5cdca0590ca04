export const equipment = {
  title: 'Sprzęt',
  heading: 'Wypożycz sprzęt',
  lead: {
    one: '{n} rzecz, którą można wypożyczyć w gminie {municipality}.',
    few: '{n} rzeczy, które można wypożyczyć w gminie {municipality}.',
    many: '{n} rzeczy, które można wypożyczyć w gminie {municipality}.',
    other: '{n} rzeczy, które można wypożyczyć w gminie {municipality}.',
  },
  description:
    'Narty, namiot, głośnik, stoły i minibus do wypożyczenia w gminie {municipality}: gdzie, kiedy i za ile.',
  kinds: 'Czego potrzebujesz?',
  waysToBorrow:
    'Jeśli jest napisane „Po prostu przyjdź”, przyjdź w godzinach otwarcia. Jeśli jest napisane „Można zarezerwować”, najpierw zadzwoń lub napisz.',
  none: 'Nic tu jeszcze nie zgłoszono.',
  dropIn: 'Po prostu przyjdź',
  bookable: 'Można zarezerwować',
  dropInText: 'Nie trzeba się umawiać. Przyjdź, gdy jest otwarte.',
  bookableText: 'Zadzwoń lub napisz, a odłożymy to dla ciebie.',
  how: 'Jak wypożyczyć',
  forWhom: 'Kto może wypożyczyć?',
  quantity: 'Ile sztuk',
  price: 'Cena i kaucja',
  pickUp: 'Gdzie odebrać',
  hours: 'Godziny otwarcia',
  area: 'Okolica',
  owner: 'Właściciel',
  rules: 'Zasady',
};

export const equipmentKinds = {
  outdoor: 'Wycieczki i przyroda',
  winter: 'Narty i łyżwy',
  event: 'Wydarzenia',
  kitchen: 'Kuchnia i podawanie',
  sound: 'Dźwięk i obraz',
  tools: 'Narzędzia',
  vehicle: 'Minibus i samochód',
  other: 'Inne',
};
