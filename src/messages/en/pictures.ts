import type { PictureProblem } from '../../diagnostics/codes.ts';

/** What is wrong with a picture, behind its name. */
export function pictureMessage(problem: PictureProblem, reasons: Readonly<Record<string, string>>): string {
  switch (problem.type) {
    case 'missing':
      return 'is not there; the document would lack it';
    case 'outside':
      return 'is not in the folder of the plan, so it was not read';
    case 'address':
      return 'is an address and no file, so it was not fetched';
    case 'folder':
      return 'is a folder';
    case 'unreadable':
      return `cannot be opened: ${reasons[problem.reason] ?? problem.reason}`;
    case 'large':
      return problem.all
        ? `makes ${problem.megabytes} MB of pictures, and ${problem.limit} MB is the limit for a plan`
        : `has ${problem.megabytes} MB, and ${problem.limit} MB is the limit`;
    case 'pixels':
      return `has ${problem.width} × ${problem.height} pixels, and ${problem.limit} a side is the limit`;
    case 'turned':
      return 'is stored on its side, as telephones do, and would be printed so';
    case 'format':
      return problem.found === null
        ? 'is no picture, or was not saved whole'
        : `is in the format ${problem.found}, which a Word document cannot show`;
  }
}

/** What to do about it. */
export function pictureHint(problem: PictureProblem): string {
  switch (problem.type) {
    case 'missing':
      return problem.suggestion === null
        ? 'Paths count from the folder of the plan file, as in "pictures/hall.png". Check the folder, the name and its ending.'
        : `Did you mean "${problem.suggestion}"?`;
    case 'outside':
      return 'Copy the picture beside the plan file (say, into a folder "pictures") and write "pictures/hall.png".';
    case 'address':
      return 'Save the picture beside the plan file and write its path, as in "pictures/hall.png".';
    case 'folder':
      return 'Write the name of the picture behind it.';
    case 'unreadable':
      return 'See whether another program holds the file, or whether you may read it.';
    case 'large':
    case 'pixels':
      return 'Make it smaller in any picture viewer: 2,000 pixels are wide enough for a page.';
    case 'turned':
      return 'Open it in a picture viewer, turn it upright and save it.';
    case 'format':
      return 'Open it in a picture viewer and save it as PNG or JPEG; another ending alone does not help.';
  }
}
