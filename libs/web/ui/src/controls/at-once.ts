// What opens to be pressed stands at its place at once. While it grows, it takes a press unseen or beside what was aimed
// at: pressed down on one thing and let go over another, a press is lost.

/** For Ant Design's lists and menus. */
export const listAtOnce = { transitionName: '' } as const;

/** For Ant Design's popovers. */
export const popoverAtOnce = { motion: { motionName: '' } } as const;
