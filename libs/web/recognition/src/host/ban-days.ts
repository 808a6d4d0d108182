const day = 86_400_000;

/** How many days of a ban are left; 0 from the first day on which one may apply again. @param until @param today `YYYY-MM-DD` */
export const daysLeft = (until: string, today: string): number =>
  Math.max(0, Math.round((Date.parse(`${until}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / day));
