// The accessibility statement.
export const accessibility = {
  title: 'ንኹሉ ዝምችእ መርበብ',
  lead: 'ኩሉ ሰብ {name} ክጥቀም ክኽእል ኣለዎ፣ መንበቢ ስክሪን፣ ኪቦርድ ወይ ዓቢ ጽሑፍ ዝጥቀም እውን።',
  description: 'መግለጺ ምችውነት («tilgjengelighetserklæring») ናይ {name}: እንታይ ንስዕብ፣ እንታይ ገና እኹል ከም ዘይኮነን ንመን ከም እትነግሩን።',
  statement: 'እቲ መግለጺ',
  statementText:
    'ኮሙነ {municipality} መግለጺ ምችውነት («tilgjengelighetserklæring») ኣዳልዩ ኣሎ። ኣብቲ «Tilsynet for universell utforming av ikt» ዝበሃል ተቖጻጻሪ ኣካል ይርከብ።',
  statementLink: 'ነቲ መግለጺ ኣንብቡ ({host})',
  statementMissing: 'እቲ መግለጺ ገና ኣይተዘርግሐን። ይኹን እምበር ዘይሰርሕ ዘሎ ኩሉ ክትነግሩና ትኽእሉ።',
  own: 'እንታይ ንስዕብ',
  ownText:
    'ዋና {name} መንግስቲ ኣይኮነን። እቲ ሕጊ 35 ረቛሒታት ናይ WCAG 2.0 ደረጃ Aን AAን ክንስዕብ ይሓተና። ንሕና ናይዞም ደረጃታት ኩሎም ረቛሒታት ናይ WCAG 2.2 ንስዕብ።',
  ownCannot: 'ውልቃውያን ዋናታት uustatus.no ክጥቀሙ ኣይኽእሉን። ስለዚ እቲ መግለጺ ኣብዚ ኣሎ።',
  law: 'እዚ መርበብ WCAG 2.1 ደረጃ Aን AAን ክስዕብ ኣለዎ። ንሕና WCAG 2.2 እውን ንስዕብ።',
  tested: 'ንመወዳእታ ግዜ ዝተፈተነሉ ዕለት: {date}።',
  made: 'እቶም ገጻት ከምዚ ተሰሪሖም',
  features: [
    'ኩሉ ብኪቦርድን ብዘይ JavaScriptን ይሰርሕ።',
    'እቲ ጽሑፍ ገለ ከይጠፍአ ክሳብ 400 ሚእታዊት ክዓቢ ይኽእል።',
    'ፍልልይ ሕብሪ እንተ ወሓደ 7:1 እዩ፣ ብጸልማት መልክዕ እውን።',
    'ኣካውንት ኣየድልየኩምን፣ ኣብ መሳርሒኹም ድማ ዝኾነ ኣይንዕቅብን።',
    'ነቲ ካለንደር ኣብ ካለንደርኩምን ኣብ ወረቐትን ክትርእይዎ ትኽእሉ።',
    'ኩሎም ገጻት ብዓቢ ጽሑፍ ክሕተሙ ይኽእሉ፣ መሳርሒኹም ድምጺ ናይዚ ቋንቋ እንተሃልይዎ ድማ ነዊሕ ጽሑፋት ክንበቡ ይኽእሉ።',
  ],
  shortcomings: 'እዚ ገና እኹል ኣይኮነን',
  noShortcomings: 'ሕጂ ንፈልጦ ጌጋ የለን። እንተ ረኸብኩም ክንፈልጥ ንደሊ።',
  tellUs: 'ንገሩና',
  tellUsText: 'እንታይ ክትገብሩ ከም ዝፈተንኩምን እንታይ ከም ዝዓገተኩምን ንገሩና። ኣብ ውሽጢ ሓደ ሰሙን ክንምልስ ኢና።',
  complain: 'ጥርዓን',
  complainText: 'መልሲ እንተ ዘይረኺብኩም ወይ እንተ ዘይተሰማሚዕኩም፣ ናብ «Tilsynet for universell utforming av ikt» ከተማርሩ ትኽእሉ።',
  complainLink: 'ናብቲ ተቖጻጻሪ ኣካል ኣማርሩ ({host})',
};
