import { objectionFaults } from './objection-values';

const full = {
  itemId: 'noticeItem_1',
  body: '情况与申报材料不一致。',
  objectorName: '',
  objectorContact: '',
};

describe('an objection that is written', () => {
  it('may be anonymous where the policy lets it', () => {
    expect(objectionFaults(full, false)).toEqual({});
  });

  it('has a name and a way to be reached where the policy wants them', () => {
    expect(objectionFaults(full, true)).toEqual({ objectorName: 'nameNeeded', objectorContact: 'contactNeeded' });
    expect(objectionFaults({ ...full, objectorName: '虚拟甲', objectorContact: '13800000000' }, true)).toEqual({});
  });

  it('Art. 9(4): names one center, and says something of it', () => {
    const nothing = { ...full, itemId: '', body: ' 不一致不一致不一致 ' };
    expect(objectionFaults(nothing, false)).toEqual({ itemId: 'itemNeeded', body: 'bodyNeeded' });
  });
});
