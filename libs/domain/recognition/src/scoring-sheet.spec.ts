import {
  allCriteria,
  isScore,
  meanOf,
  missingOfSheet,
  type SheetContent,
  sheetCriteria,
  totalOf,
} from './scoring-sheet';

const whole: SheetContent = {
  scores: { direction: 20, keyTasks: 25, safeguards: 10, team: 15, results: 0 },
  directionOpinion: '明确',
  keyTasksOpinion: '可行',
  safeguardsOpinion: '到位',
  conclusion: 'SUPPORT',
};

describe('Art. 9(3): a scoring sheet', () => {
  it('gives 100 points in all, none of which is negative, broken or too many', () => {
    expect(allCriteria.reduce((sum, criterion) => sum + sheetCriteria[criterion].points, 0)).toBe(100);
    expect([-1, 0, 15, 16, 7.5].map((points) => isScore('safeguards', points))).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });

  it('lacks nothing but what nobody has written: no points are points', () => {
    expect(missingOfSheet(whole)).toEqual([]);
    expect(totalOf(whole.scores)).toBe(70);
    const { results: _, ...scores } = whole.scores;
    expect(missingOfSheet({ ...whole, scores, keyTasksOpinion: ' \n', conclusion: null })).toEqual([
      'results',
      'keyTasksOpinion',
      'conclusion',
    ]);
    expect(totalOf(scores)).toBeNull();
  });

  it('goes into a mean that is rounded half up', () => {
    expect([
      meanOf([]),
      meanOf([80]),
      meanOf([80, 81]),
      meanOf([80, 80, 81]),
      meanOf([0, 0, 0, 0, 0, 0, 0, 1]),
    ]).toEqual([null, '80.00', '80.50', '80.33', '0.13']);
  });
});
