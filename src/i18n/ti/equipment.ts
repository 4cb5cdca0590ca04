import type { ReaderDictionary } from '../dictionary.ts';

export const equipment = {
  title: 'ናውቲ',
  heading: 'ናውቲ ተለቅሑ',
  lead: { one: 'ኣብ {municipality} ክትልቅሕዎ እትኽእሉ {n} ነገር።', other: 'ኣብ {municipality} ክትልቅሕዎም እትኽእሉ {n} ነገራት።' },
  description: 'ስኪ፣ ቴንዳ፣ መጉልሒ ድምጺ፣ ጣውላታትን ንእሽቶ ኣውቶቡስን ንልቓሕ ኣብ {municipality}: ኣበይ፣ መዓስን ክንደይ ከም ዝኽፈልን።',
  kinds: 'እንታይ የድልየኩም?',
  waysToBorrow: '«ብቐጥታ ምጹ» እንተ ተጻሒፉ፣ ኣብ መኽፈቲ ሰዓታት ምጹ። «ክተሓዝ ይከኣል» እንተ ተጻሒፉ፣ መጀመርታ ደውሉ ወይ ጽሓፉ።',
  none: 'ክሳብ ሕጂ ዝተመዝገበ የለን።',
  dropIn: 'ብቐጥታ ምጹ',
  bookable: 'ክተሓዝ ይከኣል',
  dropInText: 'ቆጸራ ኣየድልየኩምን። ክፉት ክኸውን ከሎ ምጹ።',
  bookableText: 'ደውሉ ወይ ጽሓፉ፣ ክንሕዘልኩም ኢና።',
  how: 'ከምዚ ኢልኩም ተለቅሑ',
  forWhom: 'መን ክልቃሕ ይኽእል?',
  quantity: 'ክንደይ',
  price: 'ዋጋን ትሕጃን',
  pickUp: 'ኣብዚ ይውሰድ',
  hours: 'ክፉት',
  area: 'ከባቢ',
  owner: 'ዋና',
  rules: 'ሕግታት',
} satisfies ReaderDictionary['equipment'];

export const equipmentKinds = {
  outdoor: 'ዑደትን ደገን',
  winter: 'ስኪን ናይ በረድ ጫማን',
  event: 'ዝግጅት',
  kitchen: 'ክሽነን ምግብን',
  sound: 'ድምጽን ስእልን',
  tools: 'መሳርሒታት',
  vehicle: 'ንእሽቶ ኣውቶቡስን መኪናን',
  other: 'ካልእ',
} satisfies ReaderDictionary['equipmentKinds'];
