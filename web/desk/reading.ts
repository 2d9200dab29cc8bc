import type { AnnotatedFigure } from '../../src/core/annotation/annotation.js';
import type { Finding } from '../../src/core/checks/finding.js';
import type { StoryAnswers } from '../service/read-story.js';
import { allShifted, type Change } from './spans.js';
import type { Reading } from './state.js';

/** Puts the two answers of the service together: the figures with their edits, and the findings with those that agree. */
export function readingOf([{ figures }, { findings, rates }]: StoryAnswers, took: number): Reading {
  return { figures, findings, rates, took };
}

/** What is left of a reading after changes of the text, until the next answer: whatever was touched is gone. */
export function readingAfter(reading: Reading, changes: readonly Change[]): Reading {
  return {
    ...reading,
    figures: allShifted(reading.figures, changes).map((figure) => figureAfter(figure, changes)),
    findings: allShifted(reading.findings, changes).map((finding) => findingAfter(finding, changes)),
  };
}

/** Whether a reading stands for any row. */
export function hasRows({ figures, findings }: Reading): boolean {
  return figures.length + findings.length > 0;
}

/** Whether a reading has only moved: it stands for the same rows. */
export function hasOnlyMoved(before: Reading, after: Reading): boolean {
  return (
    before.figures.length === after.figures.length &&
    before.findings.length === after.findings.length &&
    before.figures.every(({ edit }, i) => (edit === undefined) === (after.figures[i]?.edit === undefined)) &&
    before.findings.every(({ suggestions }, i) => suggestions.length === after.findings[i]?.suggestions.length)
  );
}

function figureAfter(figure: AnnotatedFigure, changes: readonly Change[]): AnnotatedFigure {
  const { edit: before, ...others } = figure;
  const [edit] = before ? allShifted([before], changes) : [];
  return edit ? { ...others, edit } : others;
}

function findingAfter(finding: Finding, changes: readonly Change[]): Finding {
  return { ...finding, suggestions: allShifted(finding.suggestions, changes) };
}
