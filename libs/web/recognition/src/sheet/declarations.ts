/** What an expert declares of one application, as it is being written. */
export interface Declared {
  readonly hasConflict: boolean;
  readonly reason: string;
}

/** By application. */
export type DeclaredAll = Readonly<Record<string, Declared>>;

/** What is missing before the declarations can be sent; null: nothing. */
export function wantedOf(
  applicationIds: readonly string[],
  declared: DeclaredAll,
): 'declareFirst' | 'reasonFirst' | null {
  const given = applicationIds.map((id) => declared[id]);
  if (given.some((one) => one === undefined)) return 'declareFirst';
  return given.some((one) => one?.hasConflict === true && one.reason.trim() === '') ? 'reasonFirst' : null;
}

/** As they are sent: a reason only where there is a conflict. */
export const declarationsOf = (applicationIds: readonly string[], declared: DeclaredAll) =>
  applicationIds.flatMap((applicationId) => {
    const one = declared[applicationId];
    if (one === undefined) return [];
    const { hasConflict, reason } = one;
    return [{ applicationId, hasConflict, reason: hasConflict ? reason.trim() : null }];
  });
