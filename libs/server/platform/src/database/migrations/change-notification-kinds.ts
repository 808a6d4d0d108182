/**
 * The kinds of notifications with more of them, or without: whatever there are by then.
 * @param change SQL of the new list, made of `kinds`
 */
export const changeKinds = (change: string): string => /* sql */ `
DO $$
DECLARE
  place text;
  kinds text[];
BEGIN
  FOREACH place IN ARRAY ARRAY['notification', 'notification_preference'] LOOP
    SELECT array_agg(matched[1]) INTO kinds
    FROM pg_constraint, regexp_matches(pg_get_constraintdef(oid), '''(\\w+)''', 'g') matched
    WHERE conrelid = place::regclass AND conname = place || '_kind_known';
    EXECUTE format('ALTER TABLE %1$I DROP CONSTRAINT %2$I, ADD CONSTRAINT %2$I CHECK (kind IN (%3$s))', place, place || '_kind_known',
      (SELECT string_agg(quote_literal(kind), ', ') FROM unnest(${change}) kind));
  END LOOP;
END $$;
`;
