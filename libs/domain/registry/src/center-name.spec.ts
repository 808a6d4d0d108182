import fc from 'fast-check';
import { centerName, checkCenterName } from './center-name';

const pattern = '重庆市万州区%技术创新中心';
const whole = (chosen: string): string => centerName(pattern, chosen);

describe('Art. 26: the name of a center', () => {
  it('is the pattern with the chosen part in it, taken literally', () => {
    expect(centerName(pattern, '铜基新材料')).toBe('重庆市万州区铜基新材料技术创新中心');
    expect(centerName(pattern, '$&')).toBe('重庆市万州区$&技术创新中心');
  });

  it('gives the chosen part back', () => {
    expect(checkCenterName(pattern, '重庆市万州区铜基新材料技术创新中心')).toEqual({ ok: true, chosen: '铜基新材料' });
  });

  it.each([
    { title: 'another district', name: '重庆市开州区铜基新材料技术创新中心', reason: 'BEGINNING' },
    { title: 'another ending', name: '重庆市万州区铜基新材料研究中心', reason: 'ENDING' },
    { title: 'nothing chosen', name: '重庆市万州区技术创新中心', reason: 'NOTHING_CHOSEN' },
    { title: 'only a space chosen', name: '重庆市万州区 技术创新中心', reason: 'NOTHING_CHOSEN' },
    { title: 'a space around the chosen part', name: '重庆市万州区 铜基技术创新中心', reason: 'SPACE' },
    { title: 'the whole name as the chosen part', name: whole(whole('铜基')), reason: 'REPEATED' },
    { title: 'the beginning twice', name: whole('重庆市万州区铜基'), reason: 'REPEATED' },
    { title: 'the ending twice', name: whole('铜基技术创新中心'), reason: 'REPEATED' },
    { title: 'the ending twice, with a full-width space in it', name: whole('铜基技术　创新中心'), reason: 'REPEATED' },
    { title: 'an empty name', name: '', reason: 'BEGINNING' },
  ])('$title is refused as $reason', ({ name, reason }) => {
    expect(checkCenterName(pattern, name)).toEqual({ ok: false, reason });
  });

  it('may have what the pattern begins or ends with elsewhere, and repeats nothing where the pattern has nothing', () => {
    expect(checkCenterName(pattern, whole('技术创新中心装备'))).toMatchObject({ ok: true });
    expect(checkCenterName('%', '铜基')).toEqual({ ok: true, chosen: '铜基' });
  });

  it('does not let the beginning and the ending overlap', () => {
    expect(checkCenterName('甲乙%乙丙', '甲乙丙')).toEqual({ ok: false, reason: 'ENDING' });
  });

  it('built from any chosen part is one that passes', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (chosen) => {
        fc.pre(chosen.trim() === chosen && chosen !== '');
        expect(checkCenterName(pattern, centerName(pattern, chosen))).toEqual({ ok: true, chosen });
      }),
    );
  });

  it.each(['重庆市万州区技术创新中心', '%区%中心'])('a pattern without exactly one %% is refused: %s', (broken) => {
    expect(() => centerName(broken, '铜基')).toThrow(RangeError);
    expect(() => checkCenterName(broken, '铜基')).toThrow(RangeError);
  });
});
