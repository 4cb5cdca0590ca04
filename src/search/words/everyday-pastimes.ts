import type { ConceptWords } from './concept.ts';

/** Norwegian words that people write, but pages seldom do, for what they do in their free time. */
export const everydayPastimes: ConceptWords = {
  knitting:
    'strikkeklubb, strikkejenter, strikkepinne, strikkeoppskrift, genser, votter, raggsokker, lusekofte, ull, garnnøste, strikk, bindeklubb',
  crochet: 'heklenål, heklekurs, heklekafé',
  needlework:
    'symaskin, sykurs, syklubb, sybord, toving, tove, lappeteppe, rosesaum, bunad, bunadssøm, vevstol, korssting, handarbeid, håndverk, handverk, hobby, formingskurs, kreativ, kniplekurs, smykker, keramikk, pottemaker, redesign, redesigne, sy om, fletting, kurvfletting, lappeteknikk, forming, perling, perler, scrapbooking, sytreff, sy klær, sykafé',
  woodwork:
    'snekkerverksted, trearbeid, dreiebenk, høvel, knivmaker, tresløyd, verkstad, snikkar, møbelsnekring, spikke, knivkurs, smiing, smi, smed, fuglekasse, trebåt',
  repair:
    'reparer, ødelagte ting, gå i stykker, gått i stykker, istykker, sykkelverksted, sykkelreparasjon, lappe klær, lappe sykkel, punktert, punktering, fiks, fikse sykkel, gjere i stand, ordne sykkel, knekt, stopping av klær, reparasjonsverksted, brødrister, lodding, vøle, bøte klær, glidelås, støvsuger, kjøkkenmaskin, radio, lime, gjenvinning, sirkulær, virker ikke, slutta å virke, ødelagt lampe, symaskin som ikke virker',
  painting:
    'malekurs, tegnekurs, malegruppe, kunstkurs, oljemaling, kunstner, kunstnar, teikne, teiknekurs, male bilder, måle bilete, croquis, graffiti, grafitti, keramikkurs, spraymaling, spraymale',
  exhibition: 'kunstutstilling, vernissage, salgsutstilling, fotoutstilling, høstutstilling, kunstsamling',
  theatre:
    'skuespiller, amatørteater, teatergruppe, barneteater, improvisasjon, revygruppe, teaterstykke, skodespel, musikal, spel, forestilling, framsyning, sketsj, stå på scenen, standup, stand up, humor, scenekunst, kulisser, kostymer, opptreden',
  film: 'filmkveld, filmklubb, filmvisning, kinofilm, se film, barnefilm, dokumentar, filmforum, popkorn, kinobilletter',
  books:
    'leseklubb, lesegruppe, roman, noveller, krim, bokkveld, bokbad, bokkafé, skrivekunst, bokby, eventyr, eventyrstund, lesestund, boklansering, tegneserie, leselyst, lydbok',
  singing:
    'sangkor, songkor, blandakor, blandet kor, damekor, kvinnekor, gospel, gospelkor, visegruppe, sangtime, korsang, syngje, sanger, songar, sangere, karaoke, voksenkor, pensjonistkor, dirigent, tenor, sopran',
  music:
    'musikkgruppe, spille i band, gitar, piano, trommekurs, fele, hardingfele, trekkspill, trekkspel, fiolin, musikklag, storband, jazz, rock, musikkskole, kulturskole, spelemann, musikkundervisning, lære et instrument, spille gitar, gitarkurs, samspill, jam, jamkveld, innspilling, torader, durspill, låtskriving',
  brassBand:
    'trompet, klarinett, fløyte, korpsmusikk, drilltropp, voksenkorps, barnekorps, spille i korps, korpsleder, marsj, drillpiker, drill, drillgruppe, slagverk, tuba, saksofon, kornett',
  concert:
    'julekonsert, vårkonsert, sommerkonsert, kirkekonsert, konsertkveld, musikkveld, live musikk, korkonsert, intimkonsert, minikonsert, livemusikk, musikkarrangement',
  dance:
    'dansegruppe, dansetrening, danseskole, ballett, hiphop, hip hop, salsa, zumba, bygdedans, gammaldans, gammeldans, pardans, dansekurs, squaredance, breakdance, leikarring, dansegalla, danse swing, disco, ballettskole, zumbatime',
  exercise:
    'treningstilbud, gruppetrening, treningsapparat, treningssenter, treningskurs, holde meg i form, komme i form, i form, form, styrke, intervall, bootcamp, aerobic, saltrening, sirkel, trimgruppe, trimtilbud, mosjonere, spenst, slanke, gå ned i vekt, fysisk aktiv, helsesport, pusterom, frisklivssentral, kroppen, yogagruppe, trene sammen, formiddagstrim, hofteoperasjon, vondt i ryggen, vond rygg, ryggtrening, vondt i kneet, vondt i hofta, stiv i kroppen',
  seniorExercise:
    'trim for eldre, trening for eldre, seniorgym, eldregym, pensjonisttrim, falle, fallforebyggende, dårlig balanse, balanse, sittetrim, sittegym, trening for seniorer, trim for pensjonister, styrke og balanse, aldersvennlig trening, stødig, stødig på beina, sterk og stødig, trening etter operasjon',
  yoga: 'stressmestring, meditasjon, meditere, pust, tai chi, avslapping, avspenningskurs, yin',
  swimming:
    'svømmeopplæring, svømmetrening, lære å svømme, lære å symje, symjekurs, symjehall, symjebasseng, varmtvannsbasseng, varmtvannstrening, vassgym, vanngym, vanngymnastikk, stuping, stupe, svømmeknapp, svømmekveld, folkebad, badeland, badehall, badekveld, badetid, svømming for voksne',
  babySwimming: 'bade med baby, babybading, plask og lek',
  football:
    'fotballtrening, fotballgruppe, fotballskole, fotballklubb, fotballkamp, fotballbane, fotballsko, jentefotball, guttefotball, damelag, futsal, gåfotball, løkkefotball, spille ball, fotbalkamp, fotbaltrening',
  handball: 'håndballag, håndballtrening, handballgruppe, håndballskole, håndballkamp',
  skiing:
    'gå på ski, ski skole, skiskole, skigruppe, preparert løype, oppkjørte løyper, løypekart, hoppbakke, hopp, skiskyting, alpinbakke, slalåmbakke, skikurs, skileik, skitrening',
  skating:
    'gå på skøyter, stå på skøyter, skøytekurs, skøytetrening, ishall, ishockey, bandybane, kunstløp, skeisebane, gå på skeiser',
  cycling:
    'sykkeltrening, sykkelgruppe, sykkelritt, mtb, pumptrack, bmx, sykle sammen, sykkelkurs, lære å sykle, sykkelbane, sykkelvenn',
  running:
    'løpegruppe, løpetrening, løpeklubb, joggegruppe, springe, mosjonsløp, maraton, halvmaraton, løpsbane, terrengløp, parkrun, couch to 5k, fem kilometer, løpetur',
  orienteering: 'o-trening, tur-o, turorientering, kompass, stolpejakt, poster, orienteringskurs',
  walking:
    'turfølge, gå sammen, noen å gå tur med, topptur, toppturer, turmål, turkamerat, skautur, luftetur, morgentur, formiddagstur, ettermiddagstur, helgetur til fjells, fellestur, dagstur, gåvenn, turgjeng, seniortur, rusletur, rusle, marsj, kyststi, sti, stier, kulturvandring, byvandring, bygdevandring, spasere, guidet tur, vandregruppe, pilegrim, turvenner, turvenn, noen å gå med, turprogram, i godt driv',
  torchlight: 'fakkel, fakler, fakkelvandring, refleksvandring, lanterne',
  outdoors:
    'villmark, bål, bålkos, uteaktivitet, leirbål, naturopplevelse, sanking, sopptur, soppkurs, bærtur, fuglekikking, fugletur, overleve i naturen, vinteraktivitet, uteliv, hengekøyetur, barnas turlag, villmarkskurs, villmarksliv, padletur, pulk',
  fishing:
    'fiskekort, fiskekonkurranse, fiskeplass, jegerprøven, jaktlag, jaktkurs, skytebane, elgjakt, ørret, fluebinding, garnfiske, laks, jeger, jegerkurs, skyting',
  scouts:
    'speidergutt, speiderjente, speiderpatrulje, speiderleir, speiderleder, patrulje, ulvunge, småspeidar, kfuk, kfum, speidar',
  farmYouth:
    'gårdsbesøk, gardsbesøk, kanin, hest og stall, fjøs, dyrehold, gardsarbeid, besøksgård, kalv, lam, stall, dyrevelferd',
  gardening:
    'kjøkkenhage, kjøkenhage, andelshage, andelslandbruk, skolehage, dyrke, dyrke grønnsaker, grønnsaker, urter, plantebytte, plantemarked, hagegruppe, stauder, potet, luking, luke ugras, drivhus, beskjæring, felleshage, parsell, jord, bier, birøkt, kompost, kompostering, såing, frø, frøbytte',
  chess: 'sjakkurs, sjakkparti, sjakkturnering, spille sjakk, sjakkspill, sjakkbrikker',
  boardGames:
    'spillekveld, spelkveld, spelklubb, brettspel, brettspillkveld, warhammer, dungeons and dragons, magic, pokemon, kortspel, ludo, yatzy, lan, e-sport, esport, playstation, minecraft, puslespill, rollespel, gamer, gaminggruppe, nerder, dungeons, d&d, catan, lan-party, magic kort, sette lego, lego, dnd, dungeons and dragons gruppe',
  bridge: 'bridgeklubb, bridgekveld, spille kort, kortkveld, kortspillkveld, kortklubb, whist, spele kort',
  bingo: 'bingokveld, loddsalg, gevinst, spele bingo, åresalg, lotterikveld',
  quiz: 'quizkveld, pubquiz, spørrekonkurranse, quizz',
  cooking:
    'matkveld, matlagingskurs, kokkekurs, lage middag, koke, steke, bakst, brødbaking, bakekurs, lefse, lefsebaking, flatbrød, matverksted, lære å lage mat, internasjonal mat, mat fra andre land, matkultur, oppskrift, surdeig, laga mat, lage mat sammen, matfellesskap, pølsemaking, sylting, saft og syltetøy, konservering, hermetisering, slakting, bake kaker',
  sharedMeal:
    'middagsfellesskap, spise middag, spisefellesskap, suppekveld, suppelunsj, frokost, felles frokost, seniorlunsj, matservering, varm mat, varm middag, torsdagsmiddag, tirsdagsmiddag, lunsjtilbud, grøt, grautfest, graut, vafler og kaffe, billig middag, sulten, matutdeling, matkasse, matsentral, spise ilag, eta saman, eta i lag, kveldsmat, søndagsmiddag, julemiddag, samvær med mat, pizzakveld, spisegruppe, middag for ensomme',
  coffee:
    'kaffekrok, kaffelag, kaffipause, kaffe og prat, kaffeprat, prat, skravle, slarve, ta en kaffe, kaffipraten, dagtilbud, dagsenter for eldre, formiddagskaffe, formiddagskafé, pensjonistkafé, seniorkafé, eldrekafé, åpen kafé, varmestue, nabokafé, møte folk, treffe folk, møtestad, treffstad, komme sammen, sosial møteplass, hyggelig samvær, vennetreff, nabotreff, bygdekafé, kaffistova, hygge, kos, sammenkomst, samvær, åpen stue, hyggestund, snakke med folk, sosialt, noe sosialt, være sosial, treffe noen',
  languageCafe:
    'norsktrening, norsk kafé, språkcafe, språkgruppe, samtaletrening, bli bedre i norsk, bli flinkere i norsk, trene norsk, lære språket, lære meg norsk, lære seg norsk, snakke bedre norsk, muntlig norsk, norsksamtale, språkpraksis, norskgruppe, norskprat, prate norsk, norsk som andrespråk, begynnerkurs i norsk, gratis norskkurs, nybegynner norsk, a1, a2, b1, b2, språkopplæring, læra norsk, lære no norsk, snakker norsk, snakker dårlig norsk, snakker ikke norsk, snakker lite norsk, kan lite norsk, kan ikke norsk, dårlig norsk, lite norsk, snakkar dårleg norsk, forstår ikke norsk, øve på norsk',
  englishCourse:
    'engelskgruppe, engelsk for nybegynnere, spansk, spanskkurs, tysk, fransk, språkkurs, fremmedspråk, framandspråk, fransk kurs',
  computerHelp:
    'hjelp med mobilen, hjelp med pc, hjelp med data, hjelp med telefonen, hjelp med nettbrett, hjelp til data, pc-hjelp, mobilhjelp, it-hjelp, ikt-hjelp, datakafé, nettvettkurs, datakunnskap, iphone, android, helsenorge, altinn, minid, digipost, e-resept, betale regninger på nett, svindel, nettsvindel, wifi, trådløst nett, epostkonto, app, apper, skjerm, printeren, datahjelpen, bank id, digitale ferdigheter, digitalt utenfor, lære data, pc kurs, mobilkurs, nettbrettkurs, veiledning data, datakyndig, med telefonen, med mobilen, med pc-en, med nettbrettet, på telefonen min, på mobilen, hacket, hacka, lurt på nett, svindlet, ny telefon, sette opp telefon, mobilen virker ikke, telefonen virker ikke, it-kafé, it kafé, dataen, pc-en',
  genealogy: 'slektstre, slektstavle, slektsgranskar, finne forfedre, kirkebok, kirkebøker, dis',
  localHistory:
    'bygdebok, bygdehistorie, historielag, gamle foto, arkiv, fortidsminne, kulturhistorie, sagn, gamle dager, bygdemuseum, soge, sogelag, krigshistorie, fløting, gammal tid',
  firstAid:
    'hlr-kurs, hjerte lunge redning, hjertestans, livredning, livreddende, munn til munn, blødning, førstehjelpsutstyr, forstehjelpskurs, redde liv, fyrstehjelp, fyrstehjelpskurs, hjartestartar, hjartestans, barneførstehjelp, hjerteinfarkt, hjerneslag, hjerneslag kurs',
  fleaMarket:
    'lopper, bruktting, bruktbutikk, bruktbod, loppetorg, selge brukt, gi bort, gi bort ting, gamle ting, levere lopper, gjenbruksbutikk, loppemarkeds, klesmarked, auksjon, rydde i kjelleren, levere møbler, bruktmesse, antikk, bagasjeromssalg, skrapauksjon, billige ting, selge ting, kjøpe billig, brukte ting, basar',
  swapDay:
    'byttekveld, klesbytte, byttebord, byttebu, bytte utstyr, skibytte, sykkelbytte, bytte leker, brukt sportsutstyr, skibyttedag, sportsbytte, bruktutstyr',
  christmasMarket:
    'julemarknaden, julebod, husflidsmarked, juleutsalg, håndverksmarked, handverksmarknad, adventsmarked, julehandelen, selge julegaver, jolemarknad, julegaver, håndlaget, heimelaga, hjemmelaget',
  christmas:
    'tenning av julegran, julegrantenninga, julegran, adventskalender, julenisse, julaftan, alene på julaften, feire jul, julefeiring, gå rundt juletreet, juleverksted, julebakst, lussekatter, lucia, luciatog, juletrefesten, jolefest, jol, førjulsmoro, juleforestilling, juletreff, åpen julaften, desembertilbud',
  newYear: 'nyttårsaften, nyttårsball, nyttårsfest, rakett',
  nationalDay:
    '17.mai, 17de mai, maitoget, 17. mai-komité, syttandemai, 17 mai komite, borgartog, barnetoget, nasjonaldagen, 17. mai program',
  easter:
    'påskeaktiviteter, påskedag, påskeskirenn, palmesøndag, påskeegg, langfredag, skjærtorsdag, påskeaften, første påskedag, andre påskedag',
  festival:
    'bygdedag, bygdedager, markens grøde, musikkfestival, matfestival, kulturdager, byjubileum, elvefest, sommerfestival, sankthans, st hans, sankthansbål, jonsok, folkefest, åpen dag, kulturuke',
  publicMeeting:
    'innbyggermøte, infomøte, informasjonskveld, møte om skolen, grendemøte, si sin mening, medvirkning, valgmøte, dialogmøte, foreldremøte, bydelsmøte, medverknad, høringsmøte, påvirke, si meningen sin, møte om',
  parents:
    'nybakt mor, nybakt far, nybakte foreldre, barseltilbud, mammagruppe, pappagruppe, babykafé, trille og kaffe, permisjonstreff, hjemmeværende, småbarnsforelder, småbarnstilbud, treffe andre foreldre, foreldregruppe, barselkafe, foreldre, pappaperm, mammaperm, åpent hus for småbarn, familiesenter, barseltreffen, småbarnssang, toåring, ettåring, gravid, småbarnsmor, småbarnsmødre, småbarnsgruppe, toddler, besteforeldretreff',
  babySong:
    'sang for små, synge med barn, barnesang for små, sangleker, regler og rim, knøttesang, småbarnssangstund, babyrytmikk',
  strollerWalk:
    'trille, trille vogn, barnevogntur, vogn, tur med barnevogn, trilletrim, gå tur med baby, vogngruppe, barnevogn trim',
  homework:
    'leksehjelpen, lekser hjelp, hjelp med lekser, hjelp til lekser, leksehelp, lekserom, prøve i matte, eksamenshjelp, eksamen, matteoppgaver, skoleoppgaver, norsklekser, realfag, mattehjelp, hjelp med matte, mattelekse, læringshjelp, skulearbeid, etter skoletid, studieteknikk, privatundervisning',
  youthClub:
    'ungdomskafeen, juniorkafé, fritidsklubben, ungdomskveld, ungdomsarrangement, disko, diskotek, henge, henge sammen, kjede seg, kjedelig, kjeder meg, steder for ungdom, ungdomstilbud, ungdomslokale, ungdomslag, kule ting, hybel, ungdomsdisco, ungdomsrommet, åpent hus for ungdom, biljard, ungdomsaktivitet',
  seniors:
    'pensjonistlag, seniortilbud, eldretilbud, eldreforening, eldreklubb, bestemødre, besteforeldre, bestemor, farmor, mormor, morfar, farfar, gamle mennesker, gamle folk, godt voksne, oldemor, pensjonistar, 60 pluss, 70 år, 80 år, seniorklubb, seniorgruppe, eldreråd, den gamle, gamlingane, gamlinger, trygdet, uføretrygdet, busstur, pensjonisttur med buss',
  womenOnly:
    'kvinnetreff, kvinnekafé, kvinnegrupper, jentegruppe, jentekveld, damegruppe, damekveld, husmor, mødregruppe, innvandrerkvinner, flerkulturelle kvinner, kvinnfolk, jentan, dametreff, kvinnedag, bare damer, bare jenter',
  menOnly:
    'gubber, gubbegruppe, gubbetreff, gutta, herregruppe, herreklubb, mannsgruppe, mannsklubb, kara, karan, pensjonerte menn, menns helse, men’s shed, mannskafé, for karer, noe for menn, for gubben, gubben',
  disabilitySport:
    'parautøver, handikappidrett, utviklingshemmet, utviklingshemming fritid, funksjonshemma, rullestolidrett, blind, blinde, døv, døve, synshemmet, spesielle behov, adhd, autisme, autist, downs, cp, nedsatt funksjonsevne, tilpasset aktivitet, fritidstilbud for funksjonshemmede, idrett for alle, særskilte behov, tilpassa, bevegelsesvansker, nevrodivers, prosthese, fritidstilbud for utviklingshemmede, barn i rullestol, aktiviteter for utviklingshemmede',
  dementia:
    'demenssykdom, demenssyk, demenskafé, demensvenn, demenskor, glemme, glemmer, glemsom, husker dårlig, kognitiv svikt, senil, demente, demenslag, demensrammet, hukommelsestap, hugsar dårleg',
  relatives:
    'pårørendetreff, pårørandekafé, pårørande, pårørendeskole, syk ektefelle, syk mann, syk kone, sjuk ektefelle, syk mor, ektefelle med demens, gruppe for pårørende, avlasting, mistet, enke, enkemann, etterlatte, sliten av å passe på',
  nursingHomeVisit:
    'besøkshunden, hundebesøk, hundevenn, terapihunder, klappe hund, kjæledyr, dyrebesøk, hundekurs, valpekurs',
  lecture:
    'forfattermøte, forfattarbesøk, forfatterbesøk, forfatterkveld, kåseri, kåseriaften, folkeopplysning, temakveld, foredragskveld, litteraturkveld, seminar, fagdag, innleder, foredragsholder',
  trySports:
    'idrettsaktivitet, idrettsskole, allidrett, idrettslaget, prøve ny sport, hvilke idretter, idrett for barn, sportsaktivitet, prøvetime, fritidsidrett, begynne med idrett, drive idrett, idrettsgren, il',
  fair: 'aktivitetsmesse, foreningsmesse, lag og foreninger dag, frivillighetens dag, frivilligmesse, stand',
  potatoes: 'ta opp poteter, potetopptaking, jordarbeid, bærplukking, epleplukking, dugnad på gård',
  remembrance: 'minnedag, minnestund, kransenedleggelse, bekransning, 8 mai, frigjeringsdagen, krigsminne, minnesmerke',
  carnival: 'fastelavnsbolle, maskerade, halloween, utkledning, kostymefest, karnevalsfest, spøkelse',
  church:
    'kirkekaffe, bibelgruppe, søndagsskole, konfirmant, babysang i kirka, bønn, menighetssenter, trosopplæring, moské, kyrkjekaffi, kyrkjekor, gudsteneste, kapell, misjon, misjonsforening',
  ballSports:
    'spille basket, volleyballag, sandvolleyball, badmintontrening, tennisbane, padelbane, bordtennisklubb, floorball, amerikansk fotball, rugby, ballspel, squash, pickleball',
  otherSports:
    'turning, turngruppe, barneturn, taekwondo, bryting, fekting, rideskole, rideleir, ridekurs, ri, riding, svingkasting, skatepark, skate, parkour, golfbane, golfklubb, discgolf, frisbee, bueskyting, motorsport, motocross, roklubb, seiling, seilkurs, dykking, kickboksing, styrkeløft, crossfit, selvforsvar, cheerleading, agility, cheer',
  climbing: 'klatresenter, klatrekurs, klatrehall, buldrevegg, tau, klatregruppe',
  billiards: 'bowlingbane, boule, dartklubb, snooker',
  photography: 'fotoklubb, fotokurs, fotogruppe, fototur, bildebehandling, naturfoto, ta bilder',
  writing: 'skrive dikt, skriveverksted, skrivekafé, lyrikk, novelle, livshistorie, forfatterspire, skrive bok',
  holidays:
    'ferieopplevelse, aktiviteter i ferien, skolefri, sommerskole, sommeraktivitet, dagleir, ferieskole, sfo stengt, sommerprogram, sommarferie, sommartilbod, haustferie, haustferietilbod, ferietur, gratis ferie, reise på ferie, råd til ferie, fotballeir, familieleir, friplass leir, leir for barn, sommeraktiviteter, sommeraktiviteter for barn, ferieaktiviteter, dagsleir',
  cleaning:
    'søppel, plukke søppel, strandryddedag, boss, ryddedag, ryddedugnad, felles dugnad, vårrengjøring, velforening dugnad, skrot, skogrydding, ryddesjau, beising, rake løv, rydde stien, stirydding, dugnad i grenda, dugnad ute, feie',
  wellbeing:
    'psykisk uhelse, samtalekafé, recovery, gruppetilbud, angstring, selvhjelp angst, brukerstyrt, noen som forstår, tilbud psykisk, likeperson, likemann, likepersontreff, psykisk helse møteplass, lavterskel psykisk helse, sliter psykisk, tilbud til psykisk syke, møteplass psykisk',
  childrensChoir: 'synge i kor barn, minikor, kor for barn, knøttekor, ten sing, soul children, aspirantkor',
  babies:
    'nyfødt, småtroll, de minste, minsten, småen, babyaktivitet, tilbud for baby, aktivitet med baby, 1 åring, 2 åring, under skolealder, barnehagebarn, småunger, småungar, tulla, tvillinger baby',
};
