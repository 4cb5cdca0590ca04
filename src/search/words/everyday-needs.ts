import type { ConceptWords } from './concept.ts';

/** Norwegian words that people write, but pages seldom do, for what they need. */
export const everydayNeeds: ConceptWords = {
  centre:
    'frivillighetssentralens, sentralen åpningstider, frivilligsentral adresse, daglig leder frivilligsentral, frivilligheitssentral, frivilligsentralens telefon, nærmiljøsenter, nærmiljøhus',
  volunteer:
    'jobbe frivillig, være frivillig, vera frivillig, melde seg, melde seg som frivillig, meld deg, bli frivilleg, frivillig jobb, frivillig innsats, være med å hjelpe, vil bidra, vil gjerne hjelpe, har tid til overs, har god tid, stille opp, gi av tida, gi tilbake, gjere ein innsats, gjøre noe meningsfylt, gjøre nytte for seg, bidra i nærmiljøet, ubetalt arbeid, bli med som frivillig, ønsker å bidra, bruke fritiden, hjælp te, hjelpe te, vær med å hjælp, være til nytte, ha lyst til å hjelpe, hvordan hjelpe, bli medhjelper, trenger dere hjelp, trenger dere folk, hjelpe gamle, hjelpe barn, hjelpe eldre, frivillegarbeid, frivilligjobb, frivilligarbeid, frivillige søkes, hjelpe folk, gjøre noe for andre, gi av min tid, gi av tiden, hjelpe mennesker, gjøre en forskjell, være med på dugnad, ledig tid, litt ledig tid, gjøre noe nyttig, noe nyttig, gjere noko nyttig, bety noe for andre, hjelpe gamle folk',
  tasks:
    'småoppdrag, frivillige søkes, ledig verv, ledige verv, hva kan jeg gjøre, hva trenger dere hjelp til, hva kan jeg hjelpe med, hjelpe én gang, engangsjobb, enkeltoppdrag, en dag, kort oppdrag, oppgåver, dugnadsjobb, frivillig en gang, noen timer i måneden, en time i uka, en gang i uka, annenhver uke, festivalfrivillig, vakter, vakt, billettkontroll, rigge, rigging, parkeringsvakt, hva trengs det hjelp til',
  getHelp:
    'trenge hjelp, treng ein hjelpande hand, hjelp til mor, hjelp til far, hjelp til besteforeldre, hvem kan hjelpe, kven kan hjelpe, kan noen hjelpe, kan noen hjelpe meg, kan nokon hjelpe, hjelpetilbud, bistand, assistanse, hjælp, hjelp i heimen, hjelp til eldre, hjelp for eldre, støtte i hverdagen, klarer ikke alene, greier ikke, sliter med, får ikke til, søke hjelp, be om hjelp, hjelpehånd, handsrekning, håndsrekning, hjelpetrengende, hjelp til gamle, noen som kan hjelpe, treng hjælp, få hjelp av en frivillig, få hjelp av frivillige, hjelp fra en frivillig, hjelp fra frivillige, hjelp av frivillige',
  doctor:
    'legekontor, legesenter, lækjar, doktor, dokter, doktoren, undersøkelse, operasjon, poliklinikk, røntgen, øyelege, fotpleie, fysioterapi, fysioterapeut, behandling, time hos lege, bli med til legen, følge til tannlege, følgje til tannlege, fylgje til lege, noen med meg til legen, ledsage, følge på sykehus, helsestasjon, legevakt, sjukehus, sjukehuset, tannlækjar, timebestilling, optiker, audiograf, kontroll på sykehuset, kjørt til legen, kjøring til lege, pasientreise, bli med på time, med på time',
  transport:
    'bil til, kjøre meg, kjørt, få skyss, sitte på, hente meg, hentes, komme meg til, kommer meg ikke, uten bil, har ikke bil, har ikke førerkort, taxi, drosje, tt-kort, bestillingstransport, buss til aktivitet, skyss til trening, bli hentet, bli kjørt, køyring, køyre meg, skjuss, frakte, kjøretilbud, helsebuss, hent og bring, kjører noen, køyrer nokon, skyss til kirken',
  errands:
    'handletur, handlevenn, handle inn, handle for meg, hente medisin, hente medisiner, hente resept, resept, levere varer, rema, kiwi, coop, bære poser, bære varer, handleliste, matlevering, kjøpe mat, ærend, varelevering, hente pakke, på posten, hjelp til å handle, handling, dagligvarer, daglegvarer',
  smallJobs:
    'bære sofa, bære møbler, flytte møbler, flytte sofa, flyttehjelp, flytting, hjelp til flytting, bytte pære, bytte lampe, lampe, skifte lyspære, henge opp, henge opp bilde, henge opp gardiner, skru sammen, ikea, montere, male gjerde, male vegg, vaske, vaskehjelp, vindusvask, vaske vinduer, rydde loft, rydde garasje, brøyte, brøyting, snørydding, snømokking, måking, moke snø, måke, måke trappa, strø, sand på isen, klippe hekk, klippe plen, plenklipping, hogge ved, bære ved, vedkløyving, stable ved, fikse noe hjemme, liten jobb hjemme, praktisk, praktisk arbeid, hagehjelp, hjelp i hagen, stelle hagen, bære inn, røykvarsler, bytte batteri, små reparasjoner, henge lampe, tunge løft, løfte, altmuligmann, småjobbar, hushjelp, kjøre bort søppel, kaste møbler, tømme hus, skap, seng, sette opp, skru opp, skru ned, montere tv, klippe gress, klippe gras, rydde i boden, rydde bod, hylle, gardintrapp, tapet, vasking, rense takrenne, takrenner',
  loneliness:
    'ensomme, mye alene, alltid alene, sitter alene, bor alene, alene hjemme, åleine heime, kjeder seg, ingen å snakke med, ingen venner, har ingen venner, bli kjent med folk, bli kjend, møte nye folk, treffe nye folk, finne en venn, venn, venner, trenger en venn, kamerat, sosialt nettverk, savner selskap, savner noen, lite nettverk, isolasjon, alene i jula, utenfor, einsleg, einsam, aleine, tomt hus, får aldri besøk, ingen besøk, trenger selskap, møte nye mennesker, være sammen med noen, noen å være sammen med',
  talk: 'snakke med noen, noen å prate med, nokon å prate med, noen å dele med, ha det tungt, har det tungt, har det vondt, deppa, deprimerte, psykisk, psykiske plager, livskrise, sørge, sorgstøtte, overgrepssenter, anonym, chatte, chat, snakke anonymt, ringe noen anonymt, tunge tanker, mørke tanker, ikke orker mer, utbrent, stress, selvskading, spiseforstyrrelse, gambling, spillavhengighet, alkoholproblem, narkotika, rusproblem, samtaletilbud, psykolog, samtalepartner, skilt, skilsmissebarn, mistet noen, ha nokon å snakke med, hjelpelinje, prat med noen, prate ut, sorggruppe, i sorg',
  visitFriend:
    'besøk hjemme, besøksgruppe, besøkje, besøke meg, besøke mor, besøke far, besøke mamma, besøke pappa, noen som kan besøke, kan besøke meg, komme på besøk, noen innom, stikke innom, se til mor, se til, besøksvert, besøksvener, besøk på sykehjem, besøk til eldre, vitjing, besøk av frivillig, selskap til mor, besøksordning, besøksperson, sitte hos, sjå til, sjå te, se te, se til bestemor',
  phoneFriend:
    'telefonvener, ringeordning, ringetjeneste, ringeteneste, bli ringt, bli ringt opp, noen som ringer, telefonsamtale, en som ringer, daglig telefon, ringe til eldre, prate på telefon, snakke på telefon, ring meg, trygghetsringing, telefonprat',
  languageFriend:
    'språkpartner, norsk familie, lære norsk av en venn, norsk samtalepartner, bli kjent med nordmenn, guide for flyktninger, flyktningguiden, flyktningevenn, vertsfamilie, vennskapsfamilie, inkluderingsvenn, språkhjelper, nordmann, bli kjent med norske, tolk, tolking',
  mealFriend:
    'lage mat med, spiser alene, middagsvenn, middagsgjest, noen å spise middag med, spise sammen med noen, eta åleine, spiser lite, matvenn, matombringing',
  activityFriend:
    'fritidsvenn, treningsvenn, fritidsfølge, følgesvenn, støtteperson, noen å gjøre ting med, følge på kino, noen å trene med, noen å bli med, aktivitetskontakt, fadder i laget, aktivitetsfadder, fylgjesvein, bli med på aktivitet, ledsagar, ledsagerbeviset, følgeperson, fylgje, avlaster, støttekontaktar, treningskompis',
  readingAloud: 'lese for, lese for eldre, lese for barn, høytleser, høgtlesar, lesestund på sykehjem, lese avis for',
  mentor:
    'jobbsøk, mistet jobben, mista jobben, uten jobb, utan jobb, sagt opp, permittert, står uten arbeid, søke jobb, søknad på jobb, arbeidsledig, ledig, nav, arbeidstrening, praksisplass, jobbintervju, skrive cv, finne jobb, karriere, karriereveiledning, få jobb, få seg jobb, jobbmentor, deltidsjobb, sommerjobb, sumarjobb, jobsøking, lære om arbeidslivet, språkpraksis',
  nightPatrol:
    'gå natteravn, natteramn, natteramnane, voksne ute om natta, foreldrevakt, gule vester, trygge gater, nattpatrulje, vakt i sentrum',
  treasurer:
    'økonomiansvar, kassererverv, kasserar, sitte i styret, bli med i styret, styrearbeid frivillig, penger i laget ansvarlig, regnskapsansvarlig',
  coach:
    'trenarar, hjelpetrenar, fotballtrener, trene barn, trene et lag, bli trener, lagleiar, trenerverv, instruktørar, treningsleder, oppmann, dommer, dommerkurs, trener for barn',
  driver:
    'kjøre minibuss, frivillig sjåfør, køyre eldre, kjøre til dagsenter, sjåførar, har førerkort, har bil og kan kjøre, kjøre mat, levere middag',
  cafeHost:
    'kafearbeid, steke vafler, vaffelsteiking, kafévertinne, serveringshjelp, kaffeservering, kiosk, kioskvakt, jobbe i kafé, kafedrift, kokke, kjøkkenhjelp, lage suppe, lage mat frivillig, vafler på sentralen',
  welcome:
    'flyttet til, nylig flyttet, nyleg flytta, har nettopp flyttet, flytta hit, nytilflytta, velkomst, velkomen, bli kjent i bygda, bli kjent i kommunen, bli kjent i byen, ny nabo, ny i bygde, ny i Norge, ny familie i kommunen, flytte til kommunen, tilflyttar, introduksjon, for nye, nykomlingar, nyinnflyttede, nye naboer, hva kommunen tilbyr, skal flytte, flytte hit, flytte til, flytt te',
  refugee:
    'flyktningar, flyktninge, ukrainske flyktninger, hjelpe flyktninger, hjelp til flyktninger, innvandrar, innvandrarar, utlending, utlendinger, minoritet, flerkulturell, fleirkulturell, nyankomne, asyl, bosetting, oppholdstillatelse, udi, imdi, introprogram, integreringstilbud, internasjonal, kulturmøte, flerspråklig, multikulturell, fra andre land',
  retired:
    'gå av med pensjon, blitt pensjonist, fersk pensjonist, ferske pensjonister, gått av, sluttet i jobb, fylt 67, 67 år, afp, førtidspensjonert, pensjonistmøte, livet som pensjonist, pensjonerte, tid som teller, pensjonering, snart pensjonist, pensjonistliv, vorte pensjonist, møte for pensjonister',
  moneyTrouble:
    'har ikke penger, mangler penger, tom for penger, for dyrt, altfor dyrt, kostar for mykje, koster for mye, treningsavgift, medlemsavgift, lisens, kontigent, betale for fotball, betale for aktiviteter, støtte til barn, hjelp til kontingent, hjelp til å betale, penger til utstyr, økonomisk hjelp, sosialhjelp, stram økonomi, vanskelig økonomi, trang økonomi, fattigdom, barnefattigdom, dårlig økonomi, utenforskap økonomi, aleneforsørger, aleinemor, alenemor, eneforsørger, gratis utstyr, fritidskasse, opplevelseskort, aktivitetskort, støtteordning for familier, kontantstøtte, penger til leir, ikke råd til, råd til fritid, har ikkje råd, ikkje råd, har itj råd, rekk ikkje pengane, billig fritid, allemed, aktive sammen, fritidserklæringen, støtte til fritidsaktivitet, gratis fritid, billige aktiviteter, hvem betaler for fotball, betale for korps, fritidsutgifter, egenandel, utstyr er dyrt, råd til, råd til å',
  worry:
    'melde fra, varsle, varsling, bekymra for, uro for, redd for et barn, barn har det vondt, nabobarn, barnevernsvakt, barnevernet, vold hjemme, slår, blir slått, mishandlet, mobber, utestengt, erting, trakassering, utsett for, vanskjøtsel, omsorgssvikt, utrygg, uroleg for, politiet, skremmande, negativ sosial kontroll, tvangsekteskap, vald, hærverk',
  emergency:
    'strømstans, straumbrot, straumen er borte, straumstans, flaum, flom hjelp, evakuere, evakuert, ekstremvær, kriseberedskap, nødhjelp, 110, 112, 113, 116117, brann, redningstjeneste, krisepakke, beredskapslager, savnet person, leteaksjon, nødlager, tilfluktsrom, krig, pandemi, korona, smitte, katastrofehjelp, vannet er borte, egenberedskapsuke, strømmen er gått, strømmen har gått, uten strøm',
  professional:
    'helsearbeider, sykepleier, sjukepleiar, fastlege henviser, helsepersonell, heimesjukepleie, hjemmehjelpen, omsorgsbolig ansatt, saksbehandler, ringe for en bruker, ringe for en pasient, tildelingskontoret ansatt, ergoterapeut, institusjon, jobber i hjemmetjenesten, kollega, ansatt i kommunen',
  schools:
    'valgfag innsats for andre, valfag, tiendeklasse, 10. trinn, 10 klasse, 9. trinn, 8. trinn, ungdomsskoleelever, videregående, vidaregåande, elevråd, russ, skoleoppgave, skoleprosjekt, operasjon dagsverk, lærer, lærar, utplassering, prosjektarbeid, skular, klassetur, skuleklasse, klassen vil, hele klassen',
  youthVolunteer:
    'ung og frivillig, hvor gammel må jeg være, aldersgrense, frivillig 14 år, frivillig 15 år, frivillig 16 år, frivillig for ungdom, sommerjobb ungdom frivillig, dugnad for ungdom, attest frivillig, frivillig tenåring, ungdom hjelpe til, aldersgrense frivillig',
  beginVolunteer:
    'frivillighetskurs, opplæring frivillige, kurs for nye frivillige, frivilligkurs, hva må jeg kunne, regler for frivillige, rettigheter frivillig, plikter frivillig, veiledning frivillig, får jeg betalt, kompensasjon, dekke utgifter, frivillig opplæring, grunnopplæring, før jeg blir frivillig, må vite før, før jeg begynner, før eg byrjar, før eg blir frivillig, hva kreves',
  grants:
    'søke støtte, søke midler, søke tilskudd, søknadsskjema tilskudd, støtte til laget, støtte til lag, støtte til forening, støtte til foreninger, penger til laget, penger til lag, penger til prosjekt, penger til forening, pengar til lag, pengestøtte til lag, driftsstøtte, driftstilskudd, prosjektmidler, prosjektstøtte, startstøtte, oppstartsmidler, økonomisk støtte til lag, sponsormidler, gaver til frivillighet, stiftelse, stiftelser, legater, utlysning, utlysing, søkbare midler, skaffe penger, få penger, tilskota, tilskot til lag, tilskuddsordninger, tilskotsordning, støtteordningar, søkje støtte, søkje pengar, søkje midlar, kulturmidlar, kulturtilskudd, barne- og ungdomsmidler, aktivitetsstøtte, aktivitetstilskudd, voksenopplæringsmidler, nærmiljømidler, kommunale tilskudd, bufdir, fylkeskommunen tilskudd, sparebank gave, søke om støtte, kan vi søke, crowdfunding, spleis, samle inn penger, innsamling, vi trenger nye, vi treng nye, råd til nye, kjøpe nye, kjøpe inn, nytt utstyr til laget, nytt tak, nye instrumenter, nye drakter, nye uniformer, dekke utgifter til laget',
  sportsFacility:
    'rehabilitere bane, ny fotballbane, bygge bane, bygge hall, bygge idrettshall, kunstgressbane, kunstgras, idrettspark, nærmiljøanlegg søknad, lysløype bygge, løypemaskin, løypekjøring, anleggsmidler, klubbhus, rehabilitering av anlegg, drift av anlegg, drift av løyper, spillemiddelsøknad, anleggsregisteret, skatepark bygge, ruste opp, skimaskin, tråkkemaskin',
  eventSupport:
    'støtte til festival, penger til festival, penger til arrangement, tilskudd til arrangement, tilskudd til konsert, tilskot til konsert, kulturarrangement støtte, støtte til stevne, støtte til arrangementer, søke støtte til konsert, pengar til festival, kulturmidler arrangement',
  deficit:
    'garanti, gå med underskudd, dekke tap, gjekk i minus, tap på konsert, gå i underskudd, arrangement gikk dårlig, garantistilling, få for få billetter',
  vat: 'momsfritak, mva-refusjon, mva kompensasjon, få igjen moms, få tilbake moms, momsrefusjonsordning, momskomp, merverdiavgiftskompensasjon, lotteri- og stiftelsestilsynet',
  lottery:
    'grasrotgiver, grasrotgivar, tippe støtte laget, spillerkort, grasrotmidler, støtte laget gjennom tipping, tippekiosk',
  playground:
    'lekeapparat, leikeapparat, sklie, dumpe, sandkasse, park, benker i parken, møteplass ute, aktivitetspark, oppgradere lekeplassen, ballplass, ballløkke, nærmiljøtiltak, grillplass, gapahuk, trivselstiltak',
  hallTime:
    'trene i hallen, treningshall, få tid i hall, faste treningstider, fast treningstid, søke halltid, søke om halltid, hallen til trening, hallplass, treningsplass, ledig halltid, ledig gymsal, ledige tider, ukentlig treningstid, tid i svømmehallen, tildeling av tid, tildeling av halltid, treningslokale, treningstimar, søknad om treningstid, sesongleie, gymsaltimer, baneleie, banetid, booking av hall, booke gymsal',
  rent: 'leie ut, booke, booking, booke lokale, bestille lokale, reservere, reservere rom, finne lokale, festsal, selskap, selskapssal, barnedåp, dåpsselskap, konfirmasjonsfest, konfirmasjonslokale, bryllupslokale, bryllaup, brullaup, barneselskap, bursdagsfest, bursdagsselskap, bursdagslokale, fest, privat fest, 50-årslag, 50 årsdag, 60 årsdag, 18 årsdag, rund dag, firmafest, julebordslokale, årsfest, gravøl, minnestund lokale, begravelse, begravelseskaffe, utdrikningslag, dåpsfest, navnefest, leige hus, leige rom, leige hall, leige lokale, lokale til fest, hus til leie, sted å ha fest, rom til leie, sal til leie, lokale til leie, lokalleie, lokalutleie, selskaplokale, arrangere bursdag, familieselskap, plass til 50, dansegulv, kjøkken og sal, grillhytte, hvor kan vi være, hvor kan vi møtes, ledig lokale, ledige lokaler, prisliste leie, leiepris, lokalpris',
  meetingRoom:
    'konferanserom, kursrom, kurslokale, møtelokaler, rom for møte, rom til møte, styremøte lokale, lite møterom, rom for kurs, sted å ha møte, coworking, kontorfellesskap, rom til samtale, plass til møte, kontor til leie, øvingsrom, øverom, rom til øving, ha møte, holde møte, halde møte, ha styremøte, treffes, hvor kan vi ha møte, sted for møter, øvingslokale, øvelokale, bandrom',
  communityHouse:
    'lokalhus, bedehus, bygdahus, kommunelokale, ungdomslokale, pensjonisthus, folkets hus, losje, grendehuset, grendahuset, samfunnshuset, forsamlingslokale, klubbhus leie, idrettshus, vel-hus, kulturstue',
  gymHall:
    'gymsalen, leige gymsal, skolens gymsal, skulens gymsal, gymnastikksalen, leie skole, leie klasserom, klasserom, skolekjøkken, skulekjøkken, aula, leige skule',
  sportsHall:
    'idrettshallen, hallutleie, ballbane inne, leie hallen, innendørs hall, innandørs hall, hallbane, hall til turnering, fotballhall, sporthall, kamphall, garderobe, idrettshallar',
  stage:
    'konsertscene, scenelokale, teatersal, storsal, kultursal, kulturhuset program, blackbox, konsertlokale, kinosalen, sceneutstyr, leie scene, kulturhusa, lys og lyd scene',
  overnight:
    'overnattingssted, overnattingsplass, overnattingstur, telttur, hyttekveld, leie hytte, leige hytte, låne hytte, leirstad, leirplass, sove på tur, turhytte, dagsturhytta, dagsturhytte, koie, speiderhytte leie, klassetur overnatting, gruppeovernatting',
  heritage:
    'restaurere hus, verne, vern, fredede, gammel bygning, seter, seterhus, gamle hus, kulturminnefondet, stabbur restaurere, antikvarisk, tradisjonshåndverk, riksantikvaren, tømmerhus, laftekurs, lafting, kverna, mølle, bygningsvernprisen, kirkegård, skilting kulturminner, gravhaug',
  library:
    'biblioteket åpningstider, folkebiblioteket, biblioteket, bibliotekkort, låne bøker, lånekort, bokbuss, lydbok, lesesal, lesesalsplass, meråpent',
  borrow:
    'låne ting, låne gratis, gratis utlån, låne av kommunen, låne fra kommunen, sportsutstyr, låne sportsutstyr, friluftsutstyr, turutstyr utlån, bua åpningstider, leie ut utstyr, hvor kan vi låne, kan vi låne, utleige utstyr, utlånssentral, utstyrssentralen, utstyrssentral, leige utstyr, låne utstyr gratis, låne til arrangement, festutstyr, arrangementsutstyr, sport utlån, låne klær',
  skis: 'låne langrennsski, ski til barn, barneski, skismøring, skipakke, skifeller, fjellski, felleski, randonee, truge, snøsko, hjelm slalåm, akebrett, akebrett låne, skistaver, pulk, leie ski, skibinding, alpinutstyr, snowboard, snøbrett, skiski',
  tent: 'turtelt, familietelt, tomannstelt, kokeapparat, primus, stormkjøkken, campingstol, sovepose lån, liggeunderlag lån, underlag, turstoler, villmarksutstyr, lavvutelt, telttur utstyr, bålpanne, låne ryggsekk, bæremeis, hengekøyer, tarp, soveposar',
  partyTent:
    'paviljong leie, hagetelt, telt til fest, festtelt leie, serveringstelt, stortelt, messetelt, regntelt, telt til arrangement, arrangementstelt, telt til bryllup',
  skates:
    'skøyte, låne skøyter, barneskøyter, hockeyskøyter, kunstløpskøyter, hjelm skøyter, skøytestørrelse, leie skøyter, skøytebelte, skøytestøtte',
  sound:
    'lydutstyr, høyttaleranlegg, høgtalaranlegg, mikrofonanlegg, mygg, miksepult, mikser, anlegg til fest, musikk på fest, låne høyttaler, partybox, jbl, lydmann, lysrigg, lysutstyr, scenelys, musikkutstyr, taleanlegg, megafon, lydanlegget, karaokeanlegg',
  projector:
    'låne prosjektor, filmlerret, prosjektør, projektor, framvisar, vise bilder på vegg, tv-skjerm, powerpoint, skjerm til møte, filmutstyr, storskjerm lån, kanon prosjektor',
  bus: 'leie buss, leige buss, låne buss, låne minibuss, minibus, leie minibuss, leige minibuss, 9 seter, 9-setersbil, ni-seter, kjøretøy, bil til laget, transport til kamp, kjøre laget, turbuss, bil med mange seter, rullestolbil, rullestoltaxi, heisbuss, bil med heis, skyss til kamp, lagsbuss',
  trailer:
    'henger, hengar, hengar til bil, biltilhenger, flyttelass, leie varebil, leige varebil, låne bil, leie bil, leige bil, lastebil, pickup, transportere møbler, kjøre møbler, skap på hjul, hesthenger, skaphenger, leie tilhenger, leige tilhengar, låne tilhenger, låne henger, flytte ting, elbil, bilkollektiv, bildeling, fyllinga, gjenvinningsstasjon, gjenbruksstasjon, søppelfylling, kjøre søppel',
  tools:
    'verktøykasse, låne verktøy, skrutrekker, batteridrill, spiker, spett, trillebår, trillebor, grep, hakke, rake, ryddesag, motorsag, gressklipper, grasklippar, hekksaks, høytrykksspyler, malepensel, malekost, verktøykassa, skiftenøkkel, sirkelsag, vater, dugnadsutstyr, hageredskap, stillas, verkty',
  canoe:
    'låne kano, leie kano, kanotur, kajakktur, robåt, padle tur, flytevest, åre, padleutstyr, sup, packraft, båtutleie, leie båt, kanoutleie, redningsvester, låne kajakk',
  tables:
    'bord til fest, låne bord til fest, stolar, benkar, langbenker, stablestoler, hagemøbler, ølbenker, piknikbord, bordsett, bord og benk, leie bord, leie stoler, leige bord, leige stolar, klappbord, campingbord, kafébord, sitteplasser, møblar, møbler til fest, ståbord, dukar, duker',
  kitchenEquipment:
    'kaffemaskin, kaffetraktar, vaffelpresse, vaffelrøre, termoskanner, kanner, dekketøy, koppar, fat, bestikk, tallerkener, tallerkar, gryte, suppegryte, kokeplate, grill, griller, låne grill, pølsekoker, pølsekoking, vannkoker, vaffeljarn, kaffekokar, pumpekanne, kjøkkenutstyr, isboks, kjølebag, servering til mange',
  printing:
    'skrive ut, skrive ut ark, trykke plakat, trykking, plakater, printe, printe ut, flyer, brosjyre, laminering, laminere, skanne, skanner, fargeprinter, kopi, kopierer, kopiere noter, trykkeri, lage plakat, løpeseddel, a3, innbinding, utskrift av plakat',
  wheelchair:
    'rampe, trappefri, trappefritt, handikaptoalett, hc-toalett, hc toalett, handikapparkering, handicapparkering, rullestolrampe, gåstol, prekestol, krykker, ganghjelpemiddel, komme inn med rullestol, komme fram med rullestol, rullator inn, døråpner, uten dørstokk, tilgjengelege, universelt utformet, hjelpemidler, dårlig til beins, dårlig til bens, går dårlig, rullestolvennlig, utan trapper, barnevogn tilgjengelig',
  hearing:
    'hører dårlig, høyrer dårleg, tunghørte, hørselshemmede, hørselslag, hørselstap, tinnitus, slynge, høreslynge, teleslynga, nedsatt hørsel, tegnspråk, teiknspråk, høyreapparat, hørselshjelpemidler, likemann hørsel',
  associations:
    'foreningsregister, lagsregister, foreningsliste, foreningsoversikt, oversikt over lag, oversikt over foreninger, liste over foreninger, lag og organisasjoner, lagliste, hvilke lag finnes, kva lag finst, melde seg inn, bli med i lag, bli med i en forening, innmelding, medlemskap, grendelag, velforeninger, kontaktperson i laget, frivillige organisasjoner, frivillige lag, idrettsforeninger, register, interesseforening, hobbyklubb, pasientforening, kulturlag, kvinneforening, bygdelag, organisasjonar, medlemsskap, melde meg inn, lokallag, lokalforening, laget',
  startAssociation:
    'starte klubb, starte en klubb, starte eget lag, starte et lag, starte en gruppe, starte gruppe, ny klubb, nytt lag, lage forening, lage en forening, lage en klubb, lage klubb, opprette lag, opprette klubb, opprette en klubb, registrere lag, registrere et lag, registrere klubb, registrere en forening, stifte forening, stifte en forening, stiftelsesmøte, stiftelsesdokument, stifte klubb, stifte eit lag, danne en forening, danne klubb, stifting, brønnøysundregistrene, brreg, samordna registermelding, samordnet registermelding, få organisasjonsnummer, orgnummer, starte foreining, starte ei foreining, hvordan starte, korleis starte, etablere, etablere forening, grunnlegge, oppstart av lag, slå sammen lag, legge ned laget, avvikle forening, bankkonto til laget',
  annualMeeting:
    'årsmøteinnkalling, kalle inn til årsmøte, årsmøtepapirer, årsmøteprotokoll, årsmelding mal, valg av styre, møtereferat, dagsorden, sakliste, halde årsmøte, holde årsmøte, ekstraordinært årsmøte, medlemsmøte, møteleder, referent, stemmerett, innkalle, avstemning, årsmøtesaker, årsberetning, valkomite',
  statutes:
    'vedtektsmal, mal for vedtekter, vedtektsendring, lovnorm, styrets oppgaver, styreoppgaver, styreansvar, hva gjør styret, hvem sitter i styret, styremedlemmer, nestleder, sekretær, sekretærverv, varamedlem, styreinstruks, ledervervet, styreleiar, styrekurs, vedtektene, valnemnd, konflikt i styret, valgkomite, styreverv i laget, leiar i laget, signaturrett, prokura, fullmakt, inhabil, være leder, leiar, leder i et lag',
  policeCheck:
    'må jeg ha politiattest, attest fra politiet, attest frå politiet, politiet attest, politiattester, barneomsorgsattest, ren vandel, straffefri, strafferegister, politiatest, søke politiattest, søke om politiattest, må ha politiattest, krav om politiattest, politi-attest, rulleblad, vandel, bekreftelse på formål, vise politiattest',
  confidentiality:
    'tausheitsplikt, tausheitserklæring, taus, taushet, fortrolig, fortrolighet, konfidensielt, holde tett, teieplikta, hemmelig, hva kan jeg si videre, si videre, snakke om andre, taushetsskjema, taushetsavtale, taushetserklæringsskjema, skrive under taushetserklæring',
  agreement:
    'frivilligkontrakt, skriftlig avtale, skriftleg avtale, arbeidsavtale, signere avtale, maler, dokumentmal, mal for avtale, malar, standardavtale, samarbeidsavtale, word-mal, ferdig avtale, avtaleskjema',
  insurance:
    'forsikringer, ulykkesforsikring, ansvarsforsikring, reiseforsikring, idrettsforsikring, lagsforsikring, er jeg forsikret, er vi forsikret, er frivillige forsikret, hvem har ansvar, hvem betaler, ulukke, skadd, skader seg, uhell, forsikre, forsikringsordning, dekker forsikringen, arrangementforsikring, arrangementsforsikring, hms, sikkerhet, risikovurdering, risiko, branntilsyn, brannvern',
  accounting:
    'føre regnskap, regnskapsprogram, årsregnskap, bokføre, bilag, kvittering, kvitteringer, årsoppgjør, revisjon, budsjettmal, skatt, skattefri, lønn i laget, honorar, reiseregning, kjøregodtgjørelse, utlegg, nettbank laget, konto, kassabok, kasserer oppgaver, rekneskapsføring, rekneskapsår, vipps for lag, vipps til laget, faktura, økonomistyring, arbeidsgiveravgift, underslag, tofaktor, attestere',
  privacy:
    'personvernerklæring, lagre opplysninger, lagre navn, medlemsliste, medlemsregister, medlemsopplysninger, slette opplysninger, innsyn, cookies, informasjonskapsler, legge ut bilder, legge ut bilder av barn, bilder av barn, dele bilder av barn, bilde på facebook, fotografere barn, samtykkeskjema, samtykke til bilder, personvernregler, databehandler, kameraovervåkning, personopplysingar, personvernombodet, dele bilete, publisere bilder',
  recruiting:
    'mangler folk, mangler frivillige, manglar folk, manglar frivillige, trenger folk, trenger flere, trenger flere frivillige, trenger frivillige, treng folk, treng frivillige, få tak i folk, få tak i frivillige, få folk, få folk til å stille, få med folk, få med flere, få flere med, flere folk, fleire medlemmer, flere medlemmer, få medlemmer, nye medlemmer, nye frivillige, finne frivillige, finne folk, skaffe folk, folk til dugnad, folk til styret, ingen vil stille, ingen vil sitte i styret, få noen til å stille i styret, dugnadsånd, få folk på dugnad, dugnad oppmøte, oppmøte, få ungdom med, få foreldre med, foreldre til å bidra, verving, verve medlemmer, medlemstall, medlemsvekst, frafall, rekrutter, rekruttere trenere, rekruttere styre, rekruttere ungdom, engasjere foreldre, engasjere medlemmer, få tak i trenere, dugnadsfolk, skaffe trener, rekruttering av frivillige, møter opp, ingen møter opp, ingen kommer på dugnad, mangler trenere, mangler styremedlemmer, for få i styret, nytt styremedlem, vi trenger noen, vi treng nokon, vi trenger hjelp til, vi trenger hender, treng fleire folk, treng fleire frivillige, treng fleire, trenger flere folk',
  publicity:
    'bli synlige, nå ut, nå ut til, få flere til å komme, lage plakat til arrangement, plakatmal, pressemelding, presse, avis, lokalavisa, omtale, reklamere, lage nettside, heimeside, hjemmeside, facebookside, facebookgruppe, snapchat, tiktok, sosiale media, markedsføre, markedsføre arrangement, marknadsføring, spre ordet, profilering, logo, nyhetsbrev, invitasjon, kommunikasjon, promotere, youtube, annonsere, synleggjering, få folk til å komme, lage plakat, plakat til arrangement',
  applicationCourse:
    'hvordan skrive søknad, korleis skrive søknad, lage søknad, hjelp til søknad, hjelp med søknad, hjelp til å søke, hjelp med å søke, veiledning søknad, prosjektbeskrivelse, søknadshjelp, søknadsverksted, tips til søknad, god søknad, skrive en god søknad, søknadsmal, søknadstekst, prosjektskildring, budsjett søknad, hjelp til å skrive søknad, hjelp med å skrive søknad',
  arrange:
    'arrangere konsert, arrangere fest, arrangere turnering, arrangere festival, arrangere noko, holde arrangement, halde arrangement, lage arrangement, planlegging, skjenkeløyve, alkoholservering, skjenking, ambulerende bevilling, søke skjenkebevilling, serveringsbevilling, ordensvakter, vaktselskap, brannforskrift, tono, arrangementssikkerhet, arrangementssjekkliste, melde fra til politiet, stenge vei, løyve, tillatelse, søke tillatelse, stevne, cup, turnering, gjennomføre, mattilsynet, mattrygghet, matservering regler, arrangørkurs, bålbrenning, fyrverkeri, lotterier regler, parkering arrangement',
  childSafety:
    'barnas trygghet, trygg trener, seksuell trakassering, trygghet for barn, grensesetting, barnevernregler, voksne alene med barn, overnatting med barn, regler for leir, mobbing i laget, trygt lag, trygt idrettslag, trygge rammer, ansvar for barn, barnerettigheter, forebygge overgrep, barn på tur regler, trygg idrett',
  inclusion:
    'inkludere flere, inkludere barn, inkludere flyktninger, ta imot nye, universell, åpent for flere, åpne dører, alle skal med, alle med, få med alle, mangfald, fellesskap, tilhørighet, tilhøyrsle, rasisme, diskriminering, homofil, lhbt, skeiv, pride, kjønn, minoriteter i laget, kulturforståelse, tilrettelegge, inkluderende lag, inkluderande, få med innvandrere, få med nye, nå ut til innvandrere',
  careForVolunteers:
    'takk til frivillige, takke, takkefest, gave til frivillige, belønne frivillige, ta vare på folk, slitne frivillige, motivasjon, trivsel, frivilligpleie, holde på frivillige, halde på frivillige, følge opp frivillige, oppfølging, anerkjennelse, påskjønnelse, takkekort, frivillige slutter, beholde folk, takke dei frivillige',
  examples:
    'hva gjør andre, hva har andre gjort, hvordan gjør andre, hvordan har andre, hvordan andre lag, andre lag gjør, andre kommuner, erfaringer fra andre, få inspirasjon, inspirasjon til, prosjekteksempel, prosjektideer, idébok, idehefte, idéhefte, suksesshistorie, gode historier, modell, kopiere en ide, beste praksis, eksempelbank, korleis gjer andre, få ideer',
  awards:
    'frivillighetspris, frivilligprisen, frivillegpris, nominasjon, nominert, foreslå, foreslå noen, hedersbevisning, heder, hedersmedlem, prisutdeling, prisvinner, vinner, vinnar, vinnere, juryen, jury, årets frivillig, årets lag, årets frivillige, fortjener en pris, beste frivillige, medalje, diplom, ungdommens pris, innsatspris, eldsjel, ildsjelpris, gi en pris til, tidligere vinnere, tidlegare vinnarar',
  culturePrize: 'kunstpris, kulturarbeider pris, kulturprisvinner, prisen for kultur, årets kulturpris',
  scholarship:
    'ungdomsstipend, stipend til ungdom, kunstnerstipend, musikkstipend, utdanningsstipend, søke stipend, talentstipend, stipend for unge, idrettsstipend, stipend til musiker, talent',
  buildingPrize:
    'pris for hus, fint hus, vakkert hus, arkitektur, pris for restaurering, beste bygg, vernepris, byggskikk',
  inclusionPrize: 'pris for inkludering, inkluderingsarbeid pris, integreringspris, mangfoldspris, likestillingspris',
  council:
    'frivillighetsrådets møter, frivilligrådet, medlemmer i rådet, rådsmøte, eldreråd, ungdomsråd, hvem sitter i rådet, frivillighetens råd, møteplan, møtedatoer, frivillighetsrådet medlemmer, rådet for frivillighet',
  sportsCouncil:
    'idrettsrådets leder, musikkrådets, fellesråd, samarbeid idrett kommune, idrettskrets, møte med kommunen idrett, kontaktmøte idrettsrådet',
  exchange:
    'frivilligbørsa, bytte, samarbeid med bedrift, bedrifter som hjelper, firma, firmaer, sponse, samarbeidspartner, næringslivet, byttehandel, lån av ansatte, få hjelp av bedrift, bedriftsdugnad, ønsker og tilbud, utveksling, arbeidsplass dugnad, teambuilding',
  policy:
    'frivillighetspolitikk, frivillighetsstrategi, frivillighetsmelding, frivillighetsplattform, temaplan, kommunedelplan, vedtatte planer, kommunens plan, frivillegplan, frivillighetserklæring, kulturplan, idrettsplan, planprogram, samarbeid kommune frivillighet, politisk vedtak, sak til kommunestyret',
  statistics:
    'antall frivillige, antall lag, kor mange frivillige, hvor mange lag, hvor mange foreninger, årstall, frivillige timer, besøkstall, undersøkelse, spørreundersøkelse, rapport, tal, nøkkeltal, årsrapporten, verdi av frivillighet, kostra',
  aboutVolunteering:
    'hva betyr frivillighet, hva betyr dugnad, hva er dugnad, hvorfor frivillig, hvorfor være frivillig, fordeler med frivillig arbeid, verdier, kva er frivilligheit, frivilligheita, dugnadsinnsats, frivillig sektor, sivilsamfunn, om frivilligsentralen',
  contact:
    'kontaktperson, kontaktopplysninger, telefonnr, tlf nr, mobilnummer, ringe til, ringe kommunen, ringe frivilligsentralen, hvem ringer jeg, hvem ringer vi, kven ringer eg, hvem skal jeg ringe, kven kan eg ringe, kven kan eg ringje, ka æ ringe, hvem kan jeg spørre, hvem kan jeg kontakte, hvem kan hjelpe oss, hvem spør jeg, spørsmål, spørre noen, mailadresse, mail, sende mail, sende e-post, epostadresse, besøksadresse, postadresse, snakke med kommunen, kommunens kontaktperson, koordinator, frivillighetskoordinator, frivilligkoordinator, saksbehandlar, ansvarlig for frivillighet, når er dere åpne, når har dere åpent, kontortid, treffetid, hvem har ansvar for, hvem er ansvarlig, kven har ansvar, hvor holder dere til, hvem bestemmer, hvem styrer',
  activities:
    'hva er det å gjøre, ting å gjøre, finne på noe, noe å finne på, noe å gjøre, noko å gjere, opplevelser, opplevingar, kulturtilbud, kulturkalender, kulturprogram, fritidsaktiviteter, fritidstilbod, fritid, aktivitetstilbud, aktivitetstilbod, arrangementskalender, hendelser, hva foregår, ka skjer, det som skjer, tilbud til barn, aktiviteter for voksne, aktiviteter for barn, moro, underholdning, gøy, gøye ting, artige ting, noe gøy, noe artig',
  calendar:
    'aktivitetsoversikt, månedskalender, månadskalender, kalenderen, datoliste, halvårsprogram, høstprogram, vårprogram, haustprogram, semesterprogram, hva skjer fremover, hva skjer framover, kommende arrangementer, hva skjer i desember, program for våren',
  subscribe:
    'få kalenderen på mobilen, kalender til telefonen, synkronisere, synkronisere kalender, kalenderfeed, webcal, rss, varsel, få varsel, få beskjed, påminnelse, påminning, nyhetsbrev kalender, følg kalender, apple kalender, abonner, kalenderlenke, legge til i kalender',
  weekProgramme:
    'program denne uka, ukeprogrammet, uka sitt program, vekas program, vekeplan, ark på veggen, henge opp program, programark, ukeoversikt, program på papir, papirprogram, utskrift av uka, utskriftsvennlig',
  submit:
    'melde på arrangement, melde inn arrangement, meld inn, legge inn aktivitet, registrere arrangement, legge ut aktivitet, få med arrangementet, tips oss, tips om arrangement, føre opp arrangement, leggje inn, leggje til, legge inn konsert, legge inn i kalender, publisere arrangement, dele arrangement, sette inn i kalenderen, legge inn noe, registrere hendelse, lage arrangement i kalenderen, annonsere, poste arrangement, foreslå aktivitet, ny aktivitet',
  correct:
    'feil på siden, feil opplysninger, feil nummer, feil adresse, feil informasjon, gammel informasjon, utdatert, stemmer ikke, stemmer ikkje, oppdatere informasjon, oppdatere foreningen, oppdatere kontaktinfo, endre kontaktinfo, endre telefonnummer, ny leder i laget, nytt styre, rett opp, melde feil, meld feil, si ifra om feil, skrivefeil, flyttet tidspunkt, feil klokkeslett, endre opplysningar, byttet leder',
  signIn:
    'logg på, logge på, logge seg inn, glemt passord, brukernavn, mitt lag side, endre siden vår, oppdatere siden vår, administrator, redigere side, pålogging, innloggingskode, engangskode, logge inn som forening, bankid innlogging, rediger, opprette bruker',
  writeYourself:
    'avlyse trening, avlyse møte, avlyse aktivitet, flytte aktivitet, endre tidspunkt, endre arrangement, hvordan legge inn, rettigheter til å skrive, bli redaktør, skrive om laget, hjelp til å legge inn, avlyser, utsette arrangement, melde avlysning, avlysning, hvordan bruke siden',
  forAssociations:
    'for lag og foreninger, hjelp til foreningen, hjelp til lag, råd til lag, foreningsservice, lagsservice, foreningshjelp, ressurser for lag, hjelp for lag, kommunen hjelper lag, hva kan kommunen hjelpe oss med, for frivillige lag, service til foreninger, rådgivning, rettleiing, veiledning til lag, hjelp til idrettslag',
  handbook:
    'håndboka, handboka, drive en forening, drive forening, drive lag, drive eit lag, styrehåndbok, styrehandbok, foreningshåndbok, organisasjonskunnskap, foreningsdrift, regler for lag, hvordan drive, veileder for lag, oppskrift på, alt om forening',
  accessibility:
    'wcag, universell utforming nettsted, tilgjengelegheitserklæring, klage på nettsiden, skjermlesar, leselist, forstørre skrift, større skrift, kontrast, svaksynt, tastatur',
  openData:
    'rådata, eksport, datakilde, dataset, laste ned data, feed, ical feed, utvikler, utviklar, excel liste, programmeringsgrensesnitt',
  paperForm:
    'papirutgave, fylle ut skjema, fylle ut et skjema, blankett, påmelding på papir, frivilligskjema, skjema frivillig, skrive ut skjema, påmeldingsblankett, registreringsblankett, skjema på papir',
  familySupport:
    'hjelp til småbarnsfamilier, avlastning småbarn, passe barn, barnepass, barnepasser, dagmamma, hjelp med barna, hjelp hjemme med barn, trillinger, familiekontakt, familievenn, homestart, home start, sliten mor, slitne foreldre, utslitt forelder, hjelp til familien, familiehjelp, barselhjelp, reservebestemor, reservebesteforeldre, avlastning, sliten småbarnsmor, hjelp med tvillinger',
  adultEducation:
    'norskprøven, statsborgerprøve, statsborgarprøve, samfunnskunnskap, grunnskole for voksne, voksenopplæringa, vaksenopplæringa, introprogrammet, norskopplæring for voksne, flyktningkontor, flyktningkonsulent, flyktningtenesta, norskprøve b1, norskkurs kommunen, norskprøve',
  careOffice:
    'hjemmetjenester, heimeteneste, heimetenester, praktisk bistand, hjemmehjelp søknad, søke hjemmehjelp, heimehjelp, omsorgstjenester, dagtilbud søknad, omsorgsbolig søknad, sykehjem søknad, vedtak om hjelp, trygghetsalarm, tryggleiksalarm, helse og omsorg, støttekontakt søknad, ledsagerbevis søknad, bpa, brukerstyrt personlig assistent, matombringing, pleie, hjelpemiddelsentral, ledsagerbevis, søke om ledsagerbevis, søke støttekontakt, støttekontakt søke',
  cultureOffice:
    'kulturavdelinga, kultursjefen, kulturrådgiver, kulturkonsulent, kulturansvarleg, kulturetat, idrettskonsulent, kultur i kommunen, hvem har ansvar for kultur, kulturskolen kontor',
  ukrainian:
    'ukrainsk forening, ukrainske, folk fra ukraina, ukrainsktalende, slava ukraini, kyiv, russisk, russisktalende, treffe ukrainere, ukrainar',
  eritrean:
    'eritreisk forening, folk fra eritrea, tigrinya, tigrinsk, asmara, etiopia, etiopisk, habesha, eritrear, eritreisk kultur',
  somali: 'somalisk forening, folk fra somalia, somaliske, mogadishu, somaliar',
  polish: 'polske, polsk forening, folk fra polen, polakkar, polsktalende',
  arabic:
    'arabere, arabisktalende, folk fra syria, palestina, palestiner, irak, iraker, arabisk forening, kurder, kurdisk, islam, muslim, muslimer, ramadan, id, eid',
  mayor:
    'ordfører, ordførar, kommunehus, rådhuset, kommunehuset, kommuneadministrasjon, servicekontor, servicetorget, kommunedirektør, rådmann, kommunen telefon, innbyggertorg, kommunestyremøte, politiker, politikar',
};
