import { answerJobs } from '../servers/child';
import { type LoadJob, type LoadResult, runLoad } from './load';

// A process of its own, so that making the load shares no event loop and no garbage collector with what is measured.
answerJobs<LoadJob, LoadResult>(runLoad);
