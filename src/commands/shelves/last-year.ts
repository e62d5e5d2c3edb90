/** `--against`: the plans of last year, a file or a folder of them. */
import type { Plan } from '../../plan/types.ts';
import { looksLikePlan } from '../../schema/looks-like-plan.ts';
import { type Input, readInput, resolveInputs } from '../files/inputs.ts';
import type { Io } from '../io.ts';
import { UsageError } from '../session.ts';

interface Earlier {
  readonly plan: Plan;
  readonly input: Input;
}

export class LastYear {
  private readonly option: string | undefined;
  private readonly io: Io;
  private loaded: Promise<readonly Earlier[]> | null = null;

  constructor(option: string | undefined, io: Io) {
    this.option = option;
    this.io = io;
  }

  /** Whether plans are compared with last year's at all. */
  get isAsked(): boolean {
    return this.option !== undefined;
  }

  /**
   * The files of last year's plans.
   * @throws {UsageError} where there are none
   */
  async files(): Promise<readonly string[]> {
    if (this.option === undefined) return [];
    return (await resolveInputs([this.option], this.io, undefined)).map(({ absolute }) => absolute);
  }

  /**
   * Last year's plan of the same organization, else the one of the same name
   * below its folder; a file that was named is for every plan.
   * @throws {UsageError} for a file that is not there or holds no plan
   */
  async planFor(plan: Plan, input: Input): Promise<Plan | null> {
    if (this.option === undefined) return null;
    this.loaded ??= load(this.option, this.io);
    const all = await this.loaded;
    const [only] = all;
    if (only !== undefined && !only.input.found) return only.plan;
    const name = nameOf(plan);
    const same = all.find((one) => name !== undefined && nameOf(one.plan) === name);
    return (same ?? all.find((one) => one.input.relative === input.relative))?.plan ?? null;
  }
}

function nameOf({ organization }: Plan): string | undefined {
  return organization?.name?.value.trim();
}

async function load(option: string, io: Io): Promise<readonly Earlier[]> {
  const inputs = await resolveInputs([option], io, undefined);
  const { loadPlan } = await import('../../plan/load.ts');
  const plans: Earlier[] = [];
  for (const input of inputs) {
    const read = await readInput(input);
    if (read.file !== null && input.found && !looksLikePlan(read.file.text)) continue;
    const plan = read.file === null ? null : loadPlan(read.file).plan;
    if (plan === null) throw new UsageError(({ errors }) => errors.noPlanToCompare(input.path));
    plans.push({ plan, input });
  }
  return plans;
}
