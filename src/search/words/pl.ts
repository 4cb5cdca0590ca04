import type { ConceptWords } from './concept.ts';

/** Polish words for what people look for. */
export const pl: ConceptWords = {
  knitting:
    'dzierganie, druty, robienie na drutach, włóczka, na drutach, dziergać, wełna, robić na drutach, klub robótek, szal',
  crochet: 'szydełkowanie, szydełko',
  needlework:
    'rękodzieło, szycie, haft, robótki ręczne, szyć, maszyna do szycia, krawiectwo, haftować, ceramika, hobby, tkactwo, prace ręczne',
  woodwork: 'stolarstwo, warsztat, stolarz, drewno, rzeźbienie',
  repair: 'naprawa, naprawić, naprawić rower, naprawa rowerów, zepsuty, zepsute, reperacja, naprawiać, naprawa ubrań',
  painting: 'malowanie, rysunek, sztuka, malarstwo, malować, rysować, obraz, plastyka, zajęcia plastyczne',
  exhibition: 'wystawa, galeria, wystawy, wernisaż',
  theatre: 'teatr, przedstawienie, aktor, kółko teatralne, spektakl',
  film: 'kino, filmy, film, seans',
  books: 'książki, książka, czytanie, czytać, pisarz, autor, literatura, klub książki, bajki, spotkanie autorskie',
  singing: 'śpiew, chór, śpiewanie, śpiewać, piosenki, piosenka, chóry, karaoke, wokal',
  music: 'muzyka, orkiestra, instrument, gitara, pianino, grać na, zespół, muzyczny, skrzypce, instrumenty',
  brassBand: 'orkiestra dęta, trąbka',
  concert: 'koncert, koncerty, koncert świąteczny, muzyka na żywo',
  dance: 'taniec, tańce, tańczyć, taneczne, kurs tańca, balet, lekcje tańca',
  exercise:
    'ćwiczenia, gimnastyka, siłownia, fitness, trening, sport, sporty, ćwiczyć, trenować, sala ćwiczeń, aerobik, zajęcia sportowe, wf',
  seniorExercise:
    'gimnastyka dla seniorów, ćwiczenia dla seniorów, ćwiczenia dla starszych, gimnastyka dla starszych, sport dla seniorów, równowaga',
  yoga: 'joga, medytacja, rozciąganie, pilates',
  swimming:
    'pływanie, basen, nauka pływania, pływać, nauczyć się pływać, lekcje pływania, kurs pływania, pływalnia, zajęcia na basenie, pływania, nauka pływania dla dzieci',
  babySwimming: 'pływanie z niemowlakiem, basen dla niemowląt',
  football:
    'piłka nożna, piłka, futbol, grać w piłkę, piłkarski, klub piłkarski, drużyna piłkarska, trening piłkarski, piłkę nożną',
  handball: 'piłka ręczna',
  skiing:
    'narciarstwo, jazda na nartach, narty biegowe trasa, trasa narciarska, jeździć na nartach, szkółka narciarska',
  skating: 'lodowisko, jazda na łyżwach, jeździć na łyżwach, hokej, szkółka łyżwiarska',
  cycling: 'rower, rowery, wycieczka rowerowa, jazda na rowerze, kolarstwo, rowerem, rowerowy, wycieczki rowerowe',
  running: 'bieganie, biegi, biegać, bieg, maraton, klub biegacza',
  orienteering: 'bieg na orientację, biegi na orientację, orientacja',
  walking:
    'spacer, spacery, wycieczka, wędrówka, wycieczki, wspólny spacer, chodzenie, góry, turystyka, wycieczki piesze, szlak, marsz, nordic walking, iść na spacer',
  outdoors: 'przyroda, na świeżym powietrzu, las, ognisko, na zewnątrz, natura, plener',
  fishing: 'wędkarstwo, ryby, łowienie, łowić ryby, polowanie, myślistwo, wędka',
  scouts: 'harcerze, harcerstwo, harcerz, skauci, zuchy',
  farmYouth: 'gospodarstwo, zwierzęta, farma',
  gardening: 'ogród, ogrodnictwo, ogródek, rośliny, kwiaty, sadzić, warzywa',
  chess: 'szachy, klub szachowy, szachowy, grać w szachy',
  boardGames: 'gry planszowe, gry, planszówki, gra planszowa, karty, gry karciane, gry wideo, klub gier',
  bridge: 'brydż',
  bingo: 'bingo',
  quiz: 'quiz',
  cooking: 'gotowanie, kurs gotowania, gotować, pieczenie, piec, kuchnia, kulinarny, warsztaty kulinarne',
  sharedMeal:
    'obiad, kolacja, posiłek, jedzenie, darmowe jedzenie, wspólny obiad, wspólna kolacja, zupa, jeść razem, zjeść razem, głodny, ciepły posiłek, śniadanie, bezpłatny posiłek, bezpłatne jedzenie',
  coffee:
    'kawa, kawiarnia, spotkanie, spotkania, kafejka, herbata, pogaduszki, miejsce spotkań, spotkać ludzi, spotkać się, towarzystwo przy kawie',
  languageCafe:
    'kawiarenka językowa, kawiarnia językowa, norweski, kurs norweskiego, nauka norweskiego, język norweski, uczyć się norweskiego, język, języka norweskiego, kurs języka norweskiego, nauka języka norweskiego, lekcje norweskiego, mówić po norwesku, po norwesku, rozmawiać po norwesku, konwersacje, konwersacje po norwesku, ćwiczyć norweski, norweskiego, norweski dla początkujących, nauczyć się norweskiego, kurs językowy, nauka języka, uczyć się języka',
  englishCourse:
    'angielski, kurs angielskiego, język angielski, lekcje angielskiego, nauka angielskiego, uczyć się angielskiego, po angielsku',
  computerHelp:
    'komputer, pomoc komputerowa, internet, pomoc z telefonem, pomoc z komputerem, komputerem, telefon komórkowy, smartfon, tablet, laptop, kurs komputerowy, obsługa komputera, obsługa telefonu, e-mail pomoc, bankid, telefonem, pomoc cyfrowa',
  genealogy: 'genealogia, przodkowie, drzewo genealogiczne',
  localHistory: 'historia, muzeum, historia lokalna, stare zdjęcia, zabytki historia',
  firstAid: 'pierwsza pomoc, kurs pierwszej pomocy, defibrylator, reanimacja',
  fleaMarket:
    'pchli targ, targ staroci, rzeczy używane, second hand, targ, używane, używane ubrania, rzeczy z drugiej ręki, wyprzedaż, oddać rzeczy, używane meble, bazar',
  swapDay: 'wymiana, wymiana ubrań, zamiana',
  christmasMarket: 'jarmark bożonarodzeniowy, kiermasz świąteczny, jarmark, targ świąteczny, bazar świąteczny',
  christmas:
    'boże narodzenie, święta, choinka, wigilia, święta bożego narodzenia, świąteczny, mikołaj, adwent, impreza świąteczna, wigilia samotnie, bożonarodzeniowa, impreza bożonarodzeniowa, świąteczna impreza',
  newYear: 'nowy rok, sylwester',
  nationalDay: '17 maja, święto narodowe, parada, dzień konstytucji',
  easter: 'wielkanoc',
  festival: 'festiwal, piknik, festyn, dni miasta',
  publicMeeting: 'zebranie mieszkańców, konsultacje, spotkanie mieszkańców',
  parents:
    'rodzice, mamy, niemowlę, niemowlęta, maluchy, urlop macierzyński, z dzieckiem, mama, matka, matki, matek, mamami, młoda mama, z niemowlęciem, rodzic, ojcowie, tata, grupa dla mam, dla mam, macierzyński, w ciąży, mama z dzieckiem, mamy z dziećmi, spotkanie mam, małe dzieci',
  babySong: 'śpiewanie z niemowlętami, muzyka dla maluchów',
  strollerWalk: 'wózek dziecięcy, spacer z wózkiem, wózkiem',
  homework:
    'praca domowa, odrabianie lekcji, lekcje, zadania domowe, pomoc w lekcjach, korepetycje, lekcjach, odrabianie, zadanie domowe, pomoc w nauce, matematyka, pomoc w odrabianiu lekcji, pomoc w matematyce',
  youthClub:
    'klub młodzieżowy, młodzież, nastolatki, nastolatek, nastolatków, młodzieżowy, dla młodzieży, dyskoteka, dla nastolatków',
  seniors:
    'seniorzy, senior, emeryci, emeryt, osoby starsze, seniorów, starszy, starsi, starszych, staruszek, babcia, dziadek, osób starszych, starsze osoby, emerytów, emerytka, starszym',
  womenOnly: 'kobiety, dla kobiet, kobieta, kobiet, panie, klub kobiet, dziewczyny, dziewczynki',
  menOnly: 'mężczyźni, dla mężczyzn, mężczyzna, panowie, męski, mężczyzn',
  disabilitySport:
    'niepełnosprawność, niepełnosprawni, niepełnosprawny, niepełnosprawnych, autyzm, inwalida, upośledzenie, niewidomy, sport dla niepełnosprawnych',
  dementia: 'demencja, alzheimer, otępienie, zanik pamięci',
  relatives: 'opiekun, opieka nad chorym, rodzina chorego, żałoba, wdowa',
  lecture: 'wykład, wykłady, seminarium, spotkanie z pisarzem',
  trySports: 'klub sportowy, sekcja sportowa, sport dla dzieci, sportowy, sportowe',
  remembrance: 'pamięć, wieniec',
  carnival: 'karnawał, kostium',
  church: 'kościół, msza, parafia, ksiądz, nabożeństwo, biblia',
  ballSports: 'siatkówka, koszykówka, tenis, badminton, tenis stołowy, ping pong',
  otherSports:
    'karate, judo, boks, zapasy, gimnastyka dla dzieci, jazda konna, konie, deskorolka, sztuki walki, lekkoatletyka',
  climbing: 'wspinaczka, ścianka',
  photography: 'fotografia, zdjęcia',
  holidays: 'wakacje, kolonie, obóz, ferie, półkolonie, obóz letni',
  cleaning: 'sprzątanie, śmieci, sprzątać',
  wellbeing: 'grupa wsparcia, samopomoc',
  childrensChoir: 'chór dziecięcy',
  babies: 'dzidziuś, niemowlak, noworodek, małe dziecko, przedszkolaki, maluszki',
  centre: 'centrum wolontariatu, centrum wolontariuszy, biuro wolontariatu',
  volunteer:
    'wolontariat, wolontariusz, pomagać, zostać wolontariuszem, wolontariuszem, wolontariusze, chcę pomagać, chcę pomóc, jak pomóc, pomóc innym, pomaganie, pomagać ludziom, zostać wolontariuszką, wolontariuszka, praca społeczna, społecznie, praca charytatywna, charytatywny, wolontariatu, pomagać starszym, ochotnik, bezpłatna praca',
  tasks: 'zadania, zadania dla wolontariuszy, zadanie, jednorazowe zadanie, co mogę zrobić',
  getHelp:
    'pomoc, potrzebuję pomocy, pomoc w domu, potrzebuję, pomóżcie, kto może pomóc, wsparcie, pomoc dla osób starszych, pomoc dla starszych, pomoc dla seniorów, pomoc sąsiedzka, opieka, pomoc dla mamy, szukam pomocy, gdzie szukać pomocy, pomocy',
  doctor:
    'lekarz, lekarza, szpital, dentysta, wizyta u lekarza, do lekarza, do szpitala, wizyta lekarska, przychodnia, iść ze mną do lekarza, towarzyszyć, zawieźć do lekarza, zawieźć do szpitala, stomatolog, lekarzem, szpitala',
  transport:
    'transport, podwózka, przejazd, podwieźć, podwiezienie, samochód, taksówka, zawieźć, dojazd, nie mam samochodu, kierowca, przewóz',
  errands:
    'zakupy, sklep, apteka, zrobić zakupy, pomoc w zakupach, lekarstwa, leki, recepta, poczta, sklepu, paczka, przynieść zakupy',
  smallJobs:
    'drobne naprawy, odśnieżanie, żarówka, wymienić żarówkę, przenieść meble, meble, przeprowadzka pomoc, śnieg, odśnieżyć, kosić trawę, trawnik, skosić trawę, złota rączka, wnieść, sofa, powiesić, drewno do pieca, umyć okna, sprzątanie domu',
  loneliness:
    'samotność, samotny, samotna, przyjaciele, poznać ludzi, znajomi, nowi znajomi, sam, sama, samotnie, brak przyjaciół, nie mam przyjaciół, poznać nowych ludzi, przyjaciel, znaleźć przyjaciół, towarzystwo, nowe znajomości, poznać kogoś, nudzę się',
  talk: 'porozmawiać, rozmowa, pomoc psychologiczna, psycholog, depresja, z kim porozmawiać, kryzys, lęk, stres, smutek, telefon zaufania, samobójstwo, psychiatra, zdrowie psychiczne, porozmawiać z kimś, żałoba rozmowa, alkohol, narkotyki, uzależnienie, rozwód',
  visitFriend:
    'odwiedziny, odwiedzić, odwiedzać, wizyta, wizyty, odwiedzić mamę, odwiedzać starszych, ktoś do towarzystwa, odwiedzać osoby starsze',
  phoneFriend: 'telefon przyjaciel, rozmowa telefoniczna, ktoś do rozmowy przez telefon, dzwonić codziennie',
  languageFriend:
    'partner językowy, norweski przyjaciel, norwescy przyjaciele, norweska rodzina, tłumacz, tłumaczenie, poznać norwegów, norwegowie, rozmawiać z norwegiem',
  mealFriend: 'zjeść z kimś, jeść samemu',
  activityFriend: 'towarzysz, asystent, osoba towarzysząca',
  mentor:
    'praca, szukam pracy, mentor, szukanie pracy, znaleźć pracę, bezrobotny, rozmowa kwalifikacyjna, życiorys, cv, oferty pracy, pracy, kariera',
  nightPatrol: 'nocny patrol',
  coach: 'trener, trenerem, instruktor, sędzia',
  driver: 'kierowcą, kierowca wolontariusz',
  cafeHost: 'gofry, kelner, pomoc w kuchni',
  welcome:
    'nowy, nowa, nowi, nowy w gminie, nowi mieszkańcy, przeprowadzka, nowy mieszkaniec, nowy w norwegii, przeprowadziłem, przeprowadziłam, nowi w mieście, nowy w mieście, dopiero przyjechałem, przyjechać, niedawno przyjechałem, nowo przybyli, witamy, przyjazd, nowa w mieście, wprowadziłem się',
  refugee:
    'uchodźca, uchodźcy, imigranci, imigrant, azyl, cudzoziemiec, obcokrajowcy, migrant, obcokrajowiec, integracja, uchodźców',
  retired: 'na emeryturze, emerytura, przejść na emeryturę',
  moneyTrouble:
    'brak pieniędzy, pomoc finansowa, ubóstwo, nie stać, za drogo, drogo, drogie, mało pieniędzy, nie mam pieniędzy, nie stać mnie, zapłacić za zajęcia, opłata, składka, opłata za zajęcia, bieda, zasiłek, pomoc socjalna, wsparcie finansowe, nie stać nas, biedny, pieniądze na zajęcia, tanie zajęcia',
  worry:
    'przemoc, ochrona dzieci, niepokój, martwię się, martwię się o dziecko, przemoc domowa, bicie, mobbing, znęcanie, zaniedbanie, policja',
  emergency:
    'sytuacja kryzysowa, powódź, awaria, kryzys prąd, brak prądu, prąd, pożar, ewakuacja, wojna, pogotowie, burza, awaria prądu, nagły wypadek',
  professional: 'pielęgniarka, pacjent, opiekunka, dom opieki, dom starców',
  schools: 'szkoła, uczniowie, projekt szkolny, nauczyciel, klasa, uczeń',
  youthVolunteer: 'młody wolontariusz, wolontariat młodzieżowy, od ilu lat, wolontariat dla młodzieży, nieletni',
  beginVolunteer: 'szkolenie wolontariuszy, szkolenie dla wolontariuszy, kurs dla wolontariuszy, zasady',
  grants:
    'dotacja, dotacje, dofinansowanie, grant, fundusz, granty, pieniądze, wniosek o dotację, wniosek o dofinansowanie, pieniądze dla klubu, pieniądze dla stowarzyszenia, pieniądze na projekt, sponsor, finansowanie, subwencja, fundusze, fundacja, złożyć wniosek, środki, wsparcie dla klubu, wsparcie dla stowarzyszenia',
  sportsFacility: 'boisko, budowa boiska, obiekt sportowy, stadion',
  eventSupport: 'dofinansowanie imprezy, pieniądze na koncert',
  deficit: 'strata, deficyt',
  vat: 'vat, zwrot vat',
  playground: 'plac zabaw, huśtawka, park',
  hallTime: 'godziny na sali, czas w hali, czas treningu, godziny treningów',
  rent: 'wynajem, wynająć, sala, lokal, urodziny, wesele, wynajem sali, pokój, wynajęcie, wynajem lokalu, wynająć salę, wynajem pomieszczenia, gdzie urządzić urodziny, impreza, przyjęcie, chrzciny, komunia, bierzmowanie, ślub, sala na urodziny, sala weselna, zarezerwować, rezerwacja, miejsce na imprezę, lokale, pomieszczenie, sali, najem, wynajmę salę, sala na imprezę, jubileusz',
  meetingRoom:
    'sala konferencyjna, sala spotkań, sala na zebranie, pokój spotkań, miejsce na spotkanie, sala na spotkanie',
  communityHouse: 'świetlica, dom kultury, dom ludowy, remiza, klub osiedlowy',
  gymHall: 'sala gimnastyczna, sala szkolna, sala gimnastyczna w szkole',
  sportsHall: 'hala sportowa, hala, boisko hala, sala sportowa',
  stage: 'scena, sala koncertowa',
  overnight: 'nocleg, przenocować, domek, chata',
  heritage: 'zabytek, renowacja, stary dom, zabytki',
  library: 'biblioteka, biblioteki, książki wypożyczyć',
  borrow:
    'wypożyczyć, wypożyczalnia, sprzęt, pożyczyć, wypożyczenie, wypożyczalnia sprzętu, pożyczać, pożyczyć sprzęt, sprzęt sportowy, wypożyczyć sprzęt, wypożyczalnia darmowa, pożyczenie, użyczenie',
  skis: 'narty, nart, narty biegowe, buty narciarskie, kijki, sanki, narciarski sprzęt, snowboard',
  tent: 'namiot, śpiwór, plecak, karimata, namioty, śpiwory, hamak',
  partyTent: 'pawilon, namiot imprezowy, namiot na imprezę',
  skates: 'łyżwy, łyżew, łyżwy dla dziecka',
  sound: 'głośnik, mikrofon, nagłośnienie',
  projector: 'projektor, rzutnik, ekran',
  bus: 'minibus, autobus, busa, wynająć busa, mikrobus, bus',
  trailer: 'przyczepa, przyczepka, auto, wynająć auto, ciężarówka',
  tools: 'narzędzia, wiertarka, młotek, drabina, piła',
  canoe: 'kajak, łódka, kanu, łódź',
  tables: 'stoły, krzesła, ławki, stół',
  kitchenEquipment: 'ekspres do kawy, gofrownica, naczynia, termos, grill',
  printing: 'drukować, wydrukować, kserokopia, drukarka, ksero, plakat, kopiowanie',
  wheelchair: 'wózek inwalidzki, bez schodów, wózku inwalidzkim, wózek, winda, podjazd, osoba na wózku, schody, rampa',
  hearing: 'słuch, aparat słuchowy, niedosłuch, głuchy, pętla indukcyjna',
  associations:
    'stowarzyszenie, stowarzyszenia, klub, organizacja, organizacje, kluby, zrzeszenie, zapisać się, członek, członkostwo, kluby i stowarzyszenia, grupa, dołączyć, lista klubów, zostać członkiem',
  startAssociation:
    'założyć stowarzyszenie, zarejestrować stowarzyszenie, założyć klub, jak założyć klub, rejestracja stowarzyszenia, zarejestrować klub, zarejestrować organizację, założyć organizację, zakładanie stowarzyszenia, nowe stowarzyszenie, utworzyć stowarzyszenie, stworzyć klub, jak założyć stowarzyszenie',
  annualMeeting: 'walne zebranie, zebranie roczne, protokół, zebranie',
  statutes: 'statut, zarząd, przewodniczący, prezes',
  policeCheck: 'zaświadczenie o niekaralności, niekaralność, zaświadczenie z policji, niekaralności, karalność',
  confidentiality: 'poufność, tajemnica, zachowanie poufności',
  agreement: 'umowa, kontrakt, wzór umowy, umowa z wolontariuszem, wzór',
  insurance: 'ubezpieczenie, ubezpieczony, wypadek, odpowiedzialność, szkoda, ubezpieczenie wolontariuszy',
  accounting: 'księgowość, budżet, rachunkowość, finanse, rozliczenie',
  privacy: 'dane osobowe, rodo, prywatność, zdjęcia dzieci, ochrona danych',
  recruiting:
    'znaleźć wolontariuszy, szukamy wolontariuszy, nowi członkowie, brakuje ludzi, brakuje wolontariuszy, pozyskać członków, rekrutacja',
  publicity: 'reklama, media społecznościowe, strona internetowa, ulotki, promocja',
  applicationCourse: 'napisać wniosek, pisanie wniosków, jak napisać wniosek',
  arrange: 'zorganizować, organizacja imprezy, zorganizować imprezę, pozwolenie, organizować, turniej',
  childSafety: 'bezpieczeństwo dzieci, ochrona dzieci w klubie',
  inclusion: 'włączenie, różnorodność, równość, dyskryminacja',
  careForVolunteers: 'podziękować wolontariuszom, motywacja',
  examples: 'przykłady, pomysły, inspiracja, przykład',
  awards: 'nagroda, nagrody, nominować, wyróżnienie, nominacja',
  scholarship: 'stypendium',
  council: 'rada wolontariatu, rada',
  exchange: 'współpraca z firmą, firmy, przedsiębiorstwa',
  policy: 'strategia, plan gminy, polityka',
  statistics: 'statystyka, ilu wolontariuszy, liczby',
  aboutVolunteering: 'co to jest wolontariat, co to jest dugnad, dugnad',
  contact:
    'kontakt, zadzwonić, numer telefonu, telefon, godziny otwarcia, do kogo zadzwonić, zadzwonić do, adres, e-mail, skontaktować się, osoba kontaktowa, numer, pytanie, zapytać, kiedy otwarte, godziny, kogo zapytać, adres email, napisać do, telefon do',
  activities:
    'wydarzenia, zajęcia, co się dzieje, imprezy, aktywności, wydarzenie, zajęcia dla dzieci, zajęcia dodatkowe, co robić, gdzie pójść, rozrywka, dla dzieci, czas wolny, wydarzenia dziś, zajęcia dla dorosłych, atrakcje, aktywność, kółko, zajęcia pozalekcyjne',
  calendar: 'kalendarz, program, rozkład, kalendarz wydarzeń, harmonogram',
  subscribe: 'subskrypcja, powiadomienie, przypomnienie, subskrybować',
  weekProgramme: 'program tygodnia, plan tygodnia',
  submit: 'dodać wydarzenie, zgłosić wydarzenie, dodać imprezę, opublikować wydarzenie, zgłosić imprezę, ogłosić',
  correct: 'błąd, poprawić, zmienić dane, nieaktualne, zły numer',
  signIn: 'zaloguj, logowanie, zalogować, login, hasło, zaloguj się, konto',
  writeYourself: 'odwołać zajęcia, odwołać, zmienić godzinę',
  forAssociations: 'dla stowarzyszeń, dla klubów, pomoc dla stowarzyszeń, doradztwo',
  handbook: 'podręcznik, poradnik, instrukcja',
  accessibility: 'dostępność, czytnik ekranu',
  openData: 'otwarte dane',
  paperForm: 'formularz, wniosek, formularz papierowy, wypełnić formularz',
  familySupport:
    'niania, opieka nad dzieckiem, pomoc dla rodziny, bliźnięta, opiekunka do dziecka, pomoc przy dzieciach',
  adultEducation:
    'edukacja dorosłych, szkoła norweskiego, egzamin z norweskiego, szkoła dla dorosłych, test norweskiego',
  careOffice: 'opieka domowa, opieka nad starszymi, usługi opiekuńcze, pomoc społeczna',
  cultureOffice: 'wydział kultury, kultura gmina',
  ukrainian: 'ukraina, ukraiński, ukraińska, ukraińcy, ukrainiec, ukraińskie',
  eritrean: 'erytrea',
  somali: 'somalia',
  polish:
    'polski, polska, polacy, polak, polskie, polska grupa, polonia, polacy w norwegii, polonii, po polsku, polska szkoła, rodacy',
  arabic: 'arabski, syria, islam',
  mayor: 'gmina, urząd, ratusz, burmistrz, urząd gminy',
};
