import type { ReaderDictionary } from '../dictionary.ts';

export const handbook = {
  title: 'መምርሒ መጽሓፍ',
  heading: 'መምርሒ መጽሓፍ ንማሕበራት',
  lead: 'ኣብ {municipality} ማሕበር ንዘካይድ ምኽርን ዝተዳለወ ቅጥዕታትን።',
  description: 'ምጅማር፣ ቦርድ፣ ዓመታዊ ኣኼባ፣ ገንዘብ፣ መድሕን፣ ምስክር ወረቐት ፖሊስ («politiattest»)ን ቅጥዕታትን ንማሕበራት ኣብ {municipality}።',
  chapters: 'ምዕራፋት',
  templates: 'ክሕተሙ ዝኽእሉ ቅጥዕታት',
  whole: 'ምሉእ መጽሓፍ ኣብ ሓደ ገጽ',
  wholeText: 'ኩሉ ብሓንሳብ ኣንብቡ፣ ወይ ሕተምዎ።',
  wholeTitle: 'ምሉእ መምርሒ መጽሓፍ',
  wholeLead: {
    one: '{n} ምዕራፍ። ክትሓትሙ ከለኹም ነፍሲ ወከፍ ምዕራፍ ኣብ ሓድሽ ወረቐት ይጅምር።',
    other: '{n} ምዕራፋት። ክትሓትሙ ከለኹም ነፍሲ ወከፍ ምዕራፍ ኣብ ሓድሽ ወረቐት ይጅምር።',
  },
  contents: 'ትሕዝቶ',
  inChapter: 'ኣብዚ ምዕራፍ',
  chapter: 'ምዕራፍ {n}',
  revised: 'ዝተመሓየሸሉ ዕለት: {date}',
  bookRevised: 'እቲ መጽሓፍ ንመወዳእታ ግዜ ዝተመሓየሸሉ ዕለት: {date}።',
  sources: 'ምንጪታት',
  turn: 'ነቲ መጽሓፍ ግለጹ',
  previous: 'ዝሓለፈ',
  next: 'ዝስዕብ',
  printHint: 'ካብ መዳህሰሲኹም (browser) ሕተሙ: Ctrl + P፣ ወይ ኣብ Mac ⌘ + P። እቲ ወረቐት ጥራይ እዩ ዝሕተም።',
  none: 'ክሳብ ሕጂ ዝተጻሕፈ ምዕራፍ የለን።',
} satisfies ReaderDictionary['handbook'];
