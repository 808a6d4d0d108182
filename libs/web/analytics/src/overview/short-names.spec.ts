import { shortNames } from './short-names';

it.each([
  {
    names: ['重庆市万州区智能装备技术创新中心', '重庆市万州区柑橘技术创新中心'],
    expected: ['智能装备', '柑橘'],
  },
  {
    names: ['Wanzhou Smart Equipment Technology Innovation Center', 'Wanzhou Citrus Technology Innovation Center'],
    expected: ['Smart Equipment', 'Citrus'],
  },
  { names: ['Inner London - East', 'Inner London - West'], expected: ['East', 'West'] },
  { names: ['Kent', 'Essex'], expected: ['Kent', 'Essex'] },
  {
    names: ['重庆市万州区技术创新中心', '重庆市万州区茶技术创新中心'],
    expected: ['重庆市万州区技术创新中心', '重庆市万州区茶技术创新中心'],
  },
  { names: ['重庆市万州区柑橘技术创新中心'], expected: ['重庆市万州区柑橘技术创新中心'] },
  { names: [], expected: [] },
])('shortens $names', ({ names, expected }) => {
  expect(shortNames(names)).toEqual(expected);
});
