import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "@quizmentor/contracts";
import { createFormatter, IntlErrorCode } from "use-intl/core";
import { describe, expect, it } from "vitest";
