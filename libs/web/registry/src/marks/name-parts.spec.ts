import { nameParts, partsWithin } from './name-parts';

describe('the parts of a name (Art. 26)', () => {
  it.each([
    { name: '重庆市万州区柑橘精深加工技术创新中心', parts: ['重庆市万州区', '柑橘精深加工', '技术创新中心'] },
    { name: '重庆市万州区三峡库区水质修复技术创新中心', parts: ['重庆市万州区', '三峡库区水质修复', '技术创新中心'] },
    { name: '云阳县脐橙技术创新中心', parts: ['云阳县', '脐橙', '技术创新中心'] },
    { name: 'Greater Manchester', parts: ['', 'Greater Manchester', ''] },
    { name: '技术创新中心', parts: ['', '技术创新中心', ''] },
  ])('$name', ({ name, parts }) => {
    const { beginning, chosen, ending } = nameParts(name);
    expect([beginning, chosen, ending]).toEqual(parts);
    expect(beginning + chosen + ending).toBe(name);
  });
});

describe('the parts of a name within its place', () => {
  it.each([
    { name: '万州区农业农村委', place: '万州区', parts: ['万州区', '农业农村委'] },
    { name: 'Wanzhou Commission of Health', place: 'Wanzhou', parts: ['Wanzhou ', 'Commission of Health'] },
    { name: '市科技局', place: '万州区', parts: ['', '市科技局'] },
    { name: '万州区', place: '万州区', parts: ['', '万州区'] },
    { name: '万州区教委', place: '', parts: ['', '万州区教委'] },
  ])('$name in “$place”', ({ name, place, parts }) => {
    const { beginning, rest } = partsWithin(name, place);
    expect([beginning, rest]).toEqual(parts);
  });
});
