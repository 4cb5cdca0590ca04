// What people read for the fixed codes of content.

export const themes = {
  language: 'ቋንቋ',
  food: 'ምግብን ቡንን',
  exercise: 'ምውስዋስን ስፖርትን',
  outdoors: 'ዑደትን ተፈጥሮን',
  music: 'ሙዚቃን ደርፍን',
  culture: 'ባህልን ታሪኽን',
  crafts: 'ኢደ-ጥበብን ምስራሕን',
  games: 'ጸወታን መዘናግዕን',
  learning: 'ኮርስን ዕዮ ገዛን',
  technology: 'ኮምፒተርን ሞባይልን',
  care: 'ክንክንን ደገፍን',
  environment: 'ኣከባብን ዳግመ-ጥቕምን',
  community: 'ከባብን ኣኼባታትን',
  faith: 'ሃይማኖትን እምነትን',
};

export const audiences = {
  children: 'ቆልዑ',
  youth: 'መንእሰያት',
  adults: 'ዓበይቲ',
  seniors: 'ኣረጋውያን',
  families: 'ስድራቤታት',
};

export const kinds = {
  activity: 'ንጥፈት',
  event: 'ዝግጅት',
  course: 'ኮርስ',
  meeting: 'ኣኼባ',
  conference: 'ዋዕላ',
  festival: 'ፌስቲቫል',
};

export const access = {
  'step-free': 'መደያይቦ ዘይብሉ',
  toilet: 'ሽቓቕ ንዊልቸር',
  'hearing-loop': 'ናይ መስምዒ መሳርሒ («teleslynge»)',
  lift: 'ሊፍት («heis»)',
  parking: 'መኪና መዕሸጊ ኣብ ጥቓ ማዕጾ',
  'sign-language': 'ተርጓሚ ቋንቋ ምልክት',
  companion: 'ንመሰነይታ ብናጻ',
  'little-norwegian': 'ቁሩብ ኖርወይኛ እኹል እዩ',
  buddy: 'ሓደ ሰብ ይቕበለኩም («fadder»)',
};

export const venueKinds = {
  centre: 'Frivilligsentral (ማእከል ወለንተኛታት)',
  'community-house': 'ናይ ማሕበረሰብ ገዛ («samfunnshus»)',
  library: 'ቤተ-መጻሕፍቲ («bibliotek»)',
  'culture-house': 'ቤት ባህሊ («kulturhus»)',
  hall: 'ናይ ስፖርት ኣዳራሽ («hall»)',
  school: 'ቤት ትምህርቲ («skole»)',
  'care-home': 'ማእከል ክንክን («bosenter»)',
  church: 'ቤተክርስትያን («kirke»)',
  outdoors: 'ኣብ ደገ',
  other: 'ካልእ',
};

export const sectors = {
  centre: 'Frivilligsentralen',
  culture: 'ባህሊ',
  upbringing: 'ቆልዑን ኣብያተ ትምህርትን',
  health: 'ጥዕና',
  emergency: 'ምድላው ንህጹጽ ኩነታት',
  other: 'ካልእ',
};

export const sources = {
  municipality: 'ኮሙነ («kommunen»)',
  county: 'ዞባ («fylkeskommunen»)',
  state: 'መንግስቲ («staten»)',
  fund: 'ፈንድ («fond»)',
  bank: 'ባንክ',
  other: 'ካልኦት',
};
