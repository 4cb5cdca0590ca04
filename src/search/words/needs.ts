/**
 * What people need of a municipality's associations and staff, in the Norwegian words that they use. Words before the
 * bar mean the same; those after it are related: they are found too, but do not lead here.
 */
export const needs = {
  centre:
    'frivilligsentral, frivillighetssentral, frivillighetssentralen, frivillegsentral, nærmiljøsentral, frivilligsentralen, sentralen | frivilligsentralen',
  volunteer:
    'frivillig, bli frivillig, bidra, hjelpe andre, melde meg som frivillig, gjøre en innsats, hjelpe til, frivillig arbeid, ønsker å hjelpe, vil hjelpe, hjelpe, dugnadsarbeid, bli med og hjelpe, frivillighetsarbeid, engasjere seg | oppdrag, koordinator for frivillige',
  tasks:
    'oppdrag, oppgaver, frivillige oppdrag, frivilligoppdrag, oppgave, verv, engangsoppdrag, bare én gang, uten å binde meg, uten fast avtale, korte oppdrag, ledige oppdrag | frivillig',
  getHelp:
    'trenger hjelp, hjelp i hverdagen, hjelp hjemme, få hjelp, hverdagshjelp, treng hjelp, hjelp, hjelpe meg, hjelp meg | hjelp, frivillig',
  doctor:
    'lege, legetime, sykehus, tannlege, sykehustime, fastlege, følge til lege, skyss til lege, følgje til lege, følge til sykehuset, legebesøk, ledsager til lege | følge til lege',
  transport:
    'skyss, transport, kjøring, kjøre, køyre, henting, sjåfør, kjøre noen, haik, dagsenter | skyss, sjåfør, dagsenter',
  errands:
    'handle, handlehjelp, butikk, handle mat, innkjøp, apotek, post, pakke, matvarer, medisiner, varer | handle og hente',
  smallJobs:
    'småjobber, lyspære, snømåking, måke snø, gardiner, praktisk hjelp, vaktmester, handyman, bære, flytte, ved, gressklipping, klippe plenen, håndverker | små ting hjemme',
  loneliness:
    'ensom, einsom, ensomhet, einsemd, alene, åleine, isolert, mangler venner, få venner, finne venner, bli kjent, nye venner, nettverk, kjenner ingen, vennskap, kjenne folk | besøksvenn, telefonvenn, noen å snakke med, tirsdagskaffe, treffsted',
  talk: 'noen å snakke med, snakke, prate, nokon å snakke med, samtale, krisetelefon, hjelpetelefon, psykisk helse, deprimert, trist, angst, sorg, selvmord, selvmordstanker, tung tid, mental helse, har det vondt, kirkens sos, nedstemt, rus, alkohol, avhengighet, skilsmisse, samlivsbrudd, krisesenter, kirkens nødhjelp telefon | noen å snakke med, mental helse, telefonvenn',
  visitFriend:
    'besøksvenn, besøkstjeneste, besøksteneste, besøksven, besøk, besøke, få besøk, selskap, besøke eldre | besøksvenn',
  phoneFriend:
    'telefonvenn, ringevenn, telefonkontakt, ringe noen, trygghetstelefon, bli oppringt | telefonvenn, ring en som savner',
  languageFriend:
    'språkvenn, språkven, flyktningvenn, flyktningguide, vennefamilie, norsk venn, integrering, fadder | språkvenn, flyktningvenn',
  mealFriend: 'måltidsvenn, spisevenn, spise alene, noen å spise med | måltidsvenn, langbord',
  activityFriend:
    'aktivitetsvenn, støttekontakt, fritidskontakt, ledsager, ledsagerbevis, turvenn, følge på aktivitet | aktivitetsvenn, kontor for tildeling',
  readingAloud: 'lese høyt, høytlesing, lesevenn, høgtlesing',
  mentor: 'mentor, jobbsøking, jobbsøker, søke jobb, cv, arbeid, jobb, intervju, arbeidsliv | mentor',
  nightPatrol: 'natteravn, natteravnene, nattevandring, nattevakt | natteravnene',
  treasurer: 'kasserer, styreverv, styremedlem, regnskapsfører, økonomiansvarlig',
  coach: 'trener, hjelpetrener, lagleder, instruktør, trenere | hjelpetrener',
  driver: 'sjåfør, køyrar, kjøre eldre, kjøre folk | sjåfør til dagsenteret',
  cafeHost: 'kafévert, vaffel, vafler, vaffelsteking, servere, kaffekoking | vaffelvert, bordvert',
  welcome:
    'ny i kommunen, nyinnflyttet, ny her, nyinnflytta, innflytter, velkommen, nettopp flyttet, flyttet hit, ny i bygda, nye innbyggere, ny i byen, tilflytter | ny i kommunen, velkomstkveld',
  refugee:
    'flyktning, flyktninger, asylsøker, innvandrer, innvandrere, asylmottak, nyankommen, bosatt, flyktningtjeneste | flyktningtjenesten, flyktningvenn, språkkafé, voksenopplæringen',
  retired:
    'ny pensjonist, nettopp pensjonert, pensjonert, sluttet å jobbe, pensjonisttilværelse, seniormøte | ny pensjonist, infomøte for nye pensjonister',
  moneyTrouble:
    'dårlig råd, ikke råd, lite penger, har ikke råd, fattig, økonomisk støtte, betale kontingent, kontingent, støtte til fritid, lavinntekt, fritidskort, dårleg råd, råd til fotball, dyrt | støtte til å være med, lions aktivitetsfond, fritid for barn, aktivitetsfond',
  worry:
    'bekymret, bekymring, bekymringsmelding, barnevern, uroa, vold, overgrep, redd for, mishandling, bekymra, mobbing, mobba, mobbet | bekymret for noen, trygt for barn',
  emergency:
    'beredskap, krise, flom, strømbrudd, ras, storm, egenberedskap, nødnummer, uvær, katastrofe, strømmen er borte, skogbrann, evakuering | beredskap, frivillige i beredskap',
  professional:
    'bruker, ansatt, hjemmetjeneste, hjemmesykepleie, for ansatte, brukar, pasient, henvise, jeg jobber i | du ringer for en bruker, kontor for tildeling',
  nursingHome:
    'sykehjem, sjukeheim, aldershjem, gamlehjem, omsorgssenter, bosenter, bo- og aktivitetssenter, pleiehjem, helsehus | beboere, omsorgssenter, bosenter',
  schools:
    'valgfag, innsats for andre, skoleklasse, elever, elevbedrift, skole, ungdomsskole, arbeidsuke, yrkespraksis | for ungdom og skoler',
  youthVolunteer:
    'frivillig ungdom, under 18, 15 år frivillig, ung frivillig, frivillig som ungdom | for ungdom og skoler',
  beginVolunteer:
    'før du begynner, opplæring, grunnkurs, kurs for frivillige, krav til frivillige | før du begynner, grunnkurs for nye frivillige',
  grants:
    'tilskudd, tilskot, støtte, pengestøtte, midler, søke penger, søke om penger, søknad, søkje, finansiering, fond, legat, støtteordning, stønad, sponsor, sponsing, penger, pengar, økonomisk tilskudd, stipend, pengar til laget | tilskudd, aktivitetsmidler, kulturmidler, gavefond',
  sportsFacility:
    'spillemidler, idrettsanlegg, bygge anlegg, ballbinge, kunstgress, anlegg, tippemidler, spelemidlar, lysanlegg | spillemidler til anlegg, idrettsanlegg',
  eventSupport:
    'arrangementsstøtte, støtte til arrangement, penger til konsert, støtte til konsert, arrangementstilskot | arrangementsstøtte, underskuddsgaranti',
  deficit:
    'underskudd, underskuddsgaranti, gå i minus, går i minus, gikk i minus, i minus, tap, tape penger, taper penger, underskot | underskuddsgaranti',
  vat: 'momskompensasjon, moms, mva, merverdiavgift, momsrefusjon',
  lottery: 'grasrotandel, grasrotandelen, norsk tipping, tipping, grasrot',
  playground: 'lekeplass, leikeplass, nærmiljø, huske, benk, nærmiljøanlegg, uteområde | lekeplass og nærmiljø',
  hallTime:
    'halltid, treningstid, hall tid, faste tider, fast tid, gymsaltid, tid i hallen, treningstider, halltider, øvingstid, halltimar, hallfordeling, leie hall | faste tider i haller, gymsal',
  rent: 'leie, leige, utleie, leie lokale, leie rom, låne lokale, lokale, lokaler, rom, leie hus, leiga lokale, selskapslokale, festlokale, bursdag, konfirmasjon, dåp, bryllup, barnebursdag, jubileum, minnesamvær, leie selskapslokale | sal, kjøkken, grendehus, samfunnshus',
  meetingRoom: 'møterom, møtelokale, møteplass for styret, grupperom, kontorplass, prosjektorrom | møterom, rom',
  communityHouse:
    'grendehus, samfunnshus, bygdehus, ungdomshus, forsamlingshus, velhus, allaktivitetshus, grendahus | grendehus, samfunnshus, velhus',
  gymHall: 'gymsal, gymnastikksal, turnsal, leie gymsal, låne gymsal, gymsal leie | skole',
  sportsHall: 'idrettshall, leie idrettshall, låne hall, hall, storhall, turnhall, flerbrukshall, ballhall, hallen',
  stage: 'scene, konsertsal, kulturhus, kulturscene, sal, auditorium, kinosal | kulturhuset',
  overnight:
    'overnatting, overnatte, sove over, leirskole, leirsted, hytte, hytta, hyttetur, sengeplasser, helgetur | speiderhytta, hytte',
  heritage:
    'restaurere, restaurering, verneverdig, bygningsvern, fredet, freda, stabbur, gammelt hus, gamle bygninger, kulturminne, kulturminner, pusse opp | kulturvern, byggeskikkprisen',
  library: 'bibliotek, folkebibliotek, bokutlån',
  borrow:
    'låne, lån, utstyr, låne utstyr, utlån, bua, utstyrsbank, utstyrssentral, utstyrslån, lånebank, lånt, leie utstyr | utstyrsbanken',
  skis: 'ski, langrennsski, skistøvler, staver, skiutstyr, slalomski, slalåm, alpint, skisko | ski, støvler og staver',
  tent: 'telt, lavvo, sovepose, liggeunderlag, campingutstyr, turutstyr, soveposer, ryggsekk, hengekøye, camping | telt, soveposer, hengekøyer',
  partyTent: 'partytelt, festtelt, teltduk, paviljong',
  skates: 'skøyter, skeiser, skøyteutstyr, skøytehjelp | skøyter, skøytehjelpere',
  sound:
    'høyttaler, mikrofon, lydanlegg, høgtalar, forsterker, musikkanlegg, pa-anlegg, lyd, dj | høyttaler med mikrofon, teleslynge',
  projector: 'prosjektor, lerret, storskjerm, fremviser, videokanon, vise film',
  bus: 'minibuss, buss, maxitaxi, 9-seter, ni seter | minibuss',
  trailer: 'tilhenger, varebil, bil, flyttebil | bil med tilhenger',
  tools: 'verktøy, drill, sag, hammer, stige, spade, reiskapar | verktøykasse',
  canoe: 'kano, kanoene, kanoar, båt, kajakk, padling, padle, redningsvest | kanoer',
  tables:
    'bord, benker, stoler, langbord, bord og stoler, låne bord, låne stoler, bord og benker, klappstoler, festbord | benker og bord',
  kitchenEquipment:
    'kaffetrakter, vaffeljern, termos, kopper, servise, gryter, kaffekanne | kaffetraktarar, vaffeljern',
  printing: 'kopiering, utskrift, skrive ut, kopimaskin, printer, plakat, kopiere, trykke | utskrift og kopiering',
  wheelchair:
    'rullestol, rullestolbruker, uten trapper, trinnfri, universell utforming, tilgjengelig, heis, rullator, bevegelseshemmet | trinnfritt, uten trapper, parasport, minibuss med rullestolheis',
  hearing: 'teleslynge, høreapparat, hørselshemmet, tunghørt, dårlig hørsel, høyrselshemma, hørsel | teleslynge',
  associations:
    'forening, foreninger, lag, klubb, organisasjon, medlem, bli medlem, foreining, lag og foreninger, klubber, velforening | foreninger',
  startAssociation:
    'starte forening, stifte, danne lag, starte lag, starte en forening, stifte lag, registrere forening, brønnøysund, organisasjonsnummer, enhetsregisteret, frivillighetsregisteret, opprette forening, starte eit lag, ny forening | start en forening',
  annualMeeting: 'årsmøte, generalforsamling, innkalling, protokoll, referat, saksliste | årsmøtet',
  statutes:
    'vedtekter, styre, styreleder, lover, valgkomité, styremøte, styrearbeid, leder i laget | vedtekter og styre',
  policeCheck: 'politiattest, vandelsattest, politi attest, plettfri vandel',
  confidentiality:
    'taushetsplikt, taushetserklæring, taushets plikt, teieplikt, taushetsløfte | taushetsplikt, taushetserklæring',
  agreement: 'avtale, frivilligavtale, kontrakt, mal, avtalemal, skjemamal | mal: avtale med frivillig',
  insurance: 'forsikring, forsikret, forsikra, ansvar, skade, ulykke, erstatning | forsikring og ansvar',
  accounting: 'regnskap, rekneskap, økonomi, budsjett, kasse, bokføring, revisor, lønn | økonomi og regnskap',
  privacy: 'personvern, gdpr, personopplysninger, bilder på nett, samtykke, personvernombud, dele bilder | personvern',
  recruiting:
    'rekruttere, verve, skaffe frivillige, få flere medlemmer, medlemsverving, rekruttering, flere frivillige, skaffe medlemmer | rekruttere frivillige, slik får dere flere frivillige',
  publicity:
    'markedsføring, synlighet, sosiale medier, facebook, pr, annonse, reklame, nettside, instagram | bli sett, sosiale medier for lag',
  applicationCourse:
    'søknadskurs, søknadsskriving, kurs i å søke, skrive søknad | søk om penger til laget, søke om penger',
  arrange:
    'arrangere, arrangement, arrangør, planlegge, skjenkebevilling, politimelding, sjekkliste, stelle i stand | arrangere noe',
  childSafety: 'trygg, seksuelle overgrep, barn i laget, retningslinjer for barn, grenser | trygt for barn og unge',
  inclusion:
    'inkludering, mangfold, utenforskap, inkludere, åpent for alle, lavterskel | åpent for alle, inkluderingsprisen',
  careForVolunteers: 'takke frivillige, beholde frivillige, motivere | ta vare på frivillige, frivillighetsfesten',
  examples:
    'eksempel, eksempler, gode eksempler, idé, ideer, inspirasjon, tips, døme, prosjektidé, idébank, erfaringer',
  awards:
    'pris, frivilligpris, nominere, kandidat, foreslå kandidat, hedre, prisar, frivillighetspris, utmerkelse, årets ildsjel, ildsjel | frivilligprisen',
  culturePrize: 'kulturpris, kulturprisen',
  scholarship: 'stipend, kulturstipend, legat for unge | kulturstipend for unge',
  buildingPrize: 'byggeskikk, verneprisen, vernepris, arkitekturpris, skiltdiplom, byggeskikkpris',
  inclusionPrize: 'inkluderingspris, inkluderingsprisen',
  council: 'frivillighetsråd, råd, rådet, frivillegråd | frivillighetsrådet',
  sportsCouncil: 'idrettsråd, idrettsrådet, musikkråd, musikkrådet',
  exchange: 'frivilligbørs, børs, bytte tjenester, bedrifter, næringsliv, bedrift | frivilligbørsen',
  policy:
    'plan, planer, politikk, strategi, vedtak, kommuneplan, frivillighetsplan, vedtatt, plattform, handlingsplan | politikk og planer',
  statistics: 'statistikk, tall, hvor mange frivillige, årsrapport, nøkkeltall, årsmelding | året i tall',
  aboutVolunteering: 'hva er frivillighet, frivillighet, om frivillighet, dugnad, frivillighetens verdi | frivillighet',
  calendarHelp: 'kalenderord, hva betyr, forklart | aktiviteter forklart',
  contact:
    'kontakt, kontakte, kontaktinfo, hvem kan jeg ringe, telefonnummer, telefon, ringe, åpningstider, epost, e-post, adresse, opningstider, hvem skal jeg spørre | frivilligsentralen',
  activities:
    'aktivitet, aktiviteter, aktivitetar, arrangement, arrangementer, tilstelning, hva skjer, på gang, oversikt over aktiviteter, fritidstilbud, fritidsaktivitet',
  map: 'kart, kartet, kart over, vis på kart, kartvisning, finne veien, veibeskrivelse, nær meg, i nærheten av meg',
  calendar: 'kalender, terminliste, aktivitetskalender, program, datoer, månedsoversikt',
  subscribe:
    'abonnere, abonnement, ical, ics, kalenderabonnement, google kalender, outlook, kalender på mobil, kalenderen på telefonen, kalender på telefonen, kalender i telefonen, følge kalenderen, legge i kalenderen',
  weekProgramme:
    'ukeprogram, ukas program, ukas aktiviteter, skrive ut uka, vekeprogram, oppslagstavle, ukeplan, program til å skrive ut, skrive ut program',
  submit:
    'legge inn arrangement, arrangement i kalenderen, legge til arrangement, sende inn, send inn, melde inn, registrere aktivitet, legge ut arrangement, tipse, nytt arrangement, publisere, annonsere arrangement, få inn i kalenderen',
  correct:
    'feil, rette feil, melde endring, meld endring, endre opplysninger, oppdatere, gale opplysninger, feil telefonnummer',
  signIn: 'logge inn, innlogging, passord, logg inn, min side, redigere, brukarkonto, brukerkonto',
  writeYourself: 'skrive selv, avlyse, avlyst, redaktør, hjelp til å skrive, avlyse arrangement, flytte arrangement',
  forAssociations:
    'for foreninger, for lag, hjelp til laget, rådgiver, veiledning, råd og veiledning, rettleiing, støtte til foreninger',
  handbook: 'håndbok, handbok, veileder, hvordan drive lag, rettleiar, frivillighåndbok',
  accessibility: 'tilgjengelighetserklæring, uu, skjermleser, wcag',
  openData: 'åpne data, api, json, csv, opne data, datasett',
  paperForm: 'skjema, papirskjema, påmeldingsskjema, registreringsskjema, søknadsskjema',
  familySupport:
    'familiestøtte, barnevakt, barnepass, småbarnsfamilie, tvillinger, hjemmebesøk | home-start, fritid for barn',
  adultEducation:
    'voksenopplæring, norskprøve, introduksjonsprogram, læringssenter, vaksenopplæring, norsklærer | voksenopplæringen',
  careOffice:
    'tildelingskontor, hjemmehjelp, omsorgsbolig, avlastning, sykehjemsplass, tildeling, støttekontakt | kontor for tildeling',
  cultureOffice: 'kulturkontor, kulturavdeling, kulturleder, kultursjef, kulturetaten | kulturkontoret',
  ukrainian: 'ukrainsk, ukraina, ukrainer, ukrainere, ukrainarar',
  eritrean: 'eritreisk, eritrea, eritreer, eritreere, tigrinja',
  somali: 'somalisk, somalia, somalier, somaliere',
  polish: 'polsk, polen, polakk, polakker',
  arabic: 'arabisk, syria, syrisk, syrer, syrere',
  mayor: 'kommune, rådhus, servicetorg, kommunestyre | kommunestyresalen',
} as const;
