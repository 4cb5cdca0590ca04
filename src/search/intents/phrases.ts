/** What a query asks for apart from its words; a list of phrases in all languages stands for each. */
export const phrases = {
  today: 'i dag, idag, today, сьогодні, dzisiaj, dziś, اليوم, maanta, ሎሚ, ሎሚ መዓልቲ, i da',
  tonight:
    'i kveld, ikveld, i kveldinga, i kvell, i aften, tonight, this evening, сьогодні ввечері, ввечері, dziś wieczorem, dzisiaj wieczorem, wieczorem, الليلة, مساء اليوم, هذا المساء, caawa, ሎሚ ምሸት, ሎሚ ለይቲ',
  tomorrow: 'i morgen, imorgen, i morgon, imorgon, i mårra, i morra, tomorrow, завтра, jutro, غدا, berri, berrito, ጽባሕ',
  weekend:
    'i helga, i helgen, i helgå, i helgo, helga, helgen, helg, helgi, denne helga, til helga, helgeaktiviteter, helgeaktivitet, helgene, i helgene, helger, weekend, this weekend, weekends, on weekends, вихідні, на вихідних, у вихідні, вихідних, weekendu, w weekend, عطلة نهاية الأسبوع, نهاية الأسبوع, dhammaadka usbuuca, dhamaadka usbuuca, wiikend, dhammaadka toddobaadka, ቀዳመ ሰንበት, መወዳእታ ሰሙን, ቀዳምን ሰንበትን',
  nextWeekend: 'neste helg, neste helga, helga etter, next weekend',
  thisWeek:
    'denne uka, denne uken, i uka, denne veka, this week, цього тижня, цей тиждень, w tym tygodniu, هذا الأسبوع, usbuucan, toddobaadkan, እዚ ሰሙን, ኣብዚ ሰሙን',
  nextWeek:
    'neste uke, neste uka, neste veke, neste veka, next week, наступного тижня, наступний тиждень, w przyszłym tygodniu, przyszły tydzień, الأسبوع القادم, الأسبوع المقبل, usbuuca soo socda, toddobaadka soo socda, usbuuca dambe, ዝመጽእ ሰሙን, ዝቕጽል ሰሙን',
  thisMonth: 'denne måneden, denne månaden, this month, цього місяця, w tym miesiącu, هذا الشهر, bishan, እዚ ወርሒ',
  nextMonth:
    'neste måned, neste månad, next month, наступного місяця, w przyszłym miesiącu, الشهر القادم, bisha soo socota, ዝመጽእ ወርሒ',
  day0: 'mandag, mandan, måndag, mandagen, mandager, monday, mondays, понеділок, poniedziałek, الاثنين, isniin, isniinta, ሰኑይ',
  day1: 'tirsdag, tirsdan, tysdag, tirsdagen, tirsdager, tuesday, tuesdays, вівторок, wtorek, الثلاثاء, talaado, talaadada, ሰሉስ',
  day2: 'onsdag, onsdan, onsdagen, onsdager, wednesday, wednesdays, середа, середу, środa, środę, الأربعاء, arbaco, arbacada, ረቡዕ',
  day3: 'torsdag, torsdan, torsdagen, torsdager, thursday, thursdays, четвер, czwartek, الخميس, khamiis, khamiista, ሓሙስ',
  day4: 'fredag, fredan, fredagen, fredager, friday, fridays, п’ятниця, п’ятницю, piątek, الجمعة, jimce, jimcaha, jimco, ዓርቢ',
  day5: 'lørdag, lørdan, laurdag, lørdagen, lørdager, laurdagen, lørda, saturday, saturdays, субота, суботу, sobota, sobotę, السبت, sabti, sabtida, ቀዳም',
  day6: 'søndag, søndan, sundag, søndagen, søndager, sønda, sunday, sundays, неділя, неділю, niedziela, niedzielę, الأحد, axad, axada, axadda, ሰንበት',
  month1: 'januar, i januar, january, січень, січні, styczeń, styczniu, يناير, janaayo',
  month2: 'februar, i februar, february, лютий, лютому, luty, lutym, فبراير, febraayo',
  month3: 'i mars, mars, march, березень, березні, marzec, marcu, مارس, maarso',
  month4: 'april, i april, квітень, квітні, kwiecień, kwietniu, أبريل, abriil',
  month5: 'i mai, травень, травні, maju, مايو, maajo',
  month6: 'juni, i juni, june, червень, червні, czerwiec, czerwcu, يونيو, juun',
  month9: 'september, i september, вересень, вересні, wrzesień, wrześniu, سبتمبر',
  month10: 'oktober, i oktober, october, жовтень, жовтні, październik, październiku, أكتوبر',
  month11: 'november, i november, листопад, листопаді, listopad, listopadzie, نوفمبر',
  month12: 'desember, i desember, december, грудень, грудні, grudzień, grudniu, ديسمبر, diseembar, disembar, ታሕሳስ',
  evening: 'kveld, kvelden, kveldstid, om kvelden, på kvelden, evening, evenings, вечір, wieczór, مساء, habeen, ምሸት',
  afternoon:
    'ettermiddag, ettermiddagen, ettermiddager, om ettermiddagen, på ettermiddagen, ettermidda, etter skolen, etter skoletid, etter jobb, etter arbeidstid, afternoon, afternoons, after school, after work, після школи, після обіду, po południu, po szkole, بعد الظهر, بعد المدرسة, galab, galabnimo, ድሕሪ ቀትሪ',
  morning:
    'formiddag, formiddagen, morgenen, om morgenen, på formiddagen, dagtid, på dagtid, morning, mornings, daytime, вранці, rano, صباح, subax, subaxdii, ንግሆ',
  free: 'gratis, kostnadsfritt, uten å betale, free, free of charge, безкоштовно, безкоштовні, безкоштовна, безкоштовний, за безкоштовно, darmowe, darmowy, za darmo, bezpłatne, bezpłatnie, bezpłatny, مجاني, مجانا, مجانية, bilaash, bilaash ah, lacag la’aan, ብነጻ, ነጻ',
  children:
    'barn, born, unger, ungar, ungan, barna, ungene, småbarn, unge barn, onga, ongan, ongar, småunger, små barn, for barn, barneaktiviteter, barneaktivitet, children, kids, child, kid, дітей, діти, дітям, дитина, дитячі, dzieci, dziecko, dziecka, dziećmi, أطفال, للأطفال, الأطفال, طفل, طفلي, carruur, carruurta, caruurta, ilmo, ilmaha, ቆልዑ, ህጻናት, ንቆልዑ',
  youth:
    'ungdom, ungdommer, ungdommar, tenåring, tenåringer, ungdomar, teenagers, youth, teens, молодь, підлітків, młodzieży, młodzież, شباب, للشباب, dhallinyarada, መንእሰያት',
  seniors:
    'eldre, seniorer, pensjonister, senior, seniors, elderly, pensioners, пенсіонерів, літніх, seniorów, كبار السن, waayeelka, ኣረጋውያን',
  families:
    'familie, familier, familien, family, families, familiar, сім’ї, сім’я, родини, rodzin, rodziny, rodzinne, عائلة, عائلات, للعائلة, qoys, qoyska, ስድራቤት, ንስድራቤት',
  deadline:
    'frist, fristen, frister, fristar, søknadsfrist, søknadsfristen, søknadsfrister, deadline, deadlines, siste dag, термін, termin, الموعد النهائي',
  phone:
    'ringe, ring, ringer, ringje, telefon, telefonnummer, telefonnr, tlf, nummer, nummeret, call, phone, number, зателефонувати, подзвонити, zadzwonić, اتصل, أتصل, wac, ክድውል',
  hours:
    'når åpne, når åpner, når opnar, når er det åpent, når e det åpent, åpningstid, åpningstider, åpent, opningstider, ope, opent, åpner, stenger, når åpner, opening hours, opening times, open, години роботи, godziny otwarcia, ساعات العمل',
  form: 'skjema, skjemaet, søknadsskjema, påmeldingsskjema, form, forms, formularz, анкета, бланк, استمارة, foom',
  nearest: 'nær meg, nærmest, nærmeste, i nærheten, near me, nearby',
  happening:
    'hva skjer, ka skjer, kva skjer, hva som skjer, skjer det, ke skjer, hvem skjer, noe å gjøre, finne på, noe å finne på, what is on, what’s on, whats on, things to do, what to do, happening, що відбувається, куди піти, co się dzieje, co robić, ماذا يحدث, maxaa dhacaya, እንታይ ኣሎ',
} as const;

export type Phrase = keyof typeof phrases;
