import fc from 'fast-check';
import { matrixDeviations, walk, withoutGuards } from '@wanchuang/domain-lifecycle/testing';
import { type ApplicationFacts, applicationLifecycle, type ApplicationStep, noFacts } from './application-lifecycle';
import { callLifecycle } from './call';
import { recognitionLifecycles } from './lifecycles';
import { deliberationLifecycle } from './deliberation';
import { noticeItemLifecycle } from './notice-item-lifecycle';
import { noticeLifecycle, objectionLifecycle } from './notice-lifecycle';
import { panelLifecycle, seatLifecycle } from './panel-lifecycle';
import { sheetLifecycle } from './sheet-lifecycle';
import { subsidyLifecycle } from './subsidy';
import {
  favourableApplication,
  favourableCall,
  favourableDeliberation,
  favourableNotice,
  favourableObjection,
  favourablePanel,
  favourableSeat,
  favourableSheet,
  favourableSubsidy,
} from './testing';

describe('Art. 9: every step in every state by every role', () => {
  it.each([
    ['Art. 9(1): a call', callLifecycle, matrixDeviations(callLifecycle, () => favourableCall)],
    ['Art. 9(2): an application', applicationLifecycle, matrixDeviations(applicationLifecycle, favourableApplication)],
    ['Art. 9(3): a panel', panelLifecycle, matrixDeviations(panelLifecycle, () => favourablePanel)],
    ['Art. 9(3): a seat', seatLifecycle, matrixDeviations(seatLifecycle, () => favourableSeat)],
    ['Art. 9(3): a sheet', sheetLifecycle, matrixDeviations(sheetLifecycle, () => favourableSheet)],
    ['Art. 9(4): a notice', noticeLifecycle, matrixDeviations(noticeLifecycle, () => favourableNotice)],
    [
      'Art. 9(4): a meeting',
      deliberationLifecycle,
      matrixDeviations(deliberationLifecycle, () => favourableDeliberation),
    ],
    [
      'Art. 9(4): what is listed',
      noticeItemLifecycle,
      matrixDeviations(noticeItemLifecycle, () => ({ openObjections: 0 })),
    ],
    ['Art. 9(4): a subsidy', subsidyLifecycle, matrixDeviations(subsidyLifecycle, () => favourableSubsidy)],
    ['Art. 9(4): an objection', objectionLifecycle, matrixDeviations(objectionLifecycle, () => favourableObjection)],
  ])('%s goes as its table says', (_, lifecycle, deviations) => {
    expect(recognitionLifecycles).toContain(lifecycle);
    expect(deviations).toEqual([]);
  });

  it.each(recognitionLifecycles.map((lifecycle) => [lifecycle.name, lifecycle] as const))(
    'Art. 9: %s goes as its table says, guards aside',
    (_, lifecycle) => {
      expect(matrixDeviations(withoutGuards(lifecycle), () => null)).toEqual([]);
    },
  );
});

describe('Art. 9: an application that is pushed at random', () => {
  const steps = Object.keys(applicationLifecycle.steps).filter((step): step is ApplicationStep =>
    Object.hasOwn(applicationLifecycle.steps, step),
  );
  const move = fc.constantFrom(...steps).chain((step) =>
    fc.record({
      step: fc.constant(step),
      role: fc.constantFrom(
        'HOST_OFFICER',
        'DEPARTMENT_OFFICER',
        'BUREAU_OFFICER',
        'BUREAU_LEADER',
        'EXPERT',
        'SYSTEM',
      ),
      facts: fc.constantFrom<ApplicationFacts>(favourableApplication(step), noFacts),
    }),
  );

  it('Art. 9: never leaves its states nor an end, and is recognised only after recommendation, consultation and notice', () => {
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 120 }), (moves) => {
        const passed = walk(applicationLifecycle, moves);
        const end = passed.findIndex((state) => applicationLifecycle.final.includes(state));
        expect(new Set(end < 0 ? [] : passed.slice(end)).size).toBe(end < 0 ? 0 : 1);
        const before = passed.slice(0, Math.max(passed.indexOf('RECOGNISED'), 0));
        const way = passed.includes('RECOGNISED') ? ['RECOMMENDED', 'CONSULTED', 'APPROVED', 'IN_NOTICE'] : [];
        expect(way.filter((state) => !before.some((one) => one === state))).toEqual([]);
      }),
    );
  });

  it('Art. 9: gets from the draft to the center by its seven steps', () => {
    const way = (
      [
        ['SUBMIT', 'HOST_OFFICER'],
        ['RECOMMEND', 'DEPARTMENT_OFFICER'],
        ['CONSULT', 'BUREAU_OFFICER'],
        ['CONCLUDE', 'BUREAU_OFFICER'],
        ['APPROVE', 'BUREAU_LEADER'],
        ['POST', 'BUREAU_OFFICER'],
        ['RECOGNISE', 'BUREAU_LEADER'],
      ] as const
    ).map(([step, role]) => ({ step, role, facts: favourableApplication(step) }));
    expect(walk(applicationLifecycle, way)).toEqual([
      'DRAFT',
      'SUBMITTED',
      'RECOMMENDED',
      'IN_CONSULTATION',
      'CONSULTED',
      'APPROVED',
      'IN_NOTICE',
      'RECOGNISED',
    ]);
  });
});
