/** Abbreviations that keep their capitals, as Norwegian associations write them. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `AIL AKF AMCAR AUF BIL BK BMX BSK BU CP DNT DPS FAU FF FIF FK FMI FOLK FPU GF HIF HK HV IF IFK IK IL IOGT JFF KFK KFUK
   KFUM KNA LHL LNT LO LTL MC MK MS NAF NAV NITO NJFF NKS NKF NMCU NMF NMK NNN NOF NRK NSF NTNU OK OL PIL PUF RBK ROS
   SFO SIF SK SU SV TIF TIL TK UIF UIL UKM UL UNICEF UNIS VBK VIL VK YMCA YS`.split(/\s+/),
);

/** Names of several words that are written in their own way. */
export const KNOWN_NAMES: readonly string[] = [
  'Blå Kors',
  'Den Norske Turistforening',
  'Home-Start',
  'Kirkens Bymisjon',
  'Kirkens Nødhjelp',
  'Kirkens SOS',
  'Lions Club',
  'Mental Helse',
  'Norges Blindeforbund',
  'Norges Handikapforbund',
  'Norsk Folkehjelp',
  'Norske Kvinners Sanitetsforening',
  'Redd Barna',
  'Rotary',
  'Røde Kors',
  'Røde Kors Hjelpekorps',
  'Soroptimist',
];

/** Words that are small inside a name: little words of Bokmål and Nynorsk, and what associations are and do. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `av de den det ein eit ei en et etter for fra frå før hos i ikke ikkje inn med mellom mot når og om over per på rundt
   samt som til under uten utan ved via vår vårt våre åt
   aktivitet aktiviteter aktive alle amatør amatørteater arbeid avdeling avholdslag ball ballett band barn barna barne
   barnehage barnekor blandakor blandet bibliotek bofellesskap brass bridge bueskyttere bueskyttarar bygd bygda bygde
   båt båtforening cafe dag dager damekor dans danseklubb dugnad dyr døve eldre eldreråd ensemble fagforening familie
   familier felles fiske fiskerforening fiskarlag forbund foreldre foreldreutvalg forening foreninga foreningen
   foreining foreininga fotball fotballklubb frivillig frivillige frivilligsentral frivilligsentralen friidrett
   friluftsliv friluftsråd fritid fritidsklubb frukt funksjonshemmede gammel gamle golf grend grenda grendehus grendelag
   gruppa gruppe gruppen gymnastikk hage hagebruk hagelag helse helselag helsesportslag hest hesteklubb historie
   historielag hjelp hjelpekorps hundeklubb husflid husflidslag husmorlag håndball handball idrett idretts
   idrettsforening idrettslag idrettsråd innvandrere jeger jeger- jegere janitsjar jazz jazzklubb jente jenter jul
   juniorlag jubileum kamp kano karate kirke kirkeakademi kirkelige klubb klubben kor koret korps korpset kultur
   kulturminnelag kulturråd kunst kunstforening kunstlag kvinne kvinner kvinnelag kvinneforening kystlag lag laget
   lagsforening landsforbund landslag leikarring leikarlag leker ledere lokalhistorie lokalforening lokallag
   løpeklubb løyper mannskor mannsforening medlemmer menighet menighetsråd menn miljø misjon misjonsforening
   motorsport motorklubb museum musikk musikkforening musikklag musikkorps musikkråd mållag målag møteplass nabolag
   natteravn natteravner nei norsk norske nye nynorsk nærmiljø nærradio orienteringslag orkester parasport
   pasientforening pensjonist pensjonister pensjonistforening pensjonistlag pårørende revy revylag rideklubb ring rock
   samarbeid samarbeidsutvalg samfunn samfunnshus samvirkelag sang sanglag sangkor sanitetsforening sanitetslag
   sankelag senior seniorer seniordans seniorkor senter sentral sjakk sjakklubb ski skiklubb skikrets skilag skole
   skolekorps skulekorps skytterlag skyttarlag slalåm slekt slektshistorielag song songkor songlag speider
   speidergruppe spelemannslag spel spill språk språkkafé stiftelse stiftelsen storband støtteforening svømmeklubb
   svømming sykkel sykkelklubb symjeklubb teater teaterlag tennis tennisklubb trening trim trimgruppe tvers omegn mai komité komiteen speidere speidarar
    trekkspill
   trekkspillklubb tur turer turgruppe turlag turn turnforening turistforening tverrfaglig ungdom ungdomar ungdommer
   ungdomsklubb ungdomslag ungdomsskole utviklingshemmede utvalg vann vannverk vassverk vegforening veg velforening
   vel velhus vell venneforening venner veteran veteraner viseklubb volleyball voksne økologisk øvelse åpen åpent`.split(
    /\s+/,
  ),
);

/** Endings of words for what an association is: a word with one of them is small inside a name. */
export const SMALL_ENDINGS =
  /(?:forening(?:a|en)?|foreining(?:a)?|forbund(?:et)?|klubb(?:en)?|lag(?:et)?|korps(?:et)?|kor(?:et)?|gruppe|gruppa|gruppen|krets|krins|råd(?:et)?|utvalg(?:et)?|utval|orkester|teater|sentral(?:en)?|senter(?:et)?|samarbeid|verksted|ring(?:en)?|selskap(?:et)?|menighet(?:en)?|sjakk|misjon)$/;
