// Cards that other sites copy to link to the portal.
export const linkCards = {
  title: 'ናብዚ መላግቦ ግበሩ',
  lead: 'ሰባት ካብኡ ናብዚ ክረኽቡ፣ ንገጻት ናይ ኮሙነ ዝተዳለዉ ካርድታት።',
  description: 'መላግቦ፣ ኣርእስትን ጽሑፍን ዘለዎም ድሉዋት ካርድታት ንመርበብ ሓበሬታ ናይ ኮሙነ።',
  how: 'ነቲ HTML ሰባት ኣብ ዝደልዩሉ ገጽ ቅድሕዎ። እቶም ካርድታት ኮድን ንድፍን የብሎምን።',
  asData: 'ኩሎም ካርድታት ከም ዳታ',

  htmlOf: 'HTML: {title}',
};
