import { renderToStaticMarkup } from 'react-dom/server';
import { emptyForm } from '@wanchuang/domain-recognition';
import { SpokenContext } from '@wanchuang/web-client';
import type { PrintedApplication } from './print-page';
import { PrintedForm } from './printed-form';

const version = { id: 'version_1', number: 2, form: '', sha256: '0'.repeat(64), madeAt: '2026-07-01T01:00:00Z' };
const application: PrintedApplication = {
  id: 'application_1',
  name: '重庆市万州区虚构材料技术创新中心',
  state: 'DRAFT',
  fixedVersion: 2,
  host: { id: 'organisation_1', name: '虚构材料有限公司', creditCode: null },
  department: null,
  call: null,
  versions: [version],
  evidence: [],
};

describe('Art. 9(2): the form that is sealed', () => {
  it('is Chinese, whatever the pages around it speak', () => {
    const form = { ...emptyForm, legalForm: 'PART_OF_HOST', instruments: '2000000' } as const;
    const printed = renderToStaticMarkup(
      <SpokenContext value="en">
        <PrintedForm application={application} version={version} form={form} />
      </SpokenContext>,
    );
    expect(printed).toContain('申报单位（盖章）');
    expect(printed).toContain('科研仪器设备总值');
    expect(printed.replaceAll(/<[^>]*>/g, '')).not.toMatch(/[A-Za-z]/);
  });
});
