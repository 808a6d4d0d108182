import { apply } from './recognition/application';
import { publishCall } from './recognition/call';
import { consult } from './recognition/consultation';
import { postNotice } from './recognition/notice';
import { object } from './recognition/objection';
import { recognise } from './recognition/recognised';
import { fail } from './recognition/refusals';
import { test } from './recognition/stage';

// From a call to a certificate, on the pages: a host, a department, an officer, six experts of whom one is out, a leader and
// the public, on a server of their own whose clock goes on to the end of the notice. Each part goes on where the one before it
// ended. All of it is invented.

test.use({ as: null, actionTimeout: 15_000 });
test.describe.configure({ mode: 'serial', timeout: 240_000 }); // of the machine's time others take their part

test('Art. 9(1): an officer drafts a call, looks at it and publishes it; the public reads it and takes its file', async ({
  page,
  stage,
  watch,
}) => {
  watch.expected.push(/status of 400/); // the file that is not what it says
  await publishCall(page, stage);
});

test('Art. 6, 8(6), 9(2), 26: a host applies, is told what bars it, mends what is returned, and is recommended', ({
  page,
  stage,
}) => apply(page, stage));

test('Art. 8, 9(3): a panel is composed, one expert is out by declaring, five score, and it concludes', ({
  page,
  stage,
}) => consult(page, stage));

test('Art. 9(4): the directors decide, the leader signs, the list is posted', ({ page, stage }) =>
  postNotice(page, stage));

test('Art. 9(4): somebody objects to one of two in the last minutes and follows it; a minute late is too late', ({
  page,
  stage,
}) => object(page, stage));

test('Art. 9(4): the rest of the list is recognised, then what was held back; certificate, subsidy, register', ({
  page,
  stage,
}) => recognise(page, stage));

test('Art. 8, 9(3), 9(4), 24, 26: each way to fail is refused by its clause, and what was written stays', ({
  page,
  stage,
}) => fail(page, stage));
