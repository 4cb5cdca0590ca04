// The list that other sites embed.
export const embed = {
  titled: '{title} (ዝርዝር)',
  description: 'ዝመጽኡ ንጥፈታት፣ ኣብ ካልኦት መርበባት ሓበሬታ ንምርኣይ።',
  none: 'ሕጂ ዝተመዝገበ የለን።',
  all: 'ኩሉ ኣብ {name} ርኣዩ',
  more: { one: 'ተወሳኺ {n} ኣብ {name} ርኣዩ', other: 'ተወሰኽቲ {n} ኣብ {name} ርኣዩ' },
};
