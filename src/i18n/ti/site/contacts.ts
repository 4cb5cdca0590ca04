// The page of contacts.
export const contacts = {
  title: 'ርክብ',
  heading: 'መን እንታይ ይገብር?',
  lead: 'ናብቲ ክሕግዘኩም ዝኽእል ደውሉ። መን ምዃኑ ኣቐዲምኩም ክትፈልጡ ኣየድልየኩምን።',
  description: 'ተሌፎን፣ ኢ-መይልን መኽፈቲ ሰዓታትን ናይቶም ኣብ {municipality} ብወለንታዊ ስራሕ ዝሰርሑ።',
  hours: 'ክፉት',
  visit: 'ብጽሑና',
  phone: 'ተሌፎን',
  elsewhere: 'ካልኦት ቦታታት ኣብ ኢንተርነት',
};
