/** Which measures serve which targets: what `check --coverage` tells besides its findings. */

/** An item, told in few words. */
export interface CoverageItem {
  /** Its heading, or its text where it has none. */
  readonly text: string;
  /** 1-based. */
  readonly line: number;
}

/** An item that serves a target: a measure, an entry of the schedule. */
export interface ServingItem extends CoverageItem {
  /** As written; null where nothing is. */
  readonly when: string | null;
  readonly owner: readonly string[];
}

export interface CoveredTarget extends CoverageItem {
  /** Without one nothing can say that it serves this target. */
  readonly id: string | null;
  /** The value to be reached, as written. */
  readonly value: string | null;
  readonly servedBy: readonly ServingItem[];
}

export interface Coverage {
  readonly targets: readonly CoveredTarget[];
  /** Measures that serve no target, as far as the plan says. */
  readonly unlinked: readonly CoverageItem[];
}
