import { answerJobs } from '../servers/child';
import { type BaselineJob, portOf, startBaselineServer } from './baseline-server';

// Like the server under test, the baseline has a process of its own; its job is answered with its port.
answerJobs<BaselineJob, number>(async (job) => portOf(await startBaselineServer(job)));
