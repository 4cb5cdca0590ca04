// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Zostań wolontariuszem',
  lead: 'Zadzwoń, wyślij SMS albo wpadnij do nas. Nie potrzebujesz konta i do niczego się nie zobowiązujesz.',
  description:
    'Do kogo zadzwonić, gdy chcesz pomagać w gminie {municipality}, co możesz robić, oraz formularz na papierze.',
  // The message that a telephone has ready.
  message: 'Dzień dobry! Chcę pomagać w wolontariacie („frivillig”). Proszę do mnie zadzwonić.',
  subject: 'Chcę pomagać w wolontariacie („frivillig”)',
  centre: 'Zna wszystkie zadania i znajdzie coś, co ci odpowiada.',
  coordinator: 'Prowadzi pierwszą rozmowę, załatwia dokumenty i potem cię wspiera.',
  municipality: 'Gmina {municipality}. Odpowiada na pytania o kluby, stowarzyszenia i usługi gminy.',
  national: 'Zadania w całym kraju, także od klubów, których tu nie ma. Odpowiadasz przez internet.',
  openNational: 'Przejdź do {host}',
  form: 'Wypełnij formularz gminy ({host})',
  visit: 'Adres',
  otherCentre: 'Także',
  find: 'Znajdź coś, co lubisz',
  likes: 'Co lubisz?',
  time: 'Ile masz czasu?',
  suits: 'Co ci odpowiada?',
  addition: 'Wolontariusze wspierają pracowników, ale ich nie zastępują. Zgadzasz się, bo masz ochotę.',
  good: 'Warto wiedzieć',
  paper: 'Formularz na papierze',
  paperText: 'Wydrukuj go, wypełnij ręcznie i oddaj.',
};

export const volunteerForm = {
  title: 'Formularz dla osób, które chcą zostać wolontariuszami',
  description: 'Jedna kartka do wydrukowania: imię i nazwisko, telefon, co lubisz i kiedy możesz.',
  heading: 'Chcę pomagać w wolontariacie',
  howTo: 'Wydrukuj stronę. To jedna kartka A4, bez menu. Formularz możesz też dostać tam, gdzie go oddajesz.',
  name: 'Imię i nazwisko',
  phone: 'Telefon',
  likes: 'Co lubię',
  often: 'Jak często mogę',
  when: 'Kiedy mogę',
  times: ['Przed południem', 'Po południu', 'Wieczorem', 'W weekend'],
  where: 'Gdzie mogę pomagać',
  languages: 'Języki, którymi mówię',
  other: 'Co jeszcze chcę powiedzieć (nie pisz o zdrowiu)',
  under18: 'Nie mam jeszcze 18 lat. Podpisuje też rodzic lub opiekun.',
  consent:
    'Zgadzam się, żeby {centre} przechowywało to, co tu piszę, tylko po to, żeby znaleźć dla mnie zadanie. W każdej chwili mogę poprosić o usunięcie tych danych.',
  date: 'Data',
  signature: 'Podpis',
  handIn: 'Oddaj formularz tutaj',
  orRing: 'Albo zadzwoń: {phone}. Wypełnimy go razem.',
};
