// Help for residents, and emergency numbers.

export const help = {
  title: 'Znajdź pomoc',
  heading: 'Potrzebujesz pomocy?',
  lead: 'Zadzwoń do nas, a kogoś znajdziemy. Nie musisz dużo tłumaczyć i możesz zadzwonić za inną osobę.',
  description:
    'Zadzwoń, gdy potrzebujesz pomocy w gminie {municipality}. Zobacz, w czym pomagają wolontariusze i do kogo zadzwonić.',
  visit: 'Przyjdź do nas: {address}',
  what: 'W czym mogą pomóc wolontariusze',
  groups: {
    everyday: 'Na co dzień',
    company: 'Towarzystwo',
    technology: 'Telefon i komputer',
    norwegian: 'Język norweski',
    family: 'Dzieci i młodzież',
    other: 'Inne',
  },
  notCare: 'Wolontariusze nie podają leków, nie opatrują ran i nie zastępują opieki domowej z gminy.',
  careAt: 'Jeśli tego potrzebujesz, zadzwoń: {role}, {phone}.',
  more: 'Więcej pomocy',
  leaflet: 'Wydrukuj tę stronę, a powstanie ulotka na jednej kartce.',
  // On the page of one kind of help.
  forWhom: 'Kto może dostać tę pomoc?',
  isNot: 'Czego ta pomoc nie obejmuje?',
  how: 'Jak poprosić',
  price: 'Ile to kosztuje?',
  wait: 'Jak długo trzeba czekać?',
  area: 'Okolica',
  helpers: 'Kto pomaga?',
  forStaff: 'Dzwonisz w imieniu podopiecznej osoby',
  staffMore: 'Więcej dla pracowników',
  give: 'Chcesz pomagać w ten sposób?',
  giveNone: 'Na razie nie ma żadnych zadań. I tak zadzwoń, a coś znajdziemy.',
  become: 'Zostań wolontariuszem',
  danger: 'Czy jest zagrożenie życia? Zadzwoń {phone}.',
};

export const urgent = {
  heading: 'Pilne?',
  talk: 'Z kim porozmawiać',
  who: {
    ambulance: 'Zagrożenie życia',
    doctor: 'Dyżur lekarski („legevakt”)',
    police: 'Policja',
    fire: 'Pożar',
    'mental-health': 'Mental Helse, wsparcie psychiczne, całą dobę',
    children: 'Alarmtelefonen, dla dzieci i młodzieży',
    church: 'Kirkens SOS, całą dobę',
  },
};
