import { missingOfSheet } from '@wanchuang/domain-recognition';
import { contentOf, draftOfSheet, sheetDraftOf } from './sheet-draft';
import type { OwnSheetFragment } from './sheet.generated';

const sheet: OwnSheetFragment = {
  id: 'scoringSheet_1',
  state: 'DRAFT',
  reopenReason: null,
  total: null,
  conclusion: null,
  directionOpinion: '方向明确',
  keyTasksOpinion: '',
  safeguardsOpinion: '',
  handedInAt: null,
  version: 1,
  scores: [
    { criterion: 'direction', points: 0 },
    { criterion: 'team', points: 20 },
  ],
  application: null,
  viewerCan: { write: true },
};

describe('Art. 9(3): a scoring sheet as it is written', () => {
  it('tells no points from points that are not given', () => {
    const draft = draftOfSheet(sheet);
    expect(draft).toMatchObject({ direction: 0, team: 20, keyTasks: null });
    expect(contentOf(draft).scores).toEqual({ direction: 0, team: 20 });
    expect(missingOfSheet(contentOf(draft))).toEqual([
      'keyTasks',
      'safeguards',
      'results',
      'keyTasksOpinion',
      'safeguardsOpinion',
      'conclusion',
    ]);
  });

  it('comes back from the tab as it was, without points that nobody can give', () => {
    const draft = draftOfSheet(sheet);
    expect(sheetDraftOf(JSON.parse(JSON.stringify(draft)))).toEqual(draft);
    expect(sheetDraftOf({ ...draft, team: 21, conclusion: 'MAYBE' })).toEqual({ ...draft, team: null });
    expect(sheetDraftOf(null)).toBeNull();
  });
});
