export const handbook = {
  title: 'Buug-tilmaameed',
  heading: 'Buug-tilmaameedka ururrada',
  lead: 'Talooyin iyo qaabab diyaarsan oo loogu talagalay qofka urur maamula. Degmada: {municipality}.',
  description:
    'Bilowga, guddiga, shirka sannadlaha ah, lacagta, caymiska, caddaynta booliska («politiattest») iyo qaabab diyaarsan. Degmada: {municipality}.',
  chapters: 'Cutubyada',
  templates: 'Qaabab la daabaco',
  whole: 'Buugga oo dhan hal bog',
  wholeText: 'Wax kasta isku mar akhri, ama daabac.',
  wholeTitle: 'Buugga oo dhan',
  wholeLead: {
    one: '{n} cutub. Cutub kastaa wuxuu ka bilaabmaa warqad cusub marka aad daabacdo.',
    other: '{n} cutub. Cutub kastaa wuxuu ka bilaabmaa warqad cusub marka aad daabacdo.',
  },
  contents: 'Waxa ku jira',
  inChapter: 'Cutubkan waxaa ku jira',
  chapter: 'Cutubka {n}',
  revised: 'Dib loo eegay: {date}',
  bookRevised: 'Buugga markii ugu dambaysay ee dib loo eegay: {date}.',
  sources: 'Ilaha',
  turn: 'Bogagga buugga',
  previous: 'Kii hore',
  next: 'Kan xiga',
  printHint:
    'Ka daabac browser-kaaga: Ctrl + P, ama ⌘ + P haddii aad Mac haysato. Warqadda lafteeda oo keliya ayaa la daabacayaa.',
  none: 'Weli cutub lama qorin.',
};
