import { type ApplicationForm, emptyForm, formText, wantedSlots } from '@wanchuang/domain-recognition';
import { rowsOf } from './own-database';

export interface Consulted {
  readonly id: string;
  readonly name: string;
}

const complete: ApplicationForm = {
  ...emptyForm,
  fieldCode: 'ADVANCED_MATERIALS',
  legalForm: 'PART_OF_HOST',
  formationMode: 'ENTERPRISE_LED',
  mission: '服务本地新材料产业（虚拟）。',
  coreTechnologies: '虚拟材料制备技术。',
  direction: '材料制备与应用。',
  keyTasks: '建成平台，形成产品。',
  safeguards: '设立专项经费。',
  strategy: '支撑先进材料集群。',
  team: '核心团队稳定。',
  internalRules: '科研管理制度。',
  declaresCleanRecord: true,
  rdStaff: 24,
  headName: '虚拟负责人',
  headExperience: '从事研究和管理多年（虚拟）。',
  floorSpace: '820',
  instruments: '3600000',
  hostResearchSpending: '5200000',
  results: '成果已应用（虚拟）。',
  ownsIntellectualProperty: true,
  intellectualProperty: '发明专利 3 件（虚拟）。',
  transferIncome: '2800000',
};

/** The rules of Art. 8 that people judge. */
const judged = ['districtStrategy', 'stableTeam', 'internalRules', 'head', 'results'];

const sql = `
WITH place AS (SELECT id FROM jurisdiction WHERE code = '500101'),
host AS (SELECT organisation.id, row_number() OVER (ORDER BY organisation.id) AS number FROM organisation, place
  WHERE jurisdiction_id = place.id AND kind = 'ENTERPRISE' AND closed_on IS NULL),
made_call AS (INSERT INTO recognition_call (jurisdiction_id, state, title, field_ids, opens_at, closes_at, published_at)
  SELECT id, 'CLOSED', '技术创新中心认定申报通知（虚拟）', '{1,2,3,4,5,6,7,8}', now() - interval '90 days', now() - interval '60 days', now() - interval '91 days'
  FROM place RETURNING id),
made_panel AS (INSERT INTO panel (jurisdiction_id, call_id, name, meeting_on, state)
  SELECT place.id, made_call.id, '咨询论证专家组（虚拟）', current_date - 20, 'CONCLUDED' FROM place, made_call RETURNING id),
made AS (INSERT INTO application (jurisdiction_id, call_id, host_id, department_id, field_id, state, name, form, submitted_at, state_since,
    created_by, created_at, panel_id)
  SELECT place.id, made_call.id, host.id, (SELECT min(id) FROM organisation WHERE jurisdiction_id = place.id AND kind = 'DEPARTMENT'), 1,
    'CONSULTED', given.name, given.form, now() - interval '70 days', now() - interval '20 days', (SELECT min(id) FROM person),
    now() - interval '80 days', made_panel.id
  FROM place, made_call, made_panel, host JOIN unnest($1::text[], $2::text[]) WITH ORDINALITY AS given (name, form, number) USING (number)
  RETURNING id, name, jurisdiction_id, panel_id, submitted_at),
file AS (INSERT INTO stored_file (jurisdiction_id, audience, holder, name, media_type, size_bytes, sha256, uploaded_at)
  SELECT jurisdiction_id, 'HELD', 'application_' || made.id, slot, 'application/pdf', 1, repeat('0', 64), now()
  FROM made, unnest($3::text[]) slot RETURNING id, name, holder),
evidence AS (INSERT INTO application_evidence (application_id, slot, file_id, added_at, added_by, handed_in_at)
  SELECT made.id, file.name, file.id, now(), (SELECT min(id) FROM person), submitted_at FROM file JOIN made ON file.holder = 'application_' || made.id),
settled AS (INSERT INTO settlement (application_id, rule, kind, is_met, reason, decided_on)
  SELECT made.id, rule, 'JUDGEMENT', true, '专家论证认为达到（虚拟）', current_date - 20 FROM made, unnest($4::text[]) rule),
concluded AS (INSERT INTO panel_conclusion (application_id, panel_id, conclusion, opinion, mean, sheets, decided_on)
  SELECT id, panel_id, 'SUPPORT', '方向明确，任务可行，保障措施到位，同意建设（虚拟）。', 86.4, 5, current_date - 20 FROM made),
taken AS (INSERT INTO taken_name (jurisdiction_id, name_key, application_id) SELECT jurisdiction_id, name_key(name), id FROM made)
SELECT 'application_' || id AS id, name FROM made ORDER BY made.id`;

/** Applications that a panel has consulted on, of the demo district, written past the server as host, department and panel would. All invented. */
export const consultedApplications = (
  folder: string,
  chosenNames: readonly string[],
  changes: readonly Partial<ApplicationForm>[] = [],
): Promise<Consulted[]> =>
  rowsOf<Consulted>(folder, sql, [
    chosenNames.map((name) => `重庆市万州区${name}技术创新中心`),
    chosenNames.map((chosenName, place) => formText({ ...complete, ...changes[place], chosenName })),
    wantedSlots(false),
    judged,
  ]);
