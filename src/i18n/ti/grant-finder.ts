// The grant finder: who, what, when and how much, and whether one can apply now.

export const applicants = {
  association: 'ማሕበር',
  group: 'ቁጽሪ ማሕበር ዘይብሉ ጉጅለ',
  youth: 'ባዕሎም ዘመልክቱ መንእሰያት',
  person: 'ውልቀ-ሰብ',
  institution: 'ኮሙነ ወይ ትካል',
};

export const purposes = {
  'running-costs': 'መካየዲ ወጻእታትን ቀወምቲ ንጥፈታትን',
  event: 'ዝግጅት',
  equipment: 'ናውቲ',
  facility: 'ገዛ፣ ሜዳታትን ናይ ደገ ቦታታትን',
  project: 'ፕሮጀክት',
  course: 'ኮርስን ስልጠናን',
  inclusion: 'ኩሉ ሰብ ክሳተፍ',
  travel: 'ዑደትን ጉዕዞን',
};

export const grantFinder = {
  heading: 'ዝሰማማዕ ገንዘባዊ ሓገዝ ርኸቡ',
  questions: {
    applicant: 'መን ኢኹም?',
    purpose: 'እቲ ገንዘብ ንእንታይ እዩ?',
    theme: 'ብዛዕባ እንታይ እዩ?',
    time: 'መዓስ ከተመልክቱ ትደልዩ?',
    amount: 'ክንደይ የድልየኩም?',
  },
  times: { now: 'ሕጂ', soon: 'ኣብ ውሽጢ ሰለስተ ወርሒ', later: 'ድሕሪ ሰለስተ ወርሒ', rolling: 'ኣብ ዝኾነ ግዜ' },
  amounts: {
    small: 'ክሳብ 10 000 kr',
    medium: '10 000–50 000 kr',
    large: '50 000–200 000 kr',
    huge: 'ልዕሊ 200 000 kr',
    varies: 'መጠን ገንዘብ ኣይተገልጸን',
  },
  any: 'ኩሉ',
  fits: { one: '{n} ገንዘባዊ ሓገዝ ይሰማማዕ', other: '{n} ገንዘባዊ ሓገዛት ይሰማምዑ' },
  none: 'ምስዚ ኩሉ ዝሰማማዕ ገንዘባዊ ሓገዝ የለን። ብዝወሓደ ምርጫ ፈትኑ:',
  without: { one: 'ብዘይ «{choice}»: {n} ሓገዝ', other: 'ብዘይ «{choice}»: {n} ሓገዛት' },
  all: 'ኩሉ ገንዘባዊ ሓገዝ ኣርእዩ',
  failed: 'ምሉእ ዝርዝር ከነምጽእ ኣይከኣልናን። እንደገና ፈትኑ፣ ወይ ኣብ ታሕቲ ዘለዉ ገጻት ተጠቐሙ።',
  print: 'ሕተሙ',
  feed: 'ናይ «{choice}» መወዳእታ ዕለታት ኣብ ካለንደርኩም ርኸቡ',
  nearestFeed: 'እቲ ዝቐረበ ካለንደር ካብ ምርጫኹም ይሰፍሕ: ናይ «{choice}» መወዳእታ ዕለታት',
  allFeed: 'ኩሎም ናይ መወዳእታ ዕለታት ኣብ ካለንደርኩም ርኸቡ',
  pageTitle: 'ገንዘባዊ ሓገዝ: {choice}',
  pageDescription: 'ገንዘባዊ ሓገዝን ፈንድታትን ኣብ {municipality}፣ ምስ ናይ መወዳእታ ዕለታት: {choice}።',
  pageLead: { one: '{n} ሓገዝ ምስ «{choice}» ይሰማማዕ።', other: '{n} ሓገዛት ምስ «{choice}» ይሰማምዑ።' },
  pageNone: 'ሕጂ ምስ «{choice}» ዝሰማማዕ ሓገዝ የለን።',
  narrow: 'ተወሰኽቲ ሕቶታት መልሱ',
  subscribe: 'ናይ መወዳእታ ዕለታት ኣብ ካለንደርኩም ርኸቡ',
  feedTitle: 'ናይ ገንዘባዊ ሓገዝ መወዳእታ ዕለታት ኣብ {municipality}: {choice}',
  canApply: 'ሕጂ ከነመልክት ንኽእል ዶ?',
  open: {
    one: 'እወ፣ ሕጂ ን{n} ሓገዝ ከተመልክቱ ትኽእሉ።',
    other: 'እወ፣ ሕጂ ን{n} ሓገዛት ከተመልክቱ ትኽእሉ።',
  },
  closed: 'ኣይፋል፣ ሕጂ ክፉት ሓገዝ የለን።',
  nextOpens: 'እቲ ዝመጽእ ብ{date} ይኽፈት።',
  answers: {
    until: 'እወ፣ ክሳብ {date}።',
    untilTime: 'እወ፣ ክሳብ {date} ሰዓት {time}።',
    untilUsual: 'እወ፣ ምናልባት። ናይ መወዳእታ ዕለት መብዛሕትኡ ግዜ {date} እዩ፣ ግን ኣይተረጋገጸን።',
    rolling: 'እወ፣ ምሉእ ዓመት።',
    opens: 'ኣይፋል፣ ገና። ብ{date} ይኽፈት።',
    usuallyOpens: 'ኣይፋል፣ ገና። መብዛሕትኡ ግዜ ብ{date} ይኽፈት።',
    unknown: 'ርግጸኛ ኣይኮነን። ነቲ ዝህብ ሕተቱ።',
    over: 'ኣይፋል፣ ናይ ሎሚ ዓመት ሓሊፉ።',
    usual: 'ናይ መወዳእታ ዕለት መብዛሕትኡ ግዜ {date} እዩ።',
  },
};
