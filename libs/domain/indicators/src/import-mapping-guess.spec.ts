import { guessColumn } from './import-mapping-guess';

describe('a guess at a column', () => {
  it.each([
    ['year', 'year'],
    ['年度', 'year'],
    ['region_code', 'center'],
    ['中心编号', 'center'],
    ['中心名称', 'name'],
    ['region_name', 'name'],
    ['RD_INVESTMENT', 'RD_INVESTMENT'],
    ['研发投入（万元）', 'RD_INVESTMENT'],
    ['R&D investment', 'RD_INVESTMENT'],
    ['business_rd_expenditure_eur', 'RD_INVESTMENT'],
    ['business_rd_staff_fte', 'RD_STAFF_FTE'],
    ['epo_patent_applications', 'PATENT_APPLICATIONS'],
    ['技术合同交易额', 'TECH_CONTRACT_VOLUME'],
    ['ip_revenue_gbp', 'TRANSFER_INCOME'],
    ['备注', null],
    ['', null],
  ])('%j → %j', (header, guess) => expect(guessColumn(header)).toBe(guess));
});
