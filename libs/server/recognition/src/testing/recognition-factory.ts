import { emptyForm } from '@wanchuang/domain-recognition';
import { registryFactory } from '@wanchuang/server-registry/testing';
import type { TestDatabase } from '@wanchuang/server-platform/testing';

type Row = Record<string, string | number | boolean | null>;

/** Makes calls and applications with what a test does not care about filled in. */
export const recognitionFactory = (test: TestDatabase) => {
  const registry = registryFactory(test);
  let made = 0;

  return {
    ...registry,

    /** Open from 2026-01-01 to 2027-01-01. */
    call: (row: Row & { jurisdiction_id: number }): Promise<number> => {
      made += 1;
      return registry.insert('recognition_call', {
        state: 'PUBLISHED',
        title: `认定申报通知${made}（虚拟）`,
        field_ids: '{1,2,3,4,5,6,7,8}',
        opens_at: '2026-01-01T00:00:00Z',
        closes_at: '2027-01-01T00:00:00Z',
        published_at: '2025-12-20T00:00:00Z',
        ...row,
      });
    },

    /** Submitted, with an empty form. */
    application: (
      row: Row & {
        jurisdiction_id: number;
        call_id: number;
        host_id: number;
        department_id: number;
        created_by: number;
      },
    ): Promise<number> => {
      made += 1;
      return registry.insert('application', {
        field_id: 1,
        state: 'SUBMITTED',
        name: `重庆市万州区虚拟${made}技术创新中心`,
        form: JSON.stringify({ ...emptyForm, chosenName: `虚拟${made}`, fieldCode: 'ADVANCED_MATERIALS' }),
        submitted_at: '2026-03-01T02:00:00Z',
        state_since: '2026-03-01T02:00:00Z',
        created_at: '2026-02-01T02:00:00Z',
        ...row,
      });
    },
  };
};
