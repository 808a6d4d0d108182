/** Pages of the meeting and of what follows know their place only. */
export const outcomeSchema = {};
