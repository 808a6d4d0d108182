/** The same day so many years earlier; 29 February becomes the 28th. */
export const yearsBefore = (day: string, years: number): string => {
  const year = String(Number(day.slice(0, 4)) - years).padStart(4, '0');
  const same = `${year}${day.slice(4)}`;
  return Number.isNaN(Date.parse(same)) || new Date(same).toISOString().slice(0, 10) !== same ? `${year}-02-28` : same;
};
