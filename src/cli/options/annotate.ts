import type { AnnotationFormat, ConvertMode } from '../../core/annotation/annotation.js';
import type { RateOptions } from './rates.js';
import type { ReadingOptions } from './text.js';
import type { ServerOptions } from './backend.js';

/** What the command line says of an annotation. */
export type AnnotateOptions = ReadingOptions &
  RateOptions &
  ServerOptions & {
    readonly to?: string[];
    readonly style?: string;
    readonly convert?: ConvertMode;
    readonly format?: AnnotationFormat;
    readonly json?: boolean;
    readonly inPlace?: boolean;
    readonly dryRun?: boolean;
    readonly yes?: boolean;
    readonly out?: string;
    readonly restart?: boolean;
    readonly jobs?: number;
  };
