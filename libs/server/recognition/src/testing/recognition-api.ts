import type { Role } from '@wanchuang/domain-access';
import * as access from '@wanchuang/server-access';
import { signedInAs } from '@wanchuang/server-access/testing';
import * as files from '@wanchuang/server-files';
import type { Clock } from '@wanchuang/server-platform';
import { testApi, testClock, type TestDatabase, testDatabase } from '@wanchuang/server-platform/testing';
import * as registry from '@wanchuang/server-registry';
import { testEntities } from '@wanchuang/server-registry/testing';
import * as recognition from '../recognition.module';
import { recognitionFactory } from './recognition-factory';

const columns = [registry, access, files, recognition];

/** A database with everything that recognition stands on, and the fields. */
export const openRecognitionDatabase = async (clock: Clock = testClock): Promise<TestDatabase> => {
  const own = [...access.entities, ...files.entities, ...recognition.entities];
  const test = await testDatabase({ entities: [...new Set([...testEntities, ...own])], clock });
  await recognitionFactory(test).catalogue();
  return test;
};

type Scope = { jurisdiction_id: number } | { organisation_id: number };

/** People who ask the API, each in their role; everything of them is synthetic. */
export const recognitionPeople = (test: TestDatabase, clock: Clock = testClock) => {
  const make = recognitionFactory(test);
  let made = 0;
  const person = async (role: Role, scope: Scope) => {
    made += 1;
    const personId = await make.insert('person', {
      name: `测试${made}（虚拟）`,
      email: `p${made}@example.invalid`,
      status: 'ACTIVE',
    });
    await make.insert('role_holding', { person_id: personId, role, from_on: '2020-01-01', ...scope });
    const signedIn = await signedInAs(test, personId);
    const ask = testApi(test, columns, { clock, request: () => ({ signedIn }), access: signedIn.access });
    return { personId, ask };
  };
  return { person, everyone: testApi(test, columns, { clock, request: () => ({ isStranger: true }) }) };
};
