import { type CallValues, faultsOfValues, inputOf, noValues } from './call-values';

const now = '2026-06-30 12:00';
const whole: CallValues = {
  ...noValues,
  title: '通知（虚拟）',
  fieldCodes: ['ECOLOGY'],
  opensAt: '2026-06-30 00:00',
  closesAt: '2026-06-30 12:01',
};

describe('Art. 9(1): what a draft of a call lacks before it is published', () => {
  it.each<[string, Partial<CallValues>, unknown]>([
    ['nothing', {}, []],
    ['a title', { title: ' ' }, [['title', 'required']]],
    ['fields', { fieldCodes: [] }, [['fieldCodes', 'fieldsRequired']]],
    ['an opening time', { opensAt: undefined }, [['opensAt', 'timeRequired']]],
    ['a closing time', { closesAt: undefined }, [['closesAt', 'timeRequired']]],
    ['a closing time after the opening', { closesAt: '2026-06-30 00:00' }, [['closesAt', 'closesEarly']]],
    ['a closing time to come', { closesAt: now }, [['closesAt', 'closesPast']]],
  ])('%s', (_, change, faults) => {
    expect(faultsOfValues({ ...whole, ...change }, now)).toEqual(faults);
  });

  it('goes to the server with times as instants', () => {
    expect(inputOf({ ...whole, title: ' 通知 ' })).toEqual({
      title: '通知',
      guidance: '',
      fieldCodes: ['ECOLOGY'],
      opensAt: '2026-06-29T16:00:00.000Z',
      closesAt: '2026-06-30T04:01:00.000Z',
      attachmentIds: [],
    });
  });
});
