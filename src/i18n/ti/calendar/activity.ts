import type { ReaderDictionary } from '../../dictionary.ts';

// The page of one activity.

export const activity = {
  when: 'መዓስ',
  where: 'ኣበይ',
  price: 'ዋጋ',
  signup: 'ምምዝጋብ («påmelding»)',
  noSignup: 'ኣየድልን፣ ብቐጥታ ምጹ።',
  suits: 'ንመን ይሰማማዕ',
  everyone: 'ንኹሉ ሰብ',
  access: 'ኣእትዋ',
  organiser: 'ኣዳላዊ',
  askCentre: 'ናብ Frivilligsentralen (ማእከል ወለንተኛታት) ደውሉ: {phone}',
  theme: 'ዓውዲ',
  kind: 'ዓይነት',
  spoken: 'ንዛረበሎም ቋንቋታት: {languages}።',
  online: 'ብኢንተርነት',
  placeAndOnline: '{place}፣ ብኢንተርነት እውን',
  alsoOnline: 'ብኢንተርነት እውን።',
  joinOnline: 'ኣብዚ ተሳተፉ ({host})',
  askOrganiser: 'ነቲ ኣዳላዊ ሕተቱ።',
  programme: 'መደብ',
  nextTimes: 'ዝመጽእ ግዜታት',
  over: 'ተወዲኡ። እዚ ንጥፈት ሓሊፉ እዩ።',
  gone: 'እዚ ንጥፈት ሓሊፉን ተኣልዩን እዩ',
  goneLead: 'ናይ መወዳእታ ግዜ {date} እዩ ነይሩ። ኣብዚ ተጻሒፉ ዝነበረ ሕጂ ኣይሰርሕን እዩ።',
  goneNext: 'ኣብ ዝመጽእ መዓልታት ዘሎ ርኣዩ',
  ringFirst: 'ቅድሚ ምኻድኩም ደውሉ',
  unconfirmed: 'ካብ {date} ኣትሒዙ ዘረጋገጸ ሰብ የለን።',
  lastWas: 'ናይ መወዳእታ ግዜ ዝነበረ: {date}።',
  moreDates: { one: 'ከምኡውን {n} ተወሳኺ መዓልቲ', other: 'ከምኡውን {n} ተወሰኽቲ መዓልታት' },
  newTime: 'ሓድሽ ሰዓት: {time}',
  newDay: 'ሓድሽ መዓልቲ: {date}',
  newPlace: 'ሓድሽ ቦታ: {place}',
  nextTime: 'ዝመጽእ ግዜ: {date}።',
  ages: { from: 'ካብ {from} ዓመት', to: 'ክሳብ {to} ዓመት', between: '{from}–{to} ዓመት' },
  signupBy: 'ክሳብ {date} ተመዝገቡ።',
  signupOver: 'ምዝገባ ተዓጽዩ።',
  signupForm: 'ኣብቲ ቅጥዒ ተመዝገቡ ({host})',
  signupPhone: 'ናብ {phone} ደውሉ',
  signupSms: 'ናብ {phone} SMS ስደዱ',
  signupEmail: 'ናብ {email} ጽሓፉ',
  subscribe: 'ኩሎም ንጥፈታት ኣብ ካለንደርኩም ርኸቡ (.ics)',
  description: '{title} ኣብ {municipality}። {when}',
} satisfies ReaderDictionary['activity'];

export const status = {
  cancelled: 'ተሰሪዙ',
  moved: 'ቦታ ተቐዪሩ',
  newTime: 'ሓድሽ ሰዓት',
  online: 'ብኢንተርነት',
  postponed: 'ናብ ካልእ ግዜ ተመሓላሊፉ',
  full: 'መሊኡ',
} satisfies ReaderDictionary['status'];

export const price = {
  free: 'ብናጻ',
  kroner: '{amount} kr',
  ask: 'ዋጋ ርኣዩ',
} satisfies ReaderDictionary['price'];
