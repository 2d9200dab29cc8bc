import type { AnnotationFormat, ConvertMode, TableMode } from '../../core/annotation/annotation.js';
import type { SkipPlace } from '../../core/styles/style.js';
import type { RateLookupOptions } from './rates.js';
import type { TextOptions } from './text.js';
import type { BackendOptions } from './backend.js';

/** What the command line says of an annotation. */
export type AnnotateCommandOptions = TextOptions &
  RateLookupOptions &
  BackendOptions & {
    readonly to?: string[];
    readonly style?: string;
    readonly convert?: ConvertMode;
    readonly skip?: SkipPlace[];
    readonly tables?: TableMode;
    readonly format?: AnnotationFormat;
    readonly json?: boolean;
    readonly inPlace?: boolean;
    readonly dryRun?: boolean;
    readonly yes?: boolean;
    readonly out?: string;
    readonly restart?: boolean;
    readonly jobs?: number;
  };
