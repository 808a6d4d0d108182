import { conflictSentence, wayOf } from './conflict-words';
import type { ConflictWayFragment } from './panel.generated';

const direct: ConflictWayFragment = {
  applicationId: 'application_1',
  kind: 'EMPLOYER',
  part: 'HOST',
  clause: 'Art. 9(3)',
  path: [{ key: 'A', name: '甲公司（虚拟）' }],
};
const group: ConflictWayFragment = {
  ...direct,
  kind: 'BOARD_SEAT',
  part: 'PARTY',
  path: [
    { key: 'A', name: '甲公司（虚拟）' },
    { key: 'B', name: '母公司（虚拟）' },
    { key: 'C', name: '丙公司（虚拟）' },
  ],
};

describe('Art. 9(3): a conflict of interest in words', () => {
  it('of the applicant itself', () => {
    expect(conflictSentence(direct, '铜基材料', 'zh')).toBe('现任职单位“甲公司（虚拟）”是“铜基材料”的依托单位。');
    expect(conflictSentence(direct, 'Copper', 'en')).toBe('Employer: “甲公司（虚拟）” is the host of “Copper”.');
  });

  it('over a parent company names the organisations between, and the party', () => {
    expect(conflictSentence(group, '铜基材料', 'zh')).toBe(
      '理事（董事）“甲公司（虚拟）”经“母公司（虚拟）”与“铜基材料”的参与单位“丙公司（虚拟）”存在上下级或母子公司关系。',
    );
    expect(conflictSentence({ ...group, path: group.path.slice(0, 2) }, '铜基材料', 'zh')).not.toContain('经');
  });

  it('is drawn from the expert to the application, with what binds each to the next', () => {
    const stations = wayOf(group, { expert: '专家（虚构）', application: '铜基材料' }, 'zh');
    expect(stations.map(({ bond, name }) => [bond, name])).toEqual([
      [null, '专家（虚构）'],
      ['理事（董事）', '甲公司（虚拟）'],
      ['上下级或母子公司', '母公司（虚拟）'],
      ['上下级或母子公司', '丙公司（虚拟）'],
      ['参与单位', '铜基材料'],
    ]);
  });
});
