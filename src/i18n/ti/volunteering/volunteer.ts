import type { ReaderDictionary } from '../../dictionary.ts';

// The page for new volunteers, and its paper form.

export const volunteer = {
  title: 'ወለንተኛ ኩኑ',
  lead: 'ደውሉ፣ SMS ስደዱ ወይ ምጹ። ኣካውንት ኣየድልየኩምን፣ ናይ ግድን ግዴታ እውን የብልኩምን።',
  description: 'ኣብ {municipality} ክትሕግዙ ምስ እትደልዩ ናብ መን ከም እትድውሉ፣ እንታይ ክትገብሩ ከም እትኽእሉ፣ ከምኡውን ናይ ወረቐት ቅጥዒ።',
  // The message that a telephone has ready.
  message: 'ሰላም! ወለንተኛ ክኸውን እደሊ። በጃኹም ደውሉለይ። (Jeg vil gjerne bli frivillig. Ring meg gjerne.)',
  subject: 'ወለንተኛ ክኸውን እደሊ (jeg vil bli frivillig)',
  centre: 'ኩሎም ዕዮታት ይፈልጥ፣ ዝሰማማዕ ድማ ይረኽበልኩም።',
  coordinator: 'ናይ መጀመርታ ዝርርብ ይገብር፣ ወረቓቕቲ የዳሉ፣ ድሕሪኡ ድማ ይከታተለኩም።',
  municipality: 'ኮሙነ {municipality}። ብዛዕባ ማሕበራትን ኣገልግሎታት ኮሙነን ይምልስ።',
  national: 'ዕዮታት ኣብ ምሉእ ሃገር፣ ካብ ኣብዚ ዘይተጻሕፉ ማሕበራት እውን። ብኢንተርነት ትምልሱ።',
  openNational: 'ናብ {host} ኪዱ',
  form: 'ቅጥዒ ናይ ኮሙነ ተጠቐሙ ({host})',
  visit: 'ብጽሑና',
  otherCentre: 'ከምኡውን',
  find: 'ዝፈተኹምዎ ርኸቡ',
  likes: 'እንታይ ትፈትዉ?',
  time: 'ክንደይ ግዜ ኣለኩም?',
  suits: 'እንታይ ይሰማማዓኩም?',
  addition: 'ወለንተኛታት ንሰራሕተኛታት ይሕግዙ፣ ኣብ ክንዳኦም ግን ኣይሰርሑን። ስለ ዝደለኹም ጥራይ ኢኹም እወ ትብሉ።',
  good: 'ምፍላጡ ጽቡቕ እዩ',
  paper: 'ናይ ወረቐት ቅጥዒ',
  paperText: 'ሕተምዎ፣ ብኢድ ምልእዎ፣ ኣረክቡ።',
} satisfies ReaderDictionary['volunteer'];

export const volunteerForm = {
  title: 'ወለንተኛ ክኸውን ንዝደሊ ቅጥዒ',
  description: 'ዝሕተም ሓደ ወረቐት: ስም፣ ተሌፎን፣ ዝፈትዎን መዓስ ከም ዝኽእልን።',
  heading: 'ወለንተኛ ክኸውን እደሊ',
  howTo: 'ነዚ ገጽ ሕተምዎ። ብዘይ ዝርዝር ሓደ A4 ወረቐት ይኸውን። ነቲ ቅጥዒ ኣብቲ እተረክብሉ ቦታ እውን ክትረኽብዎ ትኽእሉ።',
  name: 'ስም',
  phone: 'ተሌፎን',
  likes: 'እዚ እፈቱ',
  often: 'ክንደይ ግዜ እኽእል',
  when: 'መዓስ እኽእል',
  times: ['ረፋድ', 'ድሕሪ ቐትሪ', 'ምሸት', 'ቀዳመ-ሰንበት'],
  where: 'ኣብዚ ክሕግዝ እኽእል',
  languages: 'ዝዛረቦም ቋንቋታት',
  other: 'ካልእ ክብሎ ዝደሊ (ብዛዕባ ጥዕና ኣይትጽሓፉ)',
  under18: 'ትሕቲ 18 ዓመት እየ። ወላዲ ወይ ኣላዪ እውን ይፍርም።',
  consent: '{centre} ኣብዚ ዝጸሓፍኩዎ ሓበሬታ ክዕቅብ እፈቅድ፣ ዕዮ ንምርካብ ጥራይ። ኣብ ዝኾነ ግዜ ክድምሰስ ክሓትት እኽእል እየ።',
  date: 'ዕለት',
  signature: 'ፊርማ',
  handIn: 'ነቲ ቅጥዒ ኣብዚ ኣረክቡ',
  orRing: 'ወይ ናብ {phone} ደውሉ፣ ብሓባር ክንመልኦ ኢና።',
} satisfies ReaderDictionary['volunteerForm'];
