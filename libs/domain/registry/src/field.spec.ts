import { allFields, noField, technologyFields } from './field';

describe('the technology fields (Art. 2)', () => {
  it('have ids from 1 in their order, after "no field" with id 0', () => {
    expect(allFields.map((field) => field.id)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(allFields[0]).toBe(noField);
  });

  it('are the seven of the district and one for the others', () => {
    expect(technologyFields.map((field) => `${field.code} ${field.nameZh}`)).toEqual([
      'ADVANCED_MATERIALS 先进材料',
      'FOOD_AGRICULTURE 食品与农业',
      'EQUIPMENT 装备制造',
      'MEDICINE_HEALTH 医药健康',
      'ENERGY_CHEMISTRY 能源与化工',
      'ELECTRONICS_SOFTWARE 电子与软件',
      'ECOLOGY 生态环保',
      'OTHER 其他领域',
    ]);
  });
});
