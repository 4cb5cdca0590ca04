// What the collections of content are called.
export const collectionLabels = {
  events: { one: 'ንጥፈት', other: 'ንጥፈታት' },
  associations: { one: 'ማሕበር', other: 'ማሕበራት' },
  venues: { one: 'ኣዳራሽ', other: 'ኣዳራሻት' },
  grants: { one: 'ገንዘባዊ ሓገዝ', other: 'ገንዘባዊ ሓገዛት' },
  opportunities: { one: 'ዕዮ', other: 'ዕዮታት' },
  help: { one: 'ሓገዝ', other: 'ሓገዝ' },
  equipment: { one: 'ናውቲ', other: 'ናውቲ' },
  examples: { one: 'ኣብነት', other: 'ኣብነታት' },
  handbook: { one: 'መምርሒ መጽሓፍ', other: 'መምርሒ መጽሓፍ' },
  awards: { one: 'ሽልማት', other: 'ሽልማታት' },
  contacts: { one: 'ርክብ', other: 'ርክባት' },
  pages: { one: 'ገጽ', other: 'ገጻት' },
};
