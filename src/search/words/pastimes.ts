/**
 * What people do in their free time, in the Norwegian words that residents use. Words before the bar mean the same;
 * those after it are related: they are found too, but do not lead here.
 */
export const pastimes = {
  knitting:
    'strikking, strikke, strikketreff, strikkegruppe, strikkekveld, pinner | strikkekafé, håndarbeid, garn, hekling',
  crochet: 'hekling, hekle | strikkekafé, håndarbeid, garn',
  needlework: 'håndarbeid, broderi, brodering, sying, sy, søm, veving, vev, husflid, quilt | strikkekafé, garn, sytøy',
  woodwork: 'snekring, snekre, snekker, treskjæring, dreiing, spikking, sløyd | verksted, mannfolkverkstedet',
  repair: 'reparasjon, reparere, fikse, lappe, mekke, ødelagt | reparasjonskafé, reparasjon',
  painting: 'maling, male, tegning, tegne, akvarell, billedkunst, kunst | utstilling, kunstforening',
  exhibition: 'utstilling, galleri | kunst, kunstforening',
  theatre: 'teater, revy, skuespill, drama, scene | teaterlag, teaterøvelse, kulturhus',
  film: 'film, kino | bygdekino',
  books: 'bøker, litteratur, lesing, lese, forfatter, lesesirkel, bokprat, bokklubb | bibliotek',
  singing: 'synge, sang, kor, korøvelse, songlag, allsang, sanggruppe, visesang | mannskor, barnekor, konsert',
  music: 'musikk, spille, instrument, korps, band, orkester, spelemannslag, musikant | konsert, øving, skolekorps',
  brassBand: 'korps, skolekorps, janitsjar, musikkorps, hornmusikk, trommer, aspirant | korpsøvelse, marsjere',
  concert: 'konsert, konserter, visekveld | korps, kor',
  dance: 'dans, danse, danseklubb, dansekveld, folkedans, swing, linedans | seniordans',
  exercise:
    'trim, trimme, trening, trene, mosjon, gymnastikk, gym, styrketrening, sirkeltrening, bevegelse, kondis, fysisk aktivitet | treningsgruppe, morgentrim',
  seniorExercise:
    'seniortrim, eldretrim, seniortrening, stoltrim, balansetrening, fallforebygging | styrketrening, morgentrim, stoltrim, balanse, seniordans, eldre',
  yoga: 'yoga, pilates, avspenning, mindfulness, tøying, qigong | trim, morgentrim, trening, stoltrim',
  swimming:
    'svømming, svømme, symjing, symje, bading, bade, basseng, svømmehall, svømmekurs, vanntilvenning, vann | svømmeklubb, babysvømming',
  babySwimming: 'babysvømming, babysvøm, småbarnssvømming | babysvømming, svømmehall',
  football: 'fotball, fotballag, ballspill, ballklubb | ballklubb, hjelpetrener',
  handball: 'håndball, handball | lokalkamp, hall, idrettslag',
  skiing: 'ski, skitur, langrenn, skispor, løype, skirenn, skigåing, lysløype | skidag, skistadion',
  skating: 'skøyter, skøyting, skøytebane, isbane, hockey | skøyteskole, isbanen',
  cycling: 'sykling, sykkel, sykle, sykkeltur, terrengsykkel, elsykkel | onsdagssykling, sykkelklubb',
  running: 'løping, løpe, jogge, jogging, løp | allemed-løpet, orienteringsløp',
  orienteering:
    'orientering, orienteringsløp, o-løp, postorientering, turorientering, kart og kompass | orienteringslag, karusell',
  walking:
    'tur, gåtur, gå tur, vandring, vandretur, turgruppe, gågruppe, spasertur, kveldstur, fjelltur, skogstur, fottur, turgåing | turlag, søndagstur, vandring, trilletur, elvestien',
  torchlight: 'fakkeltog, fakkeltur, lyktetur | kveldstur, vi går sammen',
  outdoors: 'friluftsliv, friluft, utendørs, natur, skog, fjell, ute | turlag, speider, tur',
  fishing:
    'fiske, fisking, fisketur, fisketurer, fiskestang, fluefiske, isfiske, jakt, jeger, jegerprøve | jeger- og fiskerforening',
  scouts: 'speider, speiding, speidergruppe, speidermøte, småspeider | speiderhytta',
  farmYouth: '4h, fire h, dyr, gård | 4h-kveld, 4h',
  gardening: 'hage, hagearbeid, gartner, planter, dyrking, blomster, hagelag, parsellhage | sansehagen, hagedugnad',
  chess: 'sjakk, sjakklubb, lynsjakk | sjakkveld',
  boardGames: 'brettspill, spillkveld, rollespill, kortspill, spillklubb, spill, gaming, dataspill | terningen',
  bridge: 'bridge, kort, kortlag, kabal | bridge',
  bingo: 'bingo, lotteri, utlodning | bingo',
  quiz: 'quiz, spørrelek | bingo, spillklubben, biljard',
  cooking:
    'matlaging, lage mat, matkurs, kokekurs, koking, baking, bake, kokk, middagslaging | matkurs, suppe, matlaging',
  sharedMeal:
    'felles middag, fellesmiddag, middag, måltidsfellesskap, suppe, lunsj, langbord, spise sammen, spise i lag, ete saman, et saman, spise med andre, nabomiddag, mat, gratis mat, folkekjøkken | langbord, måltidsvenn, suppe',
  coffee:
    'kaffe, kafé, kaffetreff, kaffekopp, kaffekos, formiddagstreff, møteplass, treffpunkt, treffsted, treff, sosialt, sosial | tirsdagskaffe, frivilligsentralen',
  languageCafe:
    'språkkafé, språktrening, norsktrening, snakke norsk, øve norsk, lære norsk, norskkurs, norsk kurs, norskopplæring, norskundervisning, praktisere norsk, norsk, språk | språkkafé, språkvenn, lite norsk',
  englishCourse: 'engelsk, engelskkurs, lære engelsk, engelsk samtale, snakke engelsk | engelskkurs',
  computerHelp:
    'datahjelp, data, pc, mobil, mobiltelefon, nettbrett, ipad, smarttelefon, bankid, internett, datakurs, ikt, dataproblemer, digital hjelp, digital, nettvett, datamaskin, vipps, passord, nettbank | ikt-kafé, seniornett, datahjelp',
  genealogy: 'slektsforskning, slekt, slektsgransking, slektshistorie, forfedre | historielag, slektsforskning',
  localHistory:
    'lokalhistorie, historie, historielag, gamle bilder, kulturvern, museum | historisk vandring, historielaget',
  firstAid:
    'førstehjelp, førstehjelpskurs, hjertestarter, hjerte-lungeredning, hlr, gjenopplivning | røde kors, hjertestarterkurs',
  fleaMarket:
    'loppemarked, loppis, lopper, bruktmarked, loppemarknad, bruktsalg, brukthandel, garasjesalg, loppesalg, kjøpe brukt | loppemarked, loppene',
  swapDay: 'byttedag, bytte, byttemarked, gjenbruk, ombruk, bytte klær | byttedag, gjenbruk',
  christmasMarket: 'julemarked, julemesse, julemarknad, julesalg, julebasar, julehandel, husflidsmesse | julemesse',
  christmas:
    'jul, juletrefest, julegrantenning, juletre, førjul, advent, nisse, julekonsert, julefest, julebord, romjul, julaften | førjulskveld, juletrefest, adventskonsert, julemesse',
  newYear: 'nyttår, nyttårskonsert, nyårskonsert | nyttårskonsert',
  nationalDay: '17. mai, syttende mai, 17 mai, grunnlovsdag, nasjonaldag, barnetog, borgertog | syttende mai',
  easter: 'påske, påskeferie | påskevandring',
  festival: 'festival, festspill, byfest, sommerfest, bygdefest, markedsdag | elvedagene, flere farger',
  publicMeeting: 'folkemøte, informasjonsmøte, høring, innspill, åpent møte, debatt | folkemøte',
  parents:
    'foreldretreff, barseltreff, barsel, barselgruppe, permisjon, mammapermisjon, pappapermisjon, småbarnstreff, barselkafé, mammatreff, pappatreff, babytreff, åpen barnehage, hjemme med baby | foreldretreff, babysang, trilletur, babysvømming, små barn',
  babySong: 'babysang, babysong, sangstund, småbarnssang, rytmikk | babysang',
  strollerWalk: 'trilletur, barnevogn, vogntur, trillegruppe | trilletur',
  homework: 'leksehjelp, lekser, leksekafé, skolearbeid, matte, matematikk, lekse | leksehjelp',
  youthClub:
    'ungdomsklubb, fritidsklubb, ungdomshus, ungdomskafé, henge med venner, juniorklubb | fredagsklubben, ungdomshuset, sporet, åpen hall',
  seniors:
    'eldre, senior, seniorer, pensjonister, pensjonist, godt voksen, gammel, bestemor, bestefar, eldretreff, eldresenter, seniorsenter | pensjonistforening, seniordans, seniornett, styrketrening for eldre',
  womenOnly:
    'kvinner, kvinne, damer, bare for kvinner, jenter, kvinnegruppe, kvinnenettverk | kvinneklubben, kvinner på tvers, bygdekvinnelag',
  menOnly:
    'menn, mann, mannfolk, karer, gutter, mannekafé, for menn, mannegruppe | treffsted for menn, mannfolkverkstedet, matkurs for menn',
  disabilitySport:
    'parasport, funksjonshemmet, funksjonsnedsetting, funksjonsnedsettelse, utviklingshemming, handicap, handikap, tilrettelagt idrett, boccia, rullestolbasket, tilrettelagt | parasportslag, skivenn',
  dementia:
    'demens, dement, glemsk, alzheimer, hukommelse | demensforening, aktivitetsvenn, syng med oss, pårørendekafé',
  relatives: 'pårørende, pårørendesenter, pårørendegruppe, pårørendestøtte | pårørendekafé, demensforening',
  nursingHomeVisit: 'besøkshund, hund, terapihund | besøkshund på lia',
  lecture: 'foredrag, forelesning, forfatterkveld, kåseri | bibliotek, forfatterkveld',
  trySports: 'prøve idrett, idrettens dag, prøve ulike idretter, idrett, sport, idrettslag | idrettsråd, idrettslag',
  fair: 'frivillighetsdag, frivilligdag, aktivitetsdag, foreningsdag, vise fram laget | frivilligdagen, torget',
  potatoes: 'potetferie, potetplukking, poteter, gård',
  remembrance: 'minnemarkering, frigjøringsdag, veterandag, 8. mai, krans',
  carnival: 'karneval, fastelavn, kostyme, kle seg ut',
  church: 'kirke, kyrkje, gudstjeneste, menighet, tro, kristen, prest | menighetsråd, menighetshus',
  ballSports:
    'volleyball, basketball, basket, innebandy, bordtennis, badminton, tennis, padel, bandy, ballek | idrettslag, åpen hall, idrettens dag',
  otherSports:
    'turn, judo, karate, kampsport, boksing, ridning, hest, golf, frisbeegolf, skyting, roing, triatlon, friidrett, allidrett, skateboard | idrettslag, idrettens dag',
  climbing: 'klatring, klatre, klatrevegg, buldring | klatreveggen, idrettslag',
  billiards: 'biljard, dart, bowling, petanque, boccia, curling | fredagsklubben, spillklubb',
  photography: 'foto, fotografering, fotografere, kamera, video | utstilling, gamle bilder',
  writing: 'skrivekurs, skrivegruppe, dikt, poesi, fortelling | bibliotek, forfatterkveld',
  holidays:
    'sommerferie, vinterferie, høstferie, ferie, leir, sommerleir, ferieklubb, ferietilbud, feriekoloni, ferieaktivitet | leir, inkludering av barn, aktiviteter for barn, fritid for barn, speider, sykkeltur',
  cleaning: 'rydding, rydde, ryddeaksjon, søppelplukking, strandrydding, vårrydding, vårpuss | vårdugnad, hagedugnad',
  wellbeing:
    'psykisk helse aktivitet, åpent hus, lavterskeltilbud, samtalegruppe, selvhjelp, selvhjelpsgruppe | åpent hus, mental helse',
  childrensChoir: 'barnekor, barnesang, ungdomskor | barnekor',
  babies:
    'baby, babyer, spedbarn, småbarn, småbarnsforeldre, mødre, mor og barn, fedre | foreldretreff, babysang, babysvømming, trilletur',
} as const;
