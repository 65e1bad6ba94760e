import * as z from 'zod';
import type { Language } from '../knowledge/standard/types';

/** Version of the button data. Raise it when an old card's press can no longer be understood. */
export const ACTION_VERSION = 1;

/** Longest question, in UTF-16 code units: it travels in the buttons of its answer. */
export const MAX_QUESTION = 500;

export const version = z.literal(ACTION_VERSION);
/** From 1. A button that turns pages has one, a button that asks anew has none. */
export const page = z.int().min(1).max(500).optional();
export const text = z.string().min(1).max(400);
export const language = z.enum(['da', 'en']) satisfies z.ZodType<Language>;
