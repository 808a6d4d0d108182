const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** One cell of CSV (RFC 4180). What a spreadsheet would take for a formula gets a quote before it; numbers stay numbers. */
export const csvCell = (text: string): string => {
  const safe = /^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
