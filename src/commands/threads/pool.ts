/** Work on many files at once: on worker threads where there are many, else one after the other in this one. */
import type { Tinypool } from 'tinypool';
import { UsageError } from '../session.ts';

/** A kind of work, and what it is done to. */
export interface Work<Task, Result> {
  /** The function of `worker.ts` that does a task there. */
  readonly name: 'check' | 'render';
  /** What every thread is set up with once; like all that goes to a thread it is copied by structured clone. */
  setup(): object;
  readonly tasks: readonly Task[];
  /** Does a task in this thread. */
  here(task: Task): Promise<Result>;
  /** A task as it goes to a thread, and what came of it as it is here. */
  sent(task: Task): object;
  received(packed: unknown, task: Task): Result | Promise<Result>;
}

/** What a thread sends back; what the caller has to put right (`UsageError`) goes as the sentence that says it. */
export type Sent = { readonly result: unknown } | { readonly usage: string };

/** Tasks that went to a thread together, and what came back. */
interface Done<Task> {
  readonly tasks: readonly Task[];
  /** null where the thread did not get to their end. */
  readonly sent: readonly Sent[] | null;
}

/**
 * A thread has loaded the program, and runs as fast as this one, after about as
 * many plans as this; with fewer for each the one that is there is done sooner.
 */
const TASKS_WORTH_A_THREAD = 6;

/** For each thread, handfuls that are under way or done and not yet fetched: none waits for work, and results do not pile up. */
const AHEAD = 4;

/** Of many tasks so many go to a thread together, since each journey takes its time; of few so many that each thread still gets several handfuls. */
const HANDFUL = 8;

/**
 * Does the tasks, and gives what comes of them in their order. Whoever stops
 * asking, by a `break` or an exception, ends the threads.
 * @param most threads, this one included where no other is worth its while
 * @throws what the work throws, when it is that task's turn
 */
export async function* resultsOf<Task, Result>(
  work: Work<Task, Result>,
  most: number,
): AsyncGenerator<Result> {
  const threads = Math.min(most, Math.floor(work.tasks.length / TASKS_WORTH_A_THREAD));
  if (threads < 2) {
    for (const task of work.tasks) yield await work.here(task);
    return;
  }
  const pool = await startPool(threads, work);
  // A thread that broke, for want of memory for instance, leaves its task to this one, which tells what there is to tell.
  const run = async (tasks: readonly Task[]): Promise<Done<Task>> => ({
    tasks,
    sent: await pool.run(tasks.map(work.sent), { name: work.name }).catch(() => null),
  });
  try {
    for await (const { tasks, sent } of inOrder(handfuls(work.tasks, threads), run, threads * AHEAD))
      for (const [at, task] of tasks.entries()) yield await resultOf(work, task, sent?.[at]);
  } finally {
    await pool.destroy();
  }
}

/** @param sent what a thread sent back; undefined where it did not get to its end */
function resultOf<Task, Result>(
  work: Work<Task, Result>,
  task: Task,
  sent: Sent | undefined,
): Result | Promise<Result> {
  if (sent === undefined) return work.here(task);
  if ('usage' in sent) throw new UsageError(() => sent.usage);
  return work.received(sent.result, task);
}

function handfuls<Task>(tasks: readonly Task[], threads: number): readonly (readonly Task[])[] {
  const size = Math.max(1, Math.min(HANDFUL, Math.floor(tasks.length / (threads * AHEAD))));
  return Array.from({ length: Math.ceil(tasks.length / size) }, (_, at) =>
    tasks.slice(at * size, (at + 1) * size),
  );
}

/** The results of tasks in their order, with at most `ahead` of them started before they are asked for. */
async function* inOrder<Task, Result>(
  tasks: readonly Task[],
  run: (task: Task) => Promise<Result>,
  ahead: number,
): AsyncGenerator<Result> {
  const started: Promise<Result>[] = [];
  const start = (task: Task): void => {
    const result = run(task);
    // What went wrong is thrown when it is this one's turn, and not before.
    result.catch(() => {});
    started.push(result);
  };
  for (const task of tasks) {
    start(task);
    if (started.length === ahead) yield await (started.shift() as Promise<Result>);
  }
  for (const result of started) yield await result;
}

/**
 * What a thread may hold, in megabytes; a plan that needs more is left to the first thread.
 * The larger the whole, the more V8 lets a heap grow before it collects, and the
 * larger the young part, the less often it looks at what is new: with 256 and 16
 * making documents takes twice as long. Checking is held to less than making
 * documents, since ten thousand plans are checked at a time.
 */
const ROOM = {
  check: { maxOldGenerationSizeMb: 640, maxYoungGenerationSizeMb: 32 },
  render: { maxOldGenerationSizeMb: 2048, maxYoungGenerationSizeMb: 32 },
};

/** Threads lie in wait in `dist/`: from the sources, as in most tests, there are none to start. */
async function startPool(
  threads: number,
  { name, setup }: Pick<Work<unknown, unknown>, 'name' | 'setup'>,
): Promise<Tinypool> {
  const { Tinypool: Pool } = await import('tinypool');
  const filename = new URL('./worker.js', import.meta.url).href;
  return new Pool({
    filename,
    minThreads: threads,
    maxThreads: threads,
    // When one is done the next lies there already: else a thread waits until the first one has time to send it.
    concurrentTasksPerWorker: 2,
    workerData: { work: name, ...setup() },
    resourceLimits: ROOM[name],
  });
}
