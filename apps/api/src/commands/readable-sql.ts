/** Texts and names between quotes are passed over as they are. */
const pieces =
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|[()]|\s+|\b(?:WITH(?! ORDINALITY)|SELECT|(?<!DISTINCT )FROM|WHERE|LEFT JOIN|CROSS JOIN|JOIN|UNION ALL)\b/g;

/** A statement with its clauses on lines of their own, set in as deep as their brackets. For reading only. */
export const readableSql = (sql: string): string => {
  let depth = 0;
  const broken = sql.replace(pieces, (piece) => {
    if (piece.startsWith("'") || piece.startsWith('"')) return piece;
    if (/^\s/.test(piece)) return ' ';
    if (piece === '(') depth += 1;
    if (piece === ')') depth -= 1;
    return /^[()]/.test(piece) ? piece : `\n${'  '.repeat(depth)}${piece}`;
  });
  return broken.trim().replaceAll(' \n', '\n');
};
