import type { ConceptWords } from './concept.ts';

/** Somali words for what people look for. */
export const so: ConceptWords = {
  knitting: 'tolid, tolmo, dun, tolmada, dunta, suuf, daabac',
  needlework:
    'dharka, dawaarle, farshaxan gacmeed, tolidda, tolidda dharka, mashiinka dharka, harqaan, farsamo gacmeed, tolliinka, dhar tol, hiwaayad',
  woodwork: 'nijaarnimo, alwaax, nijaar',
  repair: 'dayactir, hagaajin, hagaaji, hagaajin baaskiil, jajaban, dayactirka, jabay, sameyn baaskiil',
  painting: 'sawir, sawirid, rinji, farshaxan, sawirro',
  exhibition: 'carwo, bandhig',
  theatre: 'masrax, riwaayad, ruwaayad',
  film: 'filim, filin, shineemo',
  books: 'buug, buugaag, akhris, buugag, akhri, akhriska, qoraa, buuga',
  singing: 'hees, heesid, heeso, heesaha',
  music: 'muusig, muusik, muusiko, muusikada, qalab muusig, kaban',
  concert: 'bandhig faneed, xaflad muusig, bandhig muusig',
  dance: 'qoob ka ciyaar, ciyaar dhaqan, qoob-ka-ciyaar, ciyaar, cayaaro dhaqameed',
  exercise:
    'jimicsi, jimicsiga, isboorti, tababar, ciyaaraha, tababarka, ciyaar, cayaaro, jir dhis, jirdhis, ciyaaro, isboortiga',
  seniorExercise: 'jimicsi waayeel, jimicsiga waayeelka, jimicsi dadka waaweyn',
  swimming:
    'dabaal, dabaasha, barkad, barasho dabaal, dabaasha carruurta, dabaalasho, barkadda, dabaal barasho, barashada dabaasha, barkada dabaasha',
  babySwimming: 'dabaasha ilmaha',
  football:
    'kubadda cagta, kubad, kubada cagta, kubbad, kubbadda cagta, kooxda kubadda, banooni, kubadda, ciyaar kubad, kubbadda, kubad ciyaar',
  handball: 'kubadda gacanta',
  skiing: 'baraf ku cayaar',
  skating: 'barafka ku ciyaar',
  cycling: 'baaskiil, baaskiilka, bushkuleeti, baaskiil wadid',
  running: 'ordid, orod, tartan orod',
  walking: 'socod, socodka, lugayn, soco, lugee, lugaynta, socod koox, tamashle, dalxiis, buur',
  outdoors: 'dabeecad, dibadda, kayn',
  fishing: 'kalluumaysi, ugaarsi, kalluun',
  gardening: 'beer, beerid, ubax, khudaar',
  chess: 'jees, shaxda',
  boardGames: 'ciyaaro miis, turub, geemam, ciyaar fiidiyow',
  cooking: 'karin, cunto karin, karis, kari, cunto karinta, barasho cunto karis, dubid, karinta',
  sharedMeal:
    'cunto, casho, qado, cunto bilaash ah, quraac, cunto wadaag, maraq, cunnada, cuntada, cunno, gaajo, raashin bilaash, wada cunid',
  coffee:
    'kafee, kulan, qaxwo, makhaayad, shaah, sheeko, kulanka, isu imaatin, kulamo, meel la isku arko, la kulan dad',
  languageCafe:
    'kafeega luqadda, luqad, luqadda, noorwiiji, barasho luqad, af noorwiiji, barashada luqadda, af-noorwiijiga, luuqadda, koorsada luqadda, afka noorwiijiga, norwejiga, baro luqadda, baro noorwiijiga, af noorwiijiga, afka noorwijiga, noorwejiga, noorwiijiga, norwiiji, barashada afka, barashada afka norwejiga, koorso luqad, koorsada noorwiijiga, hadal noorwiiji, ku hadal noorwiiji, luqada, koorso af noorwiiji, af-norwejiga, barashada luqada, fasalka luqadda, afka norwejiga, barasho af, luqadda karaa',
  englishCourse:
    'ingiriis, af ingiriis, ingiriisi, af ingiriisi, baro ingiriisi, koorsada ingiriisiga, ingiriiska, ingiriisiga',
  computerHelp:
    'kombiyuutar, kumbuyuutar, telefoon caawimo, internet, moobil, caawimo kombiyuutar, mobile, laptop, taleefanka gacanta, telefoonka gacanta, gacanta, barnaamij, email, casriga ah, intarneet, kumbiyuutarka, kombuyuutar, bankid',
  localHistory: 'taariikh, matxaf, taariikhda',
  firstAid: 'gargaarka degdegga, gargaar degdeg, gargaarka koowaad, gargaar, koorsada gargaarka',
  fleaMarket:
    'suuq, alaab duug ah, suuqa alaabta, alaab hore, dharka duugga, alaab la isticmaalay, iibso, suuqa, dhar duug ah, bixi alaab',
  swapDay: 'isdhaafsi, isku beddel, beddelasho',
  christmas: 'kiristmas, krismas, ciidda masiixiga',
  nationalDay: 'maalinta qaranka, 17 maajo',
  festival: 'fantasiya, dabaaldeg, iid',
  publicMeeting: 'kulanka dadweynaha, shir',
  parents:
    'hooyo, hooyooyin, waalid, ilmo yar, dhallaan, waalidiinta, waalidka, aabbe, hooyooyinka, hooyada, ilmo cusub, uur, fasax dhalmo, waalidiin, hooyo cusub, dhalmo, kulanka hooyooyinka, carruur yaryar',
  babySong: 'heesaha carruurta, hees ilmo',
  strollerWalk: 'gaariga ilmaha',
  homework:
    'casharada, layli, caawimo casharrada, shaqada guriga, layliga guriga, casharka, caawi casharka, xisaab, waxbarasho caawimo, shaqo guri, casharo, shaqo dugsi, layliga',
  youthClub:
    'dhallinyaro, dhalinyarada, dhallinyarada, naadiga dhallinyarada, kurayga, xarunta dhallinyarada, da yarta, dhalinyaro',
  seniors:
    'waayeel, waayeelka, dadka waaweyn, oday, islaan, duq, waayeelo, da weyn, dadka da’da ah, odayaal, ayeeyo, awoowe',
  womenOnly: 'haween, dumar, haweenka, dumarka, naag, naagaha, gabdhaha, gabdho, haweeney, kulanka haweenka, dumarku',
  menOnly: 'ragga, rag, nin, niman, raggu',
  disabilitySport: 'naafo, naafada, curyaan isboorti, baahi gaar ah, ootisam, itaal darro',
  dementia: 'xusuus la’aan, waalli, ilow, asaasaq',
  relatives: 'ehel, qaraabo',
  lecture: 'muxaadaro, cashar',
  trySports: 'isboorti carruur, ciyaaraha carruurta, naadi isboorti, naadiga ciyaaraha, kooxda ciyaaraha',
  church: 'kaniisad, salaad, masjid, kaniisadda',
  ballSports: 'kubadda koleyga, kubbadda kolayga, laliska, teniska',
  otherSports: 'karaate, feer, feedh, faras, fuulid faras, jimnaastik, judo',
  holidays: 'fasax, xero xagaa, fasaxa xagaaga, fasaxa dugsiga',
  cleaning: 'nadiifin, qashin',
  wellbeing: 'koox taageero',
  babies: 'ilmo, ilmo dhashay, cunug, nuune, dhallaanka',
  centre: 'xarunta mutadawacnimada, xarunta tabaruca, xarunta iskaa, xarunta mutadawiciinta, xarunta',
  volunteer:
    'mutadawac, tabaruc, mutadawacnimo, iskaa wax u qabso, tabaruce, mutadawiciin, iskaa, waxaan rabaa inaan caawiyo, inaan caawiyo, caawiyo, caawiyo dadka, shaqo mutadawac, iskaa wax u qabso ah, mutadawaca, mutadawacnimada, sida loo caawiyo, tabarucid, caawi dadka, samafal, ka qayb qaado, tabaruce noqo, noqo mutadawac',
  tasks: 'hawlo, hawl, shaqo yar, hawsha, shaqooyin mutadawac',
  getHelp:
    'caawimo, caawimaad, waxaan u baahanahay caawimo, i caawi, gargaar, i caawiya, caawi, caawimaada, caawimada, u baahanahay, baahanahay, caawimaad guri, caawimo guriga, ii caawi, taageero, kaalmo, ya i caawin, caawimo waayeel, gargaar guri',
  doctor:
    'dhakhtar, takhtar, isbitaal, cisbitaal, dhakhtarka, ballan dhakhtar, dhakhtar i raac, dhakhtarka ila raac, rug caafimaad, ilko dhakhtar, cusbitaal, takhtarka, cisbitaalka, isbitaalka, ballanta dhakhtarka',
  transport: 'gaadiid, raacid, i qaad, gaari, taksi, baabuur, wadid, gaari qaadis, bas, i gee',
  errands:
    'dukaan, iibsi, dukaameysi, raashin, iibsashada, adeeg, daawo, farmashi, cunto iibsi, wax iibsi, dukaanka, soo iibso, boostada, adeegga cuntada',
  smallJobs:
    'guuritaan, nal, beddel nal, baraf, barafka xaaq, alaab qaad, fadhi, jarista cawska, caws, shaqo guri yar, rar alaab, hagaaji guri',
  loneliness:
    'kelinimo, cidlo, saaxiib, saaxiibo, kali, asxaab, keli, keligay, kaligay, kelinimada, saaxiibbo, la saaxiib, saaxiib raadis, kali ahaan, saaxiibo ma lihi, barashada dad, dad cusub, caajis, bulsho',
  talk: 'qof lala hadlo, la hadal, caafimaadka maskaxda, hadal, la hadlo, ka hadal, walwal, murugo, niyad jab, dhimir, isdilid, cadaadis, la taliye, hadlo, caafimaadka dhimirka, furriin, balwad',
  visitFriend: 'booqasho, soo booqo, booqo, booqashada, booqo hooyo, booqo waayeel, ii soo booqda',
  phoneFriend: 'wicitaan, sheeko telefoon, i soo wac maalin kasta',
  languageFriend: 'saaxiib luqadeed, saaxiib noorwiiji, turjumaan, qoys noorwiiji, tarjumaan, la hadal noorwiiji',
  mentor: 'shaqo, shaqo raadin, shaqo raadis, shaqo la’aan, shaqo doon, shaqada, waraysi shaqo, shaqo heli',
  coach: 'tababare, macallin ciyaar',
  driver: 'darawal, dereewal',
  welcome:
    'cusub, soo guuray, ku cusub, ku soo biir, cusub magaalada, dadka cusub, soo dhawow, hadda yimid, deegaanka ku cusub, ku cusub degmada, guuray, dad cusub degmo',
  refugee: 'qaxooti, qaxootiga, soo galooti, magangelyo, muhaajir, ajnabi, soo galootiga, is dhexgal, qaxoontiga',
  retired: 'hawlgab, howlgab, hawlgabka',
  moneyTrouble:
    'lacag la aan, lacag la’aan, taageero dhaqaale, faqri, lacag uma hayo, lacag ma hayo, lacag ma haysto, qaali, qaali ah, kharash, bixin karin, khidmad, faqiir, dakhli yar, caawimo lacag, taageero lacageed, ma awoodo, lacag bixin, kaalmo dhaqaale, sabool',
  worry: 'rabshad, ilaalinta carruurta, walaac, dhibaato carruur, garaac, tacaddi, booliis, ilmo dhib, xadgudub',
  emergency: 'xaalad degdeg, daadad, degdeg, dab, koronto, koronto la’aan, dagaal, musiibo, ambalaas',
  professional: 'kalkaaliye, bukaan, guriga waayeelka',
  schools: 'dugsi, iskuul, arday, macallin',
  youthVolunteer: 'mutadawac dhallinyaro, da’da mutadawac',
  grants:
    'deeq, deeqo, maalgelin, deeqaha, lacag, lacag urur, taageero urur, codsi lacag, maalgelinta, deeq lacageed, codso deeq, dhaqaale urur, lacag mashruuc, kafaala',
  sportsFacility: 'garoon, garoon ciyaareed',
  playground: 'garoonka carruurta, meel ciyaar carruur, beerta carruurta',
  hallTime: 'waqtiga hoolka, saacadaha tababarka',
  rent: 'kirayn, kirayso, hool, qol, kiro, kiro hool, hoolka, hoolka kirada, kirada, kiraysasho, kirayso hool, aroos, xaflad, dhalasho, meel xaflad, xafladda dhalashada, hool xaflad, qolka kirada, kirayn hool, qabasho hool, xaflad dhalasho, meesha xafladda',
  meetingRoom: 'qolka kulanka, qol shir, qolka shirka',
  communityHouse: 'guriga bulshada, xarunta bulshada',
  gymHall: 'hoolka jimicsiga, hoolka dugsiga',
  sportsHall: 'hoolka ciyaaraha, hool ciyaar, hoolka isboortiga',
  library: 'maktabad, maktabadda, buug amaaho, laybareeri',
  borrow:
    'amaaho, qalab, amaahan, deyn qalab, amaahasho, ergo, ergasho, deyn, amaaho qalab, qalab isboorti, alaab amaaho, ka amaaho, qalabka, deynsasho, soo ergo',
  skis: 'barafka, iski, kabaha barafka, baraf alaab, iskii',
  tent: 'teendho, teendhooyin, kiish hurdo, bac hurdo',
  skates: 'kabaha barafka lagu orodo',
  sound: 'makarafoon, sameecad',
  bus: 'bas yar, minibas',
  trailer: 'gaari xamuul, gaariga xamuulka',
  tools: 'qalab dhismo, dubbe, qalabka dhismaha',
  tables: 'miisas, kuraas, miis',
  printing: 'daabac, daabacaad, koobi, nuqul',
  wheelchair: 'kursiga curyaanka, curyaan, kursi curyaan, jaranjaro, wiish',
  hearing: 'maqal, dhegool, maqalka',
  associations:
    'urur, ururo, naadi, jaaliyad, ururrada, jamciyad, naadiga, ururada, urur bulsho, xubin, ku biir, koox, xubinnimo, jaaliyadda',
  startAssociation:
    'samee urur, aasaas urur, dhisid urur, furo urur, diiwaan geli urur, furid urur, bilow urur, abuur urur, abuuro urur, samayn urur, bilaabo urur, naadi fur, diiwaangelin urur, sameyso urur',
  annualMeeting: 'shirka sanadlaha, shir sannadeed',
  policeCheck: 'shahaadada booliska, caddeynta booliska, warqadda booliska, dambi la’aan, shahaado booliis',
  agreement: 'heshiis, qandaraas',
  insurance: 'caymis, shil',
  privacy: 'xogta shakhsiga, sirta',
  recruiting: 'hel mutadawiciin, xubno cusub',
  arrange: 'abaabul, abaabul xaflad, qabo xaflad',
  examples: 'tusaale, fikrado, tusaalooyin',
  awards: 'abaalmarin, abaal marin',
  aboutVolunteering: 'waa maxay mutadawac, waa maxay dugnad, dugnad',
  contact:
    'xiriir, wac, lambarka telefoonka, telefoon, telefoonka, la xiriir, taleefan, ciwaan, email ciwaan, yaan wacaa, su’aal, lambar, lambarka, soo wac, yaan la hadlaa, nambarka telefoonka, nambar, goorma furan, saacadaha furitaanka, taleefoon, wacaa, xiriirka, la soo xiriir',
  activities:
    'dhacdooyin, hawlaha, maxaa dhacaya, nashaadaad, waxqabad, waxqabadka, madadaalo, wax la sameeyo, hawlaha carruurta, firaaqo, waqti firaaqo, maxaa jira, munaasabad, dhaqdhaqaaq, nashaad, ciyaaro carruur, meelaha la aado, dhacdo',
  calendar: 'jadwal, jadwalka, barnaamijka, kalandar, taariikho',
  submit: 'gali dhacdo, ku dar dhacdo, daabac dhacdo',
  correct: 'khalad, sax, beddel macluumaad',
  signIn: 'gal, furaha sirta, soo gal',
  handbook: 'buug-gacmeed, hagaha, tilmaan',
  paperForm: 'foom, foomka',
  familySupport: 'ilmo haye, carruur haynta, caawimo qoys, mataano, xannaano',
  adultEducation:
    'waxbarashada dadka waaweyn, dugsiga dadka waaweyn, imtixaanka noorwiijiga, barnaamijka hordhaca, iskuulka dadka waaweyn, dugsiga luqadda, iskuulka luqadda, dugsiga luuqadda, luqadda dadka waaweyn',
  careOffice: 'daryeel guri, daryeelka guriga, daryeel waayeel',
  ukrainian: 'yukreen',
  eritrean: 'eriteriya',
  somali: 'soomaali, soomaaliya, soomaalida, jaaliyadda soomaalida, soomaaliyeed, urur soomaaliyeed',
  arabic: 'carab, carabi, islaam, muslim, ramadaan, ciid',
  mayor: 'degmada, duqa, dowladda hoose, degmo',
};
