import { writeCheckstyle } from './checkstyle.js';
import { writeGithub } from './github.js';
import { writeGitlab } from './gitlab.js';
import type { WriteReport } from './report.js';
import { writeSarif } from './sarif.js';

/** The formats of other programs in which a run reports its findings. */
export const REPORTS = {
  sarif: writeSarif,
  checkstyle: writeCheckstyle,
  gitlab: writeGitlab,
  github: writeGithub,
} as const satisfies Readonly<Record<string, WriteReport>>;
