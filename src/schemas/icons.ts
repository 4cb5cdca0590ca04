/** The icons of collections: line drawings on a grid of 24 by 24, as SVG path data. */
export const icons = {
  book: 'M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1c3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14',
  calendar: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4',
  checklist: 'M4 6l1.5 1.5L8 5M4 12l1.5 1.5L8 11M4 18l1.5 1.5L8 17M11 6h9M11 12h9M11 18h9',
  coins: 'M4 7c0-4 16-4 16 0s-16 4-16 0zM4 7v10c0 4 16 4 16 0V7M4 12c0 4 16 4 16 0',
  heart: 'M12 20l-8-8.5a4.7 4.7 0 0 1 8-5a4.7 4.7 0 0 1 8 5z',
  house: 'M3 11l9-7l9 7M6 9v11h12V9M10 20v-6h4v6',
  lightbulb: 'M9 18h6M10 21h4M9 18c0-2-3-3.5-3-8a6 6 0 0 1 12 0c0 4.5-3 6-3 8',
  page: 'M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6',
  people:
    'M9 4a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7zM2.5 20a6.5 6.5 0 0 1 13 0M16 4.5a3.5 3.5 0 0 1 0 6M18 14.5a6.5 6.5 0 0 1 3.5 5.5',
  phone: 'M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z',
  settings: 'M4 7h8M18 7h2M15 4a3 3 0 1 0 0 6a3 3 0 0 0 0-6zM4 17h2M12 17h8M9 14a3 3 0 1 0 0 6a3 3 0 0 0 0-6z',
  tent: 'M12 4L3 20h18zM12 4l-1.5-2M12 4l1.5-2M12 12l-4 8M12 12l4 8',
  trophy: 'M7 4h10v6a5 5 0 0 1-10 0zM7 6H4a4 4 0 0 0 4 5M17 6h3a4 4 0 0 1-4 5M12 15v5M8 20h8',
};

export type IconName = keyof typeof icons;
