/** How many schedules one person has. */
export const mostSchedules = 20;
