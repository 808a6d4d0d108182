import { type CellRules, mayReadCells } from './index';

const own: CellRules = { jurisdictionIds: [10, 11], departmentIds: [5, 6] };

describe('cells are read', () => {
  it.each<[string, CellRules | undefined, number | null, number[] | null, boolean]>([
    ['by those who may read all, everywhere', { jurisdictionIds: 'all' }, null, null, true],
    ['of an own jurisdiction', own, 11, null, true],
    ['of an own jurisdiction, by any department', own, 10, [7], true],
    ['of another jurisdiction, by own departments', own, 12, [5, 6], true],
    ['not of another jurisdiction', own, 12, null, false],
    ['not of another jurisdiction by a department that is not one’s own', own, 12, [5, 7], false],
    ['not of another jurisdiction by no department at all', own, 12, [], false],
    ['not everywhere', own, null, null, false],
    ['not everywhere by an own department', own, null, [5], false],
    ['by nobody whom no rule speaks of', undefined, 10, [5], false],
  ])('%s', (_, cells, jurisdictionId, departmentIds, expected) => {
    expect(mayReadCells({ rows: {}, cells }, { jurisdictionId, departmentIds })).toBe(expected);
  });
});
