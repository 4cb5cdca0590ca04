// The list that other sites embed.
export const embed = {
  titled: '{title} (قائمة)',
  description: 'الأنشطة القادمة، لعرضها في مواقع أخرى.',
  none: 'لا يوجد شيء الآن.',
  all: 'انظر كل شيء على {name}',
  more: {
    zero: 'انظر كل شيء على {name}',
    one: 'انظر نشاطًا آخر على {name}',
    two: 'انظر نشاطين آخرين على {name}',
    few: 'انظر {n} أنشطة أخرى على {name}',
    many: 'انظر {n} نشاطًا آخر على {name}',
    other: 'انظر {n} نشاط آخر على {name}',
  },
};
