// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'Searvva eaktodáhtolažžan',
  lead: 'Riŋge, sádde SMS dahje boađe. It dárbbaš logget sisa, ja it čana iežat masage.',
  description: 'Geasa riŋget go háliidat veahkehit {municipality} gielddas, maid sáhtát dahkat, ja báhperskovvi.',
  // The message that a telephone has ready.
  message: 'Hei! Mun háliidan leat eaktodáhtolaš. Riŋge munnje.',
  subject: 'Mun háliidan leat eaktodáhtolaš',
  centre: 'Dovdá buot bargamušaid ja gávdná juoidá mii heive dutnje.',
  coordinator: 'Váldá vuosttaš ságastallama, ordne báhpáriid ja čuovvu du das maŋŋá.',
  municipality: '{municipality} gielda. Vástida servviid ja gieldda bálvalusaid birra.',
  national: 'Bargamušat miehtá riikka, maiddái servviin mat eai leat dáppe. Don vástidat neahtas.',
  openNational: 'Mana: {host}',
  form: 'Geavat gieldda skovi ({host})',
  visit: 'Boađe deike',
  otherCentre: 'Maiddái',
  find: 'Gávnna juoidá mas liikot',
  likes: 'Mas liikot?',
  time: 'Man ollu áigi dus lea?',
  suits: 'Mii heive dutnje?',
  addition: 'Eaktodáhtolaččat bohtet bargiid lassin, eai sin sadjái. Don miehtat danne go ieš háliidat.',
  good: 'Buorre diehtit',
  paper: 'Báhperskovvi',
  paperText: 'Čálit dan, deavdde gieđain ja buvtte deike.',
};

export const volunteerForm = {
  title: 'Skovvi dutnje guhte háliidat leat eaktodáhtolaš',
  description: 'Okta árka maid sáhttá čálihit: namma, telefovdna, mas liikot, ja goas sáhtát.',
  heading: 'Mun háliidan leat eaktodáhtolaš',
  howTo: 'Čálit siiddu. Das šaddá okta A4-árka, fálu haga. Skovi oaččut maiddái doppe gosa dan buvttát.',
  name: 'Namma',
  phone: 'Telefovdna',
  likes: 'Dasa mun liikon',
  often: 'Man dávjá mun sáhtán',
  when: 'Goas mun sáhtán',
  times: ['Ovdal gaskabeaivvi', 'Maŋŋel gaskabeaivvi', 'Eahkes', 'Vahkkoloahpas'],
  where: 'Dáppe mun sáhtán veahkehit',
  languages: 'Gielat maid mun hálan',
  other: 'Eará maid háliidan dadjat (ale čále dearvvašvuođa birra)',
  under18: 'Mun lean vuollel 18 jagi. Fuolaheaddji vuolláičállá maid.',
  consent:
    'Mun mieđan ahte {centre} vurke dan maid lean čállán dása, dušše dan várás ahte gávdnat munnje bargamuša. Mun sáhtán vaikko goas bivdit sihkkut dan.',
  date: 'Beaivi',
  signature: 'Vuolláičála',
  handIn: 'Buvtte skovi deike',
  orRing: 'Dahje riŋge {phone}, de deavdit dan ovttas.',
};
