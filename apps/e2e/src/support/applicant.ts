import type { Desk, Refused } from './desk';

// An application that is written over the API, beside the one that a journey fills in by hand. Everything in it is invented.

const slots = [
  'CONSTRUCTION_PLAN',
  'CREDIT_RECORD',
  'TEAM',
  'INTERNAL_RULES',
  'STAFF_LIST',
  'HEAD',
  'PREMISES',
  'INSTRUMENTS',
  'SPENDING',
  'INTELLECTUAL_PROPERTY',
  'TRANSFER_INCOME',
] as const;

const form = {
  fieldCode: 'EQUIPMENT',
  legalForm: 'PART_OF_HOST',
  formationMode: 'ENTERPRISE_LED',
  mission: '使命（虚拟）',
  coreTechnologies: '核心技术（虚拟）',
  direction: '方向（虚拟）',
  keyTasks: '任务（虚拟）',
  safeguards: '保障（虚拟）',
  strategy: '战略（虚拟）',
  team: '团队（虚拟）',
  internalRules: '制度（虚拟）',
  declaresCleanRecord: true,
  parties: [],
  leadCommitment: '',
  rdStaff: 12,
  headName: '负责人（虚拟）',
  headExperience: '经历（虚拟）',
  floorSpace: '600',
  instruments: '2100000',
  specialIndustry: null,
  exceptionReason: '',
  hostResearchSpending: '2300000',
  waiverReason: '',
  results: '成果（虚拟）',
  ownsIntellectualProperty: true,
  intellectualProperty: '专利（虚拟）',
  transferIncome: '2200000',
} as const;

export interface Row {
  readonly id: string;
  readonly version: number;
}

interface Applying {
  readonly jurisdictionId: string;
  readonly callId: string;
  readonly hostId: string;
  readonly chosenName: string;
}

/** An organisation that a host officer acts for, the first of them at place 0. */
export const hostOf = async (desk: Desk, place: number): Promise<string> => {
  const { viewer } = await desk.ask<{ viewer: { roles: { organisation: { id: string } | null }[] } }>(
    '{ viewer { roles { organisation { id } } } }',
  );
  return viewer.roles[place]?.organisation?.id ?? '';
};

const pdf = (name: string): Buffer =>
  Buffer.from(`%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`);

/** Hands a file in, as its bytes are. @returns the answer's status, and the file's id */
export const upload = async (
  { context }: Desk,
  jurisdictionId: string,
  name: string,
  buffer: Buffer = pdf(name),
): Promise<{ status: number; fileId: string; code: string }> => {
  const response = await context.post(`/files?jurisdictionId=${jurisdictionId}`, {
    multipart: { file: { name, mimeType: 'application/pdf', buffer } },
  });
  const answer = (await response.json()) as { fileId?: string; error?: { code: string } };
  return { status: response.status(), fileId: answer.fileId ?? '', code: answer.error?.code ?? '' };
};

const shown = 'id version fixedVersion';
type Shown = Row & { readonly fixedVersion: number | null };

/** Everything but the submission. */
export const prepare = async (desk: Desk, { jurisdictionId, callId, hostId, chosenName }: Applying): Promise<Row> => {
  const begun = await desk.send<Shown>('startApplication', { callId, hostId }, shown);
  const { departments } = await desk.ask<{ departments: { nodes: { id: string; name: string }[] } }>(
    'query ($jurisdictionId: ID!) { departments: organisations(filter: { jurisdictionId: $jurisdictionId, kinds: [DEPARTMENT] }, first: 50) { nodes { id name } } }',
    { jurisdictionId },
  );
  const department = departments.nodes.find(({ name }) => name === '万州经开区科技管理部门');
  const written = { ...form, chosenName };
  const input = {
    applicationId: begun.id,
    version: begun.version,
    form: JSON.stringify(written),
    departmentId: department?.id,
  };
  let last = await desk.send<Shown>('saveApplicationForm', input, shown);
  for (const slot of slots) {
    const { fileId } = await upload(desk, jurisdictionId, `${slot}.pdf`);
    last = await desk.send<Shown>('addEvidence', { applicationId: begun.id, slot, fileId }, shown);
  }
  const fixed = { applicationId: begun.id, version: last.version };
  const { fixedVersion } = await desk.send<Shown>('fixApplicationVersion', fixed, shown, 'ApplicationInput');
  const { fileId } = await upload(desk, jurisdictionId, 'sealed.pdf');
  return desk.send<Row>('attachSealedScan', { applicationId: begun.id, versionNumber: fixedVersion, fileId }, shown);
};

export const submit = (desk: Desk, { id, version }: Row): Promise<Row> =>
  desk.send('submitApplication', { applicationId: id, version }, shown, 'ApplicationInput');

export const submitRefused = (desk: Desk, { id, version }: Row): Promise<Refused> =>
  desk.refused('submitApplication', { applicationId: id, version }, shown, 'ApplicationInput');
