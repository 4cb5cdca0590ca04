// Help for residents, and emergency numbers.

export const help = {
  title: 'ሓገዝ ርኸቡ',
  heading: 'ሓገዝ የድልየኩም ዶ?',
  lead: 'ደውሉልና፣ ሰብ ክንረኽበልኩም ኢና። ብዙሕ ምግላጽ ኣየድልየኩምን፣ ንኻልእ ሰብ እውን ክትድውሉ ትኽእሉ።',
  description: 'ኣብ {municipality} ሓገዝ ምስ ዘድልየኩም ደውሉ። ወለንተኛታት ብእንታይ ክሕግዙ ከም ዝኽእሉን ናብ መን ከም እትድውሉን ርኣዩ።',
  visit: 'ብጽሑና: {address}',
  what: 'ወለንተኛታት ብእዚ ክሕግዙ ይኽእሉ',
  groups: {
    everyday: 'መዓልታዊ ህይወት',
    company: 'ብጻይነት',
    technology: 'ተሌፎንን ኮምፒተርን',
    norwegian: 'ኖርወይኛ',
    family: 'ቆልዑን መንእሰያትን',
    other: 'ካልእ',
  },
  notCare: 'ወለንተኛታት መድሃኒት ኣይህቡን፣ ቁስሊ ኣይሕክሙን፣ ኣብ ክንዲ ናይ ኮሙነ ናይ ገዛ ኣገልግሎት («hjemmetjenesten») እውን ኣይሰርሑን።',
  careAt: 'ከምኡ እንተ ኣድልዩኩም ደውሉ: {role}፣ {phone}።',
  more: 'ተወሳኺ ሓገዝ',
  leaflet: 'ነዚ ገጽ ሕተምዎ፣ ሓደ ወረቐት ብሮሹር ይኸውን።',
  // On the page of one kind of help.
  forWhom: 'እዚ ሓገዝ መን ክረኽቦ ይኽእል?',
  isNot: 'እንታይ ኣይኮነን?',
  how: 'ከምዚ ኢልኩም ሕተቱ',
  price: 'ክንደይ ይኽፈል?',
  wait: 'ክንደይ ግዜ ትጽበዩ?',
  area: 'ከባቢ',
  helpers: 'መን ይሕግዝ?',
  forStaff: 'ንኻልእ ሰብ ትድውሉ ኣለኹም (ሰራሕተኛታት)',
  staffMore: 'ንሰራሕተኛታት ተወሳኺ ኣንብቡ',
  give: 'እዚ ሓገዝ ክትህቡ ትደልዩ ዶ?',
  giveNone: 'ሕጂ ዝተዘርግሐ ዕዮ የለን። ግን ደውሉ፣ ገለ ክንረኽብ ኢና።',
  become: 'ወለንተኛ ኩኑ',
  danger: 'ህይወት ኣብ ሓደጋ ድያ? ናብ {phone} ደውሉ።',
};

export const urgent = {
  heading: 'ህጹጽ ድዩ?',
  talk: 'ትዛረብዎ ሰብ',
  who: {
    ambulance: 'ሓደጋ ህይወት: ኣምቡላንስ',
    doctor: 'ህጹጽ ሓኪም («legevakt»)',
    police: 'ፖሊስ («politi»)',
    fire: 'ሓዊ («brann»)',
    'mental-health': 'Mental Helse፣ ለይትን መዓልትን',
    children: 'ናይ ሓደጋ ተሌፎን ንቆልዑን መንእሰያትን («Alarmtelefonen»)',
    church: 'Kirkens SOS፣ ለይትን መዓልትን',
  },
};
